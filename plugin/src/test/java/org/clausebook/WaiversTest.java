package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;
import static org.clausebook.WaivedRepository.DAY;
import static org.clausebook.WaivedRepository.WAIVERS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A waiver accepts the one finding that it was written for, for as long as it says, and never anything else. */
class WaiversTest {

    private ReleaseRepository repository;
    private WaivedRepository waived;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        waived = WaivedRepository.in(folder);
        repository = waived.files();
    }

    @Test
    void theLineThatIsPrintedBelowAFindingAcceptsIt() throws IOException {
        assertThat(waived.check().findings()).extracting(Finding::rule).containsExactly(Rule.TRANSLATION_PARAGRAPHS);
        waived.accept(waived.finding(), "2026-03-09");
        CompileResult result = waived.check();
        assertThat(result.findings()).isEmpty();
        assertThat(result.waived()).singleElement().satisfies(one -> {
            assertThat(one.finding().clause()).contains("request-deadline");
            assertThat(one.waiver().by()).isEqualTo("counsel");
        });
        assertThat(FindingPrinter.count(result.findings(), result.waived().size())).isEqualTo("no findings, 1 waived");
    }

    @Test
    void holdsWhateverChangesAroundIt() throws IOException {
        waived.accept(waived.finding(), "2027-06-30");
        repository.edit(EN, "\n## ", "\n\n\n\n## ");
        repository.editAll("### {#scope}", "### {#reach}\n\n{{support}}\n\n### {#scope}");
        assertThat(waived.check().findings()).isEmpty();
    }

    @Test
    void endsWithWhatItAccepts() throws IOException {
        waived.accept(waived.finding(), "2027-06-30");
        repository.edit(EN, "writing. It", "writing.\n\nIt");
        assertThat(waived.check().findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.WAIVER_UNUSED, Rule.TRANSLATION_PARAGRAPHS);
    }

    @Test
    void acceptsTheSameFindingInNoOtherLanguageAndInNoOtherClause() throws IOException {
        waived.accept(waived.finding(), "2027-06-30");
        repository.edit(WAIVERS, "/en/", "/ru/");
        assertThat(waived.check().waived()).isEmpty();
        repository.edit(WAIVERS, "/ru/", "/en/").edit(WAIVERS, "#request-deadline", "#withdrawal");
        assertThat(waived.check().waived()).isEmpty();
    }

    @Test
    void ofSeveralAlikeInAClauseEachIsAcceptedByItself() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.edit(EN, "30 days", "30 days (see clause 5.3 here, see clause 5.3 there, see clause 5.3 too)");
        List<Finding> alike = waived.check().findings();
        assertThat(alike).extracting(Finding::rule).containsOnly(Rule.REF_TYPED_NUMBER).hasSize(3);
        assertThat(alike.stream().map(Finding::fingerprint).distinct()).hasSize(3);
        waived.accept(alike.get(0), "2027-06-30");
        assertThat(waived.check().findings()).hasSize(2);
    }

    @Test
    void isNotHandedOnWhenTheFirstOfSeveralAlikeIsMended() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.edit(EN, "30 days", "30 days (see clause 5.3 here, and see clause 5.3 there)");
        List<Finding> alike = waived.check().findings();
        waived.accept(alike.get(1), "2027-06-30");
        repository.edit(EN, "see clause 5.3 here, and ", "");
        assertThat(waived.check().findings())
                .extracting(Finding::rule)
                .contains(Rule.WAIVER_UNUSED, Rule.REF_TYPED_NUMBER);
    }

    @Test
    void holdsWhileTheFirstOfSeveralAlikeIsMended() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.edit(EN, "30 days", "30 days (see clause 5.3 of this policy here); as to the rest, see clause 5.3");
        waived.accept(waived.check().findings().get(2), "2027-06-30");
        repository.edit(EN, " (see clause 5.3 of this policy here)", "");
        repository.edit(EN, "rest, see clause", "rest,\nsee clause");
        assertThat(waived.check().findings()).isEmpty();
    }

    @Test
    void endsWhenTheClauseIsWordedAnew() throws IOException {
        waived.accept(waived.finding(), "2027-06-30");
        repository.edit(EN, "It is free.", "It costs nothing.");
        assertThat(waived.check().findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.WAIVER_UNUSED, Rule.TRANSLATION_PARAGRAPHS);
    }

    @Test
    void isNotLookedForWhileTheTextHasErrors() throws IOException {
        waived.accept(waived.finding(), "2027-06-30");
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.edit(KY, "{{support}}", "{{suport}}");
        assertThat(waived.check().findings()).extracting(Finding::rule).containsExactly(Rule.FACT_UNKNOWN);
        repository.edit(KY, "{{suport}}", "{{support}}");
        assertThat(waived.check().findings()).extracting(Finding::rule).containsExactly(Rule.WAIVER_UNUSED);
    }

    @Test
    void ofAnErrorTakesNothingElseAway() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        shorten();
        repository.edit(EN, "To withdraw", "To withdraw (clause 5.3)");
        Finding typed = waived.check().findings().stream()
                .filter(finding -> finding.rule() == Rule.REF_TYPED_NUMBER)
                .findFirst()
                .orElseThrow();
        waived.accept(typed, "2027-06-30");
        assertThat(waived.check().findings()).extracting(Finding::rule).containsOnly(Rule.TRANSLATION_NOT_FOLLOWED);
    }

    @Test
    void ofAChangeThatWasNotFollowedEndsWithTheNextChange() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        shorten();
        waived.accept(waived.finding(), "2027-06-30");
        assertThat(waived.check().findings()).isEmpty();
        repository.edit(KY, "мөөнөтү бүткөндө", "мөөнөтү аяктаганда").edit(RU, "истечении срока", "окончании срока");
        assertThat(waived.check().findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.WAIVER_UNUSED, Rule.TRANSLATION_NOT_FOLLOWED);
    }

    /** A change of a clause in Kyrgyz and Russian that the English text does not follow. */
    private void shorten() throws IOException {
        repository.edit(KY, "сактоо мөөнөтү", "мөөнөтү").edit(RU, "срока хранения", "срока");
    }

    @Test
    void ofAnotherPolicyStandsInNobodysWay() throws IOException {
        repository.addCookies();
        waived.accept(waived.finding(), DAY);
        repository.edit(WAIVERS, "privacy", "cookies").plan("cookies", "material", DAY, "2026-04-01");
        assertThat(waived.check().findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.WAIVER_UNUSED, Rule.TRANSLATION_PARAGRAPHS);
        repository.edit(WAIVERS, "cookies", "privacy");
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        assertThat(repository.release("cookies", DAY).findings()).isEmpty();
    }

    @Test
    void isNotReadWhereTheWorkingTextIsNot() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        repository.write(WAIVERS, "- { rule: ref.dangling, at: nowhere }\n");
        CompileResult result = repository.compile(DAY, Gate.EDITIONS, false);
        assertThat(result.site()).isPresent();
        assertThat(result.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void aWarningThatASiteTakesMoreGravelyStopsTheBuild() throws IOException {
        repository.edit(SITE, "policies:\n", "severities: { translation.paragraphs: error }\npolicies:\n");
        assertThat(waived.check().isRefused()).isTrue();
        waived.accept(waived.finding(), DAY);
        assertThat(waived.check().isRefused()).isFalse();
    }

    @Test
    void thousandsAreReadOnceEach() throws IOException {
        String entry = "- { rule: ref.typed-number, at: translations/ru/privacy.md, finding: %08x, reason: Numbers of a standard., by: counsel, until: 2027-06-30 }\n";
        String many = IntStream.range(0, 1500).mapToObj(entry::formatted).collect(Collectors.joining());
        repository.write(WAIVERS, many);
        assertThat(waived.check().findings()).filteredOn(finding -> finding.rule() == Rule.WAIVER_UNUSED).hasSize(1500);
        repository.write(WAIVERS, many.repeat(7));
        assertThat(waived.check().findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.FILE_LIMIT, Rule.TRANSLATION_PARAGRAPHS);
        repository.write(WAIVERS, "- {}\n".repeat(10_000));
        assertThat(waived.check().findings()).hasSizeLessThan(600);
    }
}
