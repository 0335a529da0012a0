package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is kept between two changes, and too little to be seen. A word weighs as much as it has letters, up to eight; enough of
 * each line stays the same for its changes to be shown one by one.
 */
class SemanticCleanupTest {

    private static final String REST = " remains exactly the same throughout every following edition whatever else happens";

    @Test
    void aShortWordBetweenTwoReplacementsIsLost() {
        assertThat(between("aaa", "of", "bbb")).isEqualTo("0-3");
        assertThat(between("aaa", "off", "bbb")).isEqualTo("0-3");
        assertThat(between("aaa", "with", "bbb")).as("as heavy as a change is dear").isEqualTo("0-1 2-3");
    }

    @Test
    void aWordThatWeighsAThirdOfTheSmallerChangeIsLost() {
        assertThat(between("aaaaaaa aaaaa", "with", "bbbbbbb bbbbb")).isEqualTo("0-5");
        assertThat(between("aaaaaaa aaaa", "with", "bbbbbbb bbbbb")).isEqualTo("0-2 3-5");
        assertThat(between("aaaaaaa aaaaa", "with", "bbbbbbb bbbb")).isEqualTo("0-2 3-5");
    }

    @Test
    void fourWordsAreNeverLost() {
        String change = "aaaaaaaa ".repeat(10).strip();
        assertThat(between(change, "eighteen weighing altogether", change)).as("24 letters at most").isEqualTo("0-23");
        assertThat(between(change, "eighteen weighing a altogether", change)).isEqualTo("0-10 14-24");
    }

    @Test
    void betweenInsertionsOnlyTheShortestWordsAreLost() {
        Line a = line("with" + REST);
        Line b = line("aaaaaaa aaaaa with bbbbbbb bbbbb" + REST);
        assertThat(clean(a, b, new Hunk(0, 0, 0, 2), new Hunk(1, 1, 3, 5))).isEqualTo("0-0 1-1");
        assertThat(clean(b, a, new Hunk(0, 2, 0, 0), new Hunk(3, 5, 1, 1))).isEqualTo("0-2 3-5");
        assertThat(clean(line("of" + REST), line("aaa of bbb" + REST), new Hunk(0, 0, 0, 1), new Hunk(1, 1, 2, 3))).isEqualTo("0-1");
    }

    @Test
    void besideOneReplacementAnInsertionIsEnough() {
        Line b = line("aaaaaaa aaaaa with bbbbbbb bbbbb" + REST);
        assertThat(clean(line("ccc with" + REST), b, new Hunk(0, 1, 0, 2), new Hunk(2, 2, 3, 5))).isEqualTo("0-2");
        assertThat(clean(line("with ccc" + REST), b, new Hunk(0, 0, 0, 2), new Hunk(1, 2, 3, 5))).isEqualTo("0-2");
    }

    @Test
    void betweenChangesOfSignsEveryWordCounts() {
        Line a = line("so, of; this" + REST);
        Line b = line("so; of, this" + REST);
        assertThat(clean(a, b, new Hunk(1, 2, 1, 2), new Hunk(3, 4, 3, 4))).isEqualTo("1-2 3-4");
    }

    @Test
    void signsOfWhatIsKeptWeighToo() {
        assertThat(between("aaa", "off ,", "bbb")).isEqualTo("0-1 3-4");
    }

    @Test
    void aLineThatKeepsTooLittleIsReplacedAsAWhole() {
        Line a = line("aaaaaaaaaaaa of");
        assertThat(clean(a, line("bbbbbbbbbbbb of"), new Hunk(0, 1, 0, 1))).isEqualTo("0-2");
        assertThat(clean(a, a)).isEmpty();
    }

    /** A line of which the words before and behind some others are replaced; the stretches of the old line that change. */
    private static String between(String left, String kept, String right) {
        Line a = line(left + " " + kept + " " + right + REST);
        Line b = line(left.replaceAll("\\w", "x") + " " + kept + " " + right.replaceAll("\\w", "y") + REST);
        int first = left.split(" ").length;
        int second = first + kept.split(" ").length;
        int end = second + right.split(" ").length;
        return clean(a, b, new Hunk(0, first, 0, first), new Hunk(second, end, second, end));
    }

    private static String clean(Line a, Line b, Hunk... hunks) {
        List<String> stretches = SemanticCleanup.clean(List.of(hunks), a, b).stream()
                .map(hunk -> hunk.oldFrom() + "-" + hunk.oldTo())
                .toList();
        return String.join(" ", stretches);
    }

    private static final Wording WORDING = new Wording(new Vocabulary(), to -> to);

    private static Line line(String text) {
        return Line.of(Notation.line(text), WORDING);
    }
}
