package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.junit.jupiter.api.Test;

/**
 * What was published can be cited for ever: where it is gone, that is said where it stood. Texts are written as their
 * headings.
 */
class PermanenceCheckTest {

    private static final String BEFORE = "## {#s}\n### {#alpha}\n### {#beta}\n#### {#below}\n## {#t}\n### {#gamma}";

    @Test
    void whatIsStillThereIsRight() {
        assertThat(found(BEFORE)).isEmpty();
        assertThat(found(BEFORE + "\n### {#new}")).isEmpty();
    }

    @Test
    void aPolicyThatWasNeverPublishedHasNothingToKeep() {
        Findings findings = new Findings();
        new PermanenceCheck().check(text("## {#s}").subject(), findings);

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aClauseThatIsGoneIsNamedBehindTheOneBeforeIt() {
        assertThat(found("## {#s}\n### {#alpha}\n### {#beta}\n#### {#below}\n## {#t}"))
                .containsExactly("ky.md:11: \"gamma\", clause 2.1 in edition 1.0.0, is gone");
        assertThat(found("## {#s}\n### {#beta}\n#### {#below}\n## {#t}\n### {#gamma}"))
                .containsExactly("ky.md:3: \"alpha\", clause 1.1 in edition 1.0.0, is gone");
    }

    @Test
    void aSectionIsGoneWithAllThatWasInIt() {
        assertThat(found("## {#s}\n### {#alpha}\n### {#beta}\n#### {#below}"))
                .containsExactly("ky.md:9: \"t\", section 2 in edition 1.0.0, is gone, and the clause in it");
        assertThat(found("## {#t}\n### {#gamma}"))
                .containsExactly("ky.md:1: \"s\", section 1 in edition 1.0.0, is gone, and the 3 clauses in it");
    }

    @Test
    void aHeadingMayBeGoneAloneWithItsClausesElsewhere() {
        assertThat(found("## {#s}\n### {#alpha}\n### {#below}\n## {#t}\n### {#gamma}"))
                .containsExactly("ky.md:5: \"beta\", clause 1.2 in edition 1.0.0, is gone");
    }

    @Test
    void aNewIdThatIsSpeltNearlyLikeItMayBeIt() {
        assertThat(hints("## {#s}\n### {#alpha}\n### {#beta}\n#### {#below}\n## {#t}\n### {#gama}"))
                .singleElement().asString().startsWith("did its id become {#gama} by mistake?");
    }

    @Test
    void aNewIdUnderItsNumberMayBeIt() {
        assertThat(hints("## {#s}\n### {#alpha}\n### {#beta}\n#### {#below}\n## {#t}\n### {#something-else}"))
                .singleElement().asString().startsWith("did its id become {#something-else} by mistake?");
        assertThat(hints("## {#s}\n### {#alpha}\n### {#beta}\n#### {#below}\n### {#something-else}\n## {#t}"))
                .singleElement().asString().startsWith("it stood behind this place");
    }

    @Test
    void whatIsReplacedIsNotGone() {
        assertThat(found("## {#s}\n### {#alpha}\n### {#beta}\n#### {#below}\n## {#t}\n### {#delta replaces=gamma}"))
                .isEmpty();
    }

    @Test
    void aHeadingWithoutAnIdMayBeTheOneThatIsGone() {
        assertThat(found("## {#s}\n### {#alpha}\n### {#beta}\n#### {#below}\n## {#t}\n###")).isEmpty();
        assertThat(found("## {#s}\n### {#alpha}\n### {#beta}\n## {#t}\n###")).hasSize(2);
    }

    @Test
    void anIdThatAnEarlierEditionHadIsNotUsedAgain() {
        History history = Published.editions(text("## {#s}\n### {#alpha}\n### {#beta}"), text("## {#s}\n### {#alpha}"));

        assertThat(found(text("## {#s}\n### {#alpha}\n### {#beta}").after(history)))
                .containsExactly("ky.md:7: the id \"beta\" was that of clause 1.2 in edition 1.0.0, which is gone;"
                        + " it cannot name another clause");
        assertThat(found(text("## {#s}\n### {#alpha}").after(history))).isEmpty();
    }

    @Test
    void whatWasRepealedStaysRepealed() {
        History history = Published.editions(text("## {#s}\n### {#alpha}\n### {#beta .repealed}"));

        assertThat(found(text("## {#s}\n### {#alpha}\n### {#beta}").after(history)))
                .containsExactly("ky.md:7: \"beta\", clause 1.2, stood repealed in edition 1.0.0 and would come back to"
                        + " life");
        assertThat(found(text("## {#s}\n### {#alpha}\n### {#beta .repealed}").after(history))).isEmpty();
    }

    private static List<String> found(String now) {
        return found(text(now).after(Published.editions(text(BEFORE))));
    }

    private static List<String> found(Trilingual now) {
        return findings(now).stream()
                .map(finding -> finding.at().path() + ":" + (finding.at().line() + 1) + ": " + finding.message())
                .toList();
    }

    private static List<String> hints(String now) {
        return findings(text(now).after(Published.editions(text(BEFORE)))).stream()
                .map(Finding::hint)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Finding> findings(Trilingual now) {
        Findings findings = new Findings();
        new PermanenceCheck().check(now.subject(), findings);
        return findings.sorted();
    }

    private static Trilingual text(String headings) {
        return Trilingual.files("# T\n\n" + headings.replace("\n", "\n\n") + "\n\nT.\n", "# T\n", "# T\n");
    }
}
