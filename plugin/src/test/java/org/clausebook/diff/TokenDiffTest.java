package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines that are too long for the best alignment. */
class TokenDiffTest {

    private static final Wording WORDING = new Wording(new Vocabulary(), to -> to);

    @Test
    void showsWhatDiffersInALongLine() {
        assertThat(hunks("old " + words(700, "word") + " old", "new " + words(700, "word") + " new"))
                .containsExactly(new Hunk(0, 1, 0, 1), new Hunk(701, 702, 701, 702));
    }

    @Test
    void replacesALongLineThatHasNothingInCommonWithTheOther() {
        assertThat(hunks(words(700, "word"), words(800, "other"))).containsExactly(new Hunk(0, 700, 0, 800));
    }

    /** All words are there, and none of them in its place. */
    @Test
    void replacesALongLineThatTakesTooManyChanges() {
        String backwards = IntStream.range(0, 1_200).mapToObj(i -> "word" + (1_199 - i)).collect(Collectors.joining(" "));
        assertThat(hunks(words(1_200, "word"), backwards)).containsExactly(new Hunk(0, 1_200, 0, 1_200));
    }

    private static List<Hunk> hunks(String old, String now) {
        return TokenDiff.hunks(line(old), line(now));
    }

    private static String words(int count, String word) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static Line line(String text) {
        return Line.of(Notation.line(text), WORDING);
    }
}
