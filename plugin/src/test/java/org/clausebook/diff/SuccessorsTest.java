package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.diff.ChangesTest.THREE;
import static org.clausebook.diff.ChangesTest.changes;

import org.junit.jupiter.api.Test;

/** Which clause lives on in which, where several became one or one became several. */
class SuccessorsTest {

    @Test
    void whatReplacesAClauseThatIsStillThereIsNew() {
        assertThat(changes(THREE, THREE + "  1.4 d <b: The user may object.")).containsExactly("d: added");
    }

    /** Whatever words they have: in another language these may be nearer to those of the other one. */
    @Test
    void ofMergedClausesTheOneLivesOnWhoseNumberItHas() {
        assertThat(changes(THREE, """
                1 s "General"
                  1.1 n <b,a: The user may object.
                  1.2 c: The court decides.
                """)).containsExactly("n (a): reworded", "b: removed > n", "c: renumbered");
        assertThat(changes(THREE, """
                1 s "General"
                  1.1 x: New.
                  1.2 n <a,b: The operator keeps the data.
                """)).containsExactly("a: removed > n", "x: added", "n (b): reworded", "c: removed");
    }

    @Test
    void ofMergedClausesOfOtherNumbersTheFirstLivesOnHoweverTheyAreNamed() {
        String before = "1 a: One.\n2 b: Two.\n3 c: Three.";
        String after = "1 c: Three.\n3 n <b,a: Two.";
        assertThat(changes(before, after)).contains("b: removed > n", "n (a): reworded, renumbered");
        assertThat(changes(before, after.replace("b,a", "a,b"))).isEqualTo(changes(before, after));
    }

    @Test
    void ofSeveralThatAClauseReplacesThoseThatAreStillThereDoNotCount() {
        assertThat(changes("1 a: One.\n2 b: Two.", "1 n <a,b: Two.\n2 a: One."))
                .containsExactly("n (b): moved, renumbered", "a: renumbered");
    }

    @Test
    void aClauseMergedIntoOneThatWasThereIsRemoved() {
        assertThat(changes(THREE, """
                1 s "General"
                  1.1 a <b: The operator keeps the data. The user may object.
                  1.2 c: The court decides.
                """)).containsExactly("a: reworded", "b: removed > a", "c: renumbered");
    }

    @Test
    void ofADividedClauseTheFirstPartLivesOn() {
        assertThat(changes("1 a: The operator keeps the data. The user may object.", """
                1 keeping <a: The operator keeps the data.
                2 objection: The user may object.
                """)).containsExactly("keeping (a): reworded", "objection: added");
    }

    /** Links to it lead to the first one too. */
    @Test
    void ofAClauseThatIsDividedAndMergedTheFirstPartOnlyLivesOn() {
        assertThat(changes("1 a: One.\n2 b: Two.", "2 n <a,b: Two.\n3 o <a: One."))
                .containsExactly("a: removed > n, o", "o: added");
        assertThat(changes(THREE, """
                1 s "General"
                  1.1 a <b: The operator keeps the data.
                  1.2 n <b: The user may object.
                  1.3 c: The court decides.
                """)).containsExactly("b: removed > a, n", "n: added");
    }

    @Test
    void subClausesOfAMergedClauseAreMoved() {
        assertThat(changes("""
                1 a: One two three.
                2 b: Four five six.
                  2.1 x: Seven.
                """, """
                1 n <a,b: One two three.
                  1.1 x: Seven.
                """)).containsExactly("b: removed > n", "x: moved, renumbered");
    }
}
