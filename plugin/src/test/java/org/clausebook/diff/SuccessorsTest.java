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

    @Test
    void ofMergedClausesTheMostSimilarOneLivesOn() {
        assertThat(changes(THREE, """
                1 s "General"
                  1.1 n <a,b: The user may object at any time, and the data are kept.
                  1.2 c: The court decides.
                """)).containsExactly("a: removed > n", "n (b): reworded, renumbered", "c: renumbered");
    }

    /** Not the one that has most words of it: a long one has many of any. */
    @Test
    void howSimilarAClauseIsDependsOnAllItsWordsAndItsCaption() {
        assertThat(changes("""
                1 a: The user may object to whatever the operator does with the data for as long as it keeps them.
                2 b: The user may object.
                """, "1 n <a,b: The user may object.")).containsExactly("a: removed > n", "n (b): renumbered");
        assertThat(changes("1 a \"Storage\": Same words.\n2 b \"Objection\": Same words.", "1 n <a,b \"Objection\": Same words."))
                .containsExactly("a: removed > n", "n (b): renumbered");
    }

    @Test
    void ofMergedClausesThatAreEquallySimilarTheFirstOneLivesOn() {
        assertThat(changes("1 a: Same words.\n2 b: Same words.", "1 n <a,b: Same words."))
                .containsExactly("b: removed > n");
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
