package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.junit.jupiter.api.Test;

/**
 * Every language has the same clauses, on the same levels; what a translation lacks is said at the place where it
 * belongs.
 */
class SkeletonCheckTest {

    @Test
    void theSameSkeletonIsRight() {
        assertThat(found("## {#s}\n### {#a}", "## {#s}\n### {#a}")).isEmpty();
    }

    @Test
    void aSectionIsMissingWithAllThatIsInIt() {
        assertThat(found("## {#s}\n### {#a}\n## {#t}\n### {#b}\n### {#c}\n#### {#d}", "## {#s}\n### {#a}"))
                .containsExactly(
                "ru.md:5: section \"t\" with the 3 clauses in it is missing in the Russian text;"
                        + " in the drafting language it stands at ky.md:7");
        assertThat(found("## {#s}\n### {#a}\n## {#t}\n### {#b}", "## {#s}\n### {#a}")).singleElement().asString()
                .startsWith("ru.md:5: section \"t\" with the clause in it is missing");
    }

    @Test
    void whatIsMissingAtTheBeginningIsSaidAtTheBeginning() {
        assertThat(found("## {#s}\n### {#a}\n## {#t}\n### {#b}", "## {#t}\n### {#b}")).singleElement().asString()
                .startsWith("ru.md:1: section \"s\" with the clause in it is missing");
    }

    @Test
    void aHeadingMayBeMissingWithoutWhatIsBelowIt() {
        assertThat(found("## {#s}\n### {#a}\n## {#alpha-beta}\n### {#b}", "## {#s}\n### {#a}\n### {#b}"))
                .singleElement().asString()
                .startsWith("ru.md:5: section \"alpha-beta\" is missing");
    }

    @Test
    void aHeadingOnAnotherLevelIsNamedUnlessItSkipsOne() {
        assertThat(found("## {#s}\n### {#a}\n### {#b}", "## {#s}\n### {#a}\n#### {#b}")).containsExactly(
                "ru.md:7: \"b\" is a #### here and a ### in the Kyrgyz text");
        assertThat(found("## {#s}\n### {#a}\n### {#b}", "## {#s}\n#### {#a}\n### {#b}")).isEmpty();
        assertThat(found("## {#s}\n### {#a}\n#### {#b}\n### {#c}", "## {#s}\n### {#a}\n#### {#b}\n## {#c}"))
                .containsExactly(
                "ru.md:9: \"c\" is a ## here and a ### in the Kyrgyz text");
    }

    @Test
    void aCaptionIsInAllLanguagesOrInNone() {
        assertThat(found("## {#s}\n### Мөөнөт {#a}", "## {#s}\n### {#a}")).singleElement().asString()
                .startsWith("ru.md:5: ");
        assertThat(found("## {#s}\n### {#a}", "## {#s}\n### Срок {#a}")).singleElement().asString()
                .startsWith("ru.md:5: ");
        assertThat(found("## {#s}\n### Мөөнөт {#a}", "## {#s}\n### Срок {#a}")).isEmpty();
        assertThat(found("## Мөөнөт {#s}\n### {#a}", "## {#s}\n### {#a}")).isEmpty();
    }

    @Test
    void onlyTheDraftingTextSaysMoreThanTheId() {
        assertThat(found("## {#s}\n### {#a number=1.5}", "## {#s}\n### {#a}")).isEmpty();
        assertThat(found("## {#s}\n### {#a}", "## {#s}\n### {#a number=1.5}")).singleElement().asString()
                .startsWith("ru.md:5: ");
    }

    @Test
    void whatTheDraftingTextLostIsReportedThere() {
        Trilingual before = texts("## {#s}\n### {#a}\n### {#gone}", "");
        Trilingual now = texts("## {#s}\n### {#a}", "## {#s}\n### {#a}\n### {#gone}");

        assertThat(found(now)).containsExactly("ru.md:7: the Kyrgyz text has no clause \"gone\"");
        assertThat(found(now.after(Published.editions(before)))).isEmpty();
    }

    @Test
    void whereTranslationsMayLagAMissingClauseIsAWarning() {
        Trilingual lacking = texts("## {#s}\n### {#a}\n### {#b}", "## {#s}\n### {#a}");
        Findings findings = new Findings();
        new SkeletonCheck().check(
                lacking.settings("\npeople:\n  counsel: Counsel\ntranslationsMayLag: true\n").subject(), findings);

        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.sorted()).extracting(Finding::place).contains("ru.md#b");
    }

    private static List<String> found(String drafted, String translated) {
        return found(texts(drafted, translated));
    }

    private static List<String> found(Trilingual texts) {
        Findings findings = new Findings();
        new SkeletonCheck().check(texts.subject(), findings);
        return findings.sorted().stream()
                .map(finding -> finding.at().path() + ":" + (finding.at().line() + 1) + ": " + finding.message())
                .toList();
    }

    /** The English text is the Kyrgyz one, so that only the Russian one may differ. */
    private static Trilingual texts(String drafted, String translated) {
        String ky = drafted.replaceAll(" (number|replaces)=[^}]*", "");
        return Trilingual.files(file(drafted), file(translated), file(ky));
    }

    private static String file(String headings) {
        return "# T\n\n" + headings.replace("\n", "\n\n") + "\n\nT.\n";
    }
}
