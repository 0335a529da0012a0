package org.clausebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationsTest {

    @TempDir
    Path folder;

    private SourceTree tree;
    private final Observations whole = new Observations();

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("a.md"), "A");
        Files.writeString(folder.resolve("b.md"), "B");
        tree = SourceTree.of(folder);
    }

    @Test
    void whatAPartAsksTheWholeKnowsAndNotTheOtherWayRound() throws IOException {
        Observations part = whole.part();
        tree.observed(part).bytes("a.md");
        tree.observed(whole).bytes("b.md");

        assertThat(part.answers().orElseThrow()).containsOnlyKeys("BYTES a.md");
        assertThat(whole.answers().orElseThrow()).containsOnlyKeys("BYTES a.md", "BYTES b.md");
    }

    @Test
    void whatAPartCannotAskAgainTheWholeCannotEither() throws IOException {
        Observations part = whole.part();
        Observations other = whole.part();
        Files.createDirectory(folder.resolve("folder.md"));
        tree.observed(part).load("folder.md", Limits.MARKDOWN);

        assertThat(part.answers()).isEmpty();
        assertThat(whole.answers()).isEmpty();
        assertThat(other.answers()).isPresent();
    }

    @Test
    void twoPartsThatGetDifferentAnswersMakeTheWholeUseless() throws IOException {
        tree.observed(whole.part()).bytes("a.md");
        Files.writeString(folder.resolve("a.md"), "Another");
        tree.observed(whole.part()).bytes("a.md");

        assertThat(whole.answers()).isEmpty();
    }

    @Test
    void answersOfAnEarlierTimeAreTakenAsTheyAre() throws IOException {
        tree.observed(whole).bytes("a.md");
        SortedMap<String, String> earlier = whole.answers().orElseThrow();
        Observations later = new Observations();
        later.take(earlier);

        assertThat(later.answers()).contains(earlier);
        assertThat(Observations.hold(earlier, tree)).isTrue();
        Files.writeString(folder.resolve("a.md"), "Another");
        assertThat(Observations.hold(earlier, tree)).isFalse();
    }

    @Test
    void whoeverDoesNotWantToKnowIsToldNothingByAPartEither() throws IOException {
        Observations unheeded = Observations.unheeded();
        tree.observed(unheeded.part()).bytes("a.md");

        assertThat(unheeded.answers().orElseThrow()).isEmpty();
    }
}
