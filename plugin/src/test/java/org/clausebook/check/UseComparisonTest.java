package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which references, citations and facts stand in the same item, cell or paragraph in every language. */
class UseComparisonTest {

    private static final String ITEMS = "T:\n\n- T %s;\n- T %s.";

    @Test
    void referencesThatItemsHaveExchangedAreWrongInBoth() {
        assertThat(found(new ReferenceCheck(), ITEMS, "[](#it)", "[](#section)")).containsExactly(
                "ru.md:9:5: error: clause \"it\" refers to (#section) where the Kyrgyz text refers to (#it) [translation.references]",
                "ru.md:10:5: error: clause \"it\" refers to (#it) where the Kyrgyz text refers to (#section) [translation.references]");
    }

    @Test
    void soAreThoseInCellsOfATableAndInParagraphs() {
        assertThat(found(new ReferenceCheck(), "| T | T |\n|---|---|\n| %s | %s |", "[](#it)", "[](#section)")).hasSize(2);
        assertThat(found(new ReferenceCheck(), "T %s.\n\nT %s.", "[](#it)", "[](#section)")).hasSize(2);
        assertThat(found(new ReferenceCheck(), "T %s:\n\n- T %s.", "[](#it)", "[](#section)")).hasSize(2);
    }

    @Test
    void withinASentenceReferencesInAnotherOrderAreAskedAbout() {
        assertThat(found(new ReferenceCheck(), "T %s, %s.", "[](#it)", "[](#section)")).containsExactly(
                "ru.md:7:3: warning: clause \"it\" refers to (#section) before (#it); in the Kyrgyz text it is the other way round"
                        + " [translation.reference-order]");
        assertThat(found(new ReferenceCheck(), "- T %s, %s.", "[](#it)", "[](#section)")).hasSize(1);
        assertThat(found(new ReferenceCheck(), "T %s, %s, [](#it).", "[](#it)", "[](#section)")).as("one of them twice").isEmpty();
    }

    @Test
    void aPolicyAndAClauseCannotHaveChangedPlaces() {
        assertThat(found(new ReferenceCheck(), "T %s, %s.", "[](privacy)", "[](#it)")).as("clause 1.1 of the policy").isEmpty();
        assertThat(Trilingual.saying(
                                "T [](privacy) [](#it), [](#section).",
                                "T [](#section), [](privacy) [](#it).",
                                "T [](#it) [](privacy), [](#section).")
                        .found(new ReferenceCheck()))
                .containsExactly("ru.md:7:3: warning: clause \"it\" refers to (#section) before (#it); in the Kyrgyz text it is the other"
                        + " way round [translation.reference-order]");
    }

    @Test
    void citationsAndFactsMayStandInAnyOrder() {
        assertThat(found(new CitationCheck(), "T %s, %s.", "[T 9](law:152-fz#9)", "[T 10](law:152-fz#10)")).isEmpty();
        assertThat(found(new FactCheck(), "T %s, %s.", "{{operator}}", "{{support}}")).isEmpty();
    }

    @Test
    void citationsAndFactsAreHeldTogetherLikewise() {
        assertThat(found(new CitationCheck(), ITEMS, "[T 9](law:152-fz#9)", "[T 10](law:152-fz#10)")).containsExactly(
                "ru.md:9:5: error: clause \"it\" cites (law:152-fz#10) where the Kyrgyz text cites (law:152-fz#9) [translation.laws]",
                "ru.md:10:5: error: clause \"it\" cites (law:152-fz#9) where the Kyrgyz text cites (law:152-fz#10) [translation.laws]");
        assertThat(found(new FactCheck(), ITEMS, "{{operator}}", "{{support}}")).containsExactly(
                "ru.md:9:5: error: clause \"it\" uses the fact {{support}} where the Kyrgyz text uses {{operator}} [translation.facts]",
                "ru.md:10:5: error: clause \"it\" uses the fact {{operator}} where the Kyrgyz text uses {{support}} [translation.facts]");
    }

    @Test
    void whatIsSaidAParagraphLaterIsSaid() {
        assertThat(Trilingual.saying(
                                "T {{operator}}.\n\nT {{support}}.",
                                "T.\n\nT {{operator}}, {{support}}.",
                                "T {{operator}}.\n\nT {{support}}.")
                        .found(new FactCheck()))
                .isEmpty();
    }

    @Test
    void whatAnItemLacksIsMissingThere() {
        assertThat(Trilingual.saying(
                                ITEMS.formatted("[](#it), [](#section)", "T"),
                                ITEMS.formatted("[](#it)", "[](#section)"),
                                ITEMS.formatted("[](#it), [](#section)", "T"))
                        .found(new ReferenceCheck()))
                .containsExactly(
                        "ru.md:9:3: error: clause \"it\" lacks the reference (#section) that the Kyrgyz text has [translation.references]",
                        "ru.md:10:5: error: clause \"it\" has the reference (#section) that the Kyrgyz text lacks [translation.references]");
    }

    /** What is found where the Russian text has the two the other way round. */
    private static List<String> found(Check check, String form, String first, String second) {
        String same = form.formatted(first, second);
        return Trilingual.saying(same, form.formatted(second, first), same).found(check);
    }
}
