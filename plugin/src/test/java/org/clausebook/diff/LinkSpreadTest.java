package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.clausebook.model.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which links of a line are the same as in another line, though they may cover other words. */
class LinkSpreadTest {

    private static final Wording WORDING = new Wording(new Vocabulary(), to -> to);

    /** The third and fourth columns are the words under a link that is the same: of the first line, and of the second. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "Read [one two](x) three.; Read [one two](x) three.; one two; one two",
        "Read [one two](x) three.; Do read [one](x) two three.; one two; one",
        "Read one [two](x) three.; Now do read [one two three](x).; two; one two three",
        "Read [one two](x) three.; Read one two [three](x).; -; -",
        "Read [one](x) two three.; Read one two [three](x).; -; -",
        "Read one two [three](x).; Read [one](x) two three.; -; -",
        "Read [one](x) two.; Read [one](y) two.; -; -",
        "Read [one](x) and two.; Read [one](x) and [two](x).; one; one",
        "Read one and [two](x).; Read [one](x) and [two](x).; two; two",
        "[One](x) two.; [Nought](x) two.; -; -",
        "[One](x) two.; [Nought two](x).; -; -",
        "[One two](x) three.; [Nought two](x) three.; One two; Nought two",
        "[One](x) two [three](x) four.; Two [three](x) four.; three; three",
        "Read [one](x) [two](y) three.; Read [one two](x) three.; one; one two",
    })
    void aLinkIsTheSameIfItCoversAWordThatItCoversThere(String old, String now, String ofOld, String ofNow) {
        List<Hunk> hunks = TokenDiff.hunks(line(old), line(now));
        assertThat(shared(old, now, hunks)).isEqualTo(words(ofOld));
        assertThat(shared(now, old, hunks.stream().map(Hunk::reversed).toList())).isEqualTo(words(ofNow));
    }

    /** An answer is kept for the words of the link, and for no others. */
    @Test
    void doesNotMatterWhatWasAskedBefore() {
        String old = "Read [one two](x) and [three](x), [four](y) and [five six](x).";
        String now = "Read [one](x) two and three, [four](y) and five [six](x).";
        List<Hunk> hunks = TokenDiff.hunks(line(old), line(now));
        assertThat(shared(old, now, hunks)).containsExactly("one", "two", "four", "five", "six");
        assertThat(shared(now, old, hunks.stream().map(Hunk::reversed).toList())).containsExactly("one", "four", "six");
    }

    /** The words of a line that stand under a link that the other line has too; asked in three orders. */
    private static List<String> shared(String text, String otherText, List<Hunk> hunks) {
        Line line = line(text);
        Line other = line(otherText);
        List<Integer> forwards = new ArrayList<>();
        for (int i = 0; i < line.tokens().size(); i++) {
            forwards.add(i);
        }
        List<Integer> backwards = new ArrayList<>(forwards);
        Collections.reverse(backwards);
        List<String> shared = shared(line, LinkSpread.of(line, other, hunks), forwards);
        assertThat(shared(line, LinkSpread.of(line, other, hunks), backwards)).isEqualTo(shared);
        List<String> alone = new ArrayList<>();
        forwards.forEach(token -> alone.addAll(shared(line, LinkSpread.of(line, other, hunks), List.of(token))));
        assertThat(alone).isEqualTo(shared);
        return shared;
    }

    private static List<String> shared(Line line, LinkSpread spread, List<Integer> order) {
        TreeMap<Integer, String> shared = new TreeMap<>();
        for (int token : order) {
            for (Destination to : line.destinations(line.tokens().get(token))) {
                if (spread.isShared(token, to)) {
                    shared.put(token, line.text(line.tokens().get(token)));
                }
            }
        }
        return List.copyOf(shared.values());
    }

    private static List<String> words(String expected) {
        return expected == null ? List.of() : List.of(expected.split(" "));
    }

    private static Line line(String text) {
        return Line.of(Notation.line(text), WORDING);
    }
}
