package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.junit.jupiter.api.Test;

/** How much longer or shorter a translation may be. Texts are written as numbers of letters. */
class LengthComparisonTest {

    @Test
    void textsOfMuchTheSameLengthAreRight() {
        assertThat(found(100, 100, 100)).isEmpty();
        assertThat(found(100, 140, 147)).isEmpty();
        assertThat(found(100, 72, 63)).isEmpty();
    }

    @Test
    void oneThatIsMuchShorterOrLongerIsNamed() {
        assertThat(found(100, 155, 100)).containsExactly("ru long");
        assertThat(found(100, 70, 100)).containsExactly("ru short");
        assertThat(found(100, 100, 148)).containsExactly("en long");
        assertThat(found(100, 100, 62)).containsExactly("en short");
    }

    @Test
    void whereBothTranslationsDifferTheDraftingTextIsTheOddOne() {
        assertThat(found(100, 200, 200)).containsExactly("ky short");
        assertThat(found(200, 90, 90)).containsExactly("ky long");
    }

    @Test
    void whereTheyDifferInTwoWaysEachIsNamed() {
        assertThat(found(200, 100, 400)).containsExactly("en long", "ru short");
    }

    @Test
    void shortClausesDifferByChance() {
        assertThat(found(80, 200, 80)).isEmpty();
        assertThat(found(81, 200, 81)).containsExactly("ru long");
    }

    private static List<String> found(int ky, int ru, int en) {
        Findings findings = new Findings();
        Subject subject = Trilingual.saying(letters("а", ky), letters("а", ru), letters("a", en)).subject();
        LengthComparison.check(subject.sides().get().get(1), findings);
        return findings.sorted().stream().map(LengthComparisonTest::printed).toList();
    }

    private static String printed(Finding finding) {
        String tag = finding.at().path().substring(0, 2);
        return tag + (finding.message().contains("much longer") ? " long" : " short");
    }

    /** In words of four, as a language would. */
    private static String letters(String letter, int count) {
        return letter.repeat(count).replaceAll("(.{4})", "$1 ").strip();
    }
}
