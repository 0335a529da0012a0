package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The thresholds that docs/comparison.md names, and the values next to them. */
class SimilarityTest {

    @Test
    void aQuarterOfBothTextsIsWorthShowing() {
        assertThat(Similarity.isAlike(25, 1, 100, 100)).isTrue();
        assertThat(Similarity.isAlike(24, 1, 100, 100)).isFalse();
        assertThat(Similarity.isAlike(31, 2, 100, 100)).as("every change but the first takes six away").isTrue();
        assertThat(Similarity.isAlike(30, 2, 100, 100)).isFalse();
    }

    @Test
    void twoThirdsOfTheShorterTextAreWorthShowing() {
        assertThat(Similarity.isAlike(20, 9, 30, 1_000)).isTrue();
        assertThat(Similarity.isAlike(19, 9, 30, 1_000)).isFalse();
        assertThat(Similarity.isAlike(20, 9, 1_000, 30)).isTrue();
    }

    @Test
    void halfOfTheWordsMakeAVersion() {
        assertThat(Similarity.isVersion(50, 100, 100)).isTrue();
        assertThat(Similarity.isVersion(49, 100, 100)).isFalse();
        assertThat(Similarity.isVersion(9, 10, 1_000)).as("all but contained in the longer one").isTrue();
        assertThat(Similarity.isVersion(8, 10, 1_000)).isFalse();
        assertThat(Similarity.isVersion(9, 1_000, 10)).isTrue();
        assertThat(Similarity.isVersion(0, 0, 0)).isFalse();
    }

    @Test
    void aPartIsNearlyTheWholeFromThreeQuartersToFourThirds() {
        assertThat(Similarity.isNearly(75, 100)).isTrue();
        assertThat(Similarity.isNearly(74, 100)).isFalse();
        assertThat(Similarity.isNearly(133, 100)).isTrue();
        assertThat(Similarity.isNearly(134, 100)).isFalse();
        assertThat(Similarity.isNearly(4, 3)).isTrue();
    }
}
