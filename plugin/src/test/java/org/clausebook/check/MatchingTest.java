package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a translation lacks, and what was meant by what it has instead. A text is written as its ids, {@code *} for a
 * paragraph more.
 */
class MatchingTest {

    @Test
    void whereBothHaveTheSameClausesNothingIsMissing() {
        assertThat(matching("a b c", "a b c")).isEqualTo(new Matching(Set.of(), Map.of(), Set.of()));
    }

    @Test
    void whatHasNoCounterpartIsMissing() {
        Matching matching = matching("alpha beta gamma", "alpha gamma");

        assertThat(matching.missing()).containsExactly("beta");
        assertThat(matching.meant()).isEmpty();
    }

    @Test
    void whatTheDraftingTextHasNotIsUnknown() {
        Matching matching = matching("alpha gamma", "alpha beta gamma");

        assertThat(matching.missing()).isEmpty();
        assertThat(matching.meant()).containsExactly(Map.entry("beta", Optional.empty()));
    }

    @Test
    void aStrangerInThePlaceOfAMissingClauseIsThatClause() {
        Matching matching = matching("alpha request-deadline gamma", "alpha srok-otveta gamma");

        assertThat(matching.missing()).isEmpty();
        assertThat(matching.meant()).containsExactly(Map.entry("srok-otveta", Optional.of("request-deadline")));
    }

    @Test
    void asManyStrangersAsMissingClausesStandForThemInTheirOrder() {
        Matching matching = matching("alpha one two gamma", "alpha xxxxxx yyyyyy gamma");

        assertThat(matching.meant()).containsExactly(
                Map.entry("xxxxxx", Optional.of("one")), Map.entry("yyyyyy", Optional.of("two")));
    }

    @Test
    void strangersOnOtherLevelsStandForNothing() {
        Matching matching = matching("alpha beta gamma", "alpha #zzzzzz gamma");

        assertThat(matching.missing()).containsExactly("beta");
        assertThat(matching.meant()).containsExactly(Map.entry("zzzzzz", Optional.empty()));
    }

    @Test
    void aMisspeltIdIsKnownElsewhereByItsSpelling() {
        Matching matching = matching("alpha withdrawal-copies beta gamma", "alpha beta gamma withdrawal-copis");

        assertThat(matching.missing()).isEmpty();
        assertThat(matching.meant()).containsExactly(Map.entry("withdrawal-copis", Optional.of("withdrawal-copies")));
    }

    @Test
    void twoMisspellingsOfOneIdAreNotTwoMistakes() {
        Matching matching =
                matching("alpha withdrawal-copies beta gamma", "alpha beta withdrawal-copis gamma withdrawal-copie");

        assertThat(matching.meant()).containsExactly(
                Map.entry("withdrawal-copis", Optional.of("withdrawal-copies")),
                Map.entry("withdrawal-copie", Optional.empty()));
    }

    @Test
    void theClauseBeforeALostHeadingMayHaveSwallowedItsText() {
        assertThat(matching("alpha beta gamma", "alpha* gamma").swollen()).containsExactly("alpha");
        assertThat(matching("alpha beta gamma", "alpha gamma").swollen()).containsExactly("");
        assertThat(matching("alpha beta gamma", "alpha gamma*").swollen()).containsExactly("");
        assertThat(matching("alpha delta beta gamma", "alpha* delta gamma").swollen()).containsExactly("");
    }

    @Test
    void theDraftingTextMayHaveLostAHeadingToo() {
        assertThat(matching("alpha* gamma", "alpha beta gamma").swollen()).containsExactly("alpha");
        assertThat(matching("alpha gamma", "alpha beta gamma").swollen()).containsExactly("");
    }

    private static Matching matching(String drafted, String translated) {
        Trilingual texts = Trilingual.files(file(drafted), file(translated), file(drafted));
        Subject subject = texts.subject();
        return subject.matching(subject.translations().get(0));
    }

    /** {@code #} before an id means a clause below the one before it. */
    private static String file(String ids) {
        StringBuilder text = new StringBuilder("# T\n\n## T {#section}\n\n");
        for (String id : ids.split(" ")) {
            String sign = id.startsWith("#") ? "#" : "";
            String body = id.endsWith("*") ? "T.\n\nT.\n\n" : "T.\n\n";
            text.append("###" + sign + " {#" + id.replaceAll("[#*]", "") + "}\n\n" + body);
        }
        return text.toString();
    }
}
