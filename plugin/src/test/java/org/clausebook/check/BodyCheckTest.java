package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A clause says something, unless it is repealed. */
class BodyCheckTest {

    @Test
    void aClauseThatSaysSomethingIsRight() {
        assertThat(found("### {#a}\n\nМөөнөт.", "### {#a}\n\nСрок.")).isEmpty();
    }

    @Test
    void aClauseThatSaysNothingIsFoundInEachLanguage() {
        assertThat(found("### {#a}", "### {#a}"))
                .containsExactly("en.md:5:5 clause.empty", "ky.md:5:5 clause.empty", "ru.md:5:5 clause.empty");
        assertThat(found("### {#a}\n\nМөөнөт.", "### {#a}"))
                .containsExactly("en.md:5:5 clause.empty", "ru.md:5:5 clause.empty");
    }

    @Test
    void aDashOrAFullStopIsNoText() {
        assertThat(found("### {#a}\n\n–", "### {#a}\n\n—")).hasSize(3);
        assertThat(found("### Мөөнөт {#a}\n\n–", "### Срок {#a}\n\n—")).hasSize(3);
        assertThat(found("### {#a}\n\n5", "### {#a}\n\n5")).isEmpty();
        assertThat(found("### {#a}\n\n{{operator}}", "### {#a}\n\n{{operator}}")).isEmpty();
    }

    @Test
    void aHeadingAboveOthersNeedsNoText() {
        assertThat(found("### {#a}\n\n#### {#b}\n\nМөөнөт.", "### {#a}\n\n#### {#b}\n\nСрок.")).isEmpty();
    }

    /** The clauses are missing, or stand on the wrong level: either is reported. */
    @Test
    void whatHasItsTextBelowItInTheDraftingTextIsNotEmptyInATranslation() {
        assertThat(found("### {#a}\n\n#### {#b}\n\nМөөнөт.", "### {#a}\n\n### {#b}\n\nСрок.")).isEmpty();
    }

    @Test
    void whatTheDraftingTextHasNotMayBeEmptyToo() {
        assertThat(found("### {#a}\n\nМөөнөт.", "### {#a}\n\nСрок.\n\n### {#b}")).containsExactly(
                "en.md:9:5 clause.empty", "ru.md:9:5 clause.empty");
    }

    @Test
    void anIdThatStandsTwiceHasItsTextBelowOneOfTheTwo() {
        assertThat(found("### {#a}\n\nМөөнөт.", "### {#a}\n\n### {#a}\n\nСрок.")).isEmpty();
        assertThat(found("### {#a}\n\nМөөнөт.", "### {#a}\n\nСрок.\n\n### {#a}\n\nСрок.\n\n### {#b}")).containsExactly(
                "en.md:13:5 clause.empty", "ru.md:13:5 clause.empty");
    }

    @Test
    void whatCouldNotBeReadIsNotCalledEmpty() {
        assertThat(found("### {#a}\n\nМөөнөт.", "### {#a}\n\n<b></b>")).isEmpty();
    }

    @Test
    void aRepealedClauseSaysNothingInAnyLanguage() {
        assertThat(found("### {#a .repealed}", "### {#a}")).isEmpty();
        assertThat(found("### {#a .repealed}", "### {#a}\n\nСрок.")).containsExactly(
                "en.md:5:5 clause.repealed-text", "ru.md:5:5 clause.repealed-text");
        assertThat(found("### {#a .repealed}\n\nМөөнөт.", "### {#a}"))
                .containsExactly("ky.md:5:5 clause.repealed-text");
    }

    @Test
    void aRepealedClauseHasNoneBelowIt() {
        assertThat(found("### {#a .repealed}\n\n#### {#b}\n\nМөөнөт.", "### {#a}\n\n#### {#b}\n\nСрок."))
                .containsExactly("ky.md:5:5 clause.repealed-text");
    }

    /** Both translations are the same file, so that what is found in one is found in the other. */
    private static List<String> found(String drafted, String translated) {
        String head = "# Т\n\n## Т {#section}\n\n";
        return Trilingual.files(head + drafted + "\n", head + translated + "\n", head + translated + "\n")
                .found(new BodyCheck()).stream()
                .map(line -> line.substring(0, line.indexOf(": ")) + " "
                        + line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
                .toList();
    }
}
