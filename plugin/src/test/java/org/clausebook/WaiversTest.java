package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;

import java.io.IOException;
import java.nio.file.Files;
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

    private static final String DAY = "2026-03-09";
    private static final String WAIVERS = "policy-source/waivers.yaml";
    private static final String FROZEN = ReleaseRepository.ARCHIVE + "/1.0.0/waivers.yaml";

    private ReleaseRepository repository;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder);
        repository.edit(SITE, "policies:\n", "attestations: not-asked\npeople: { counsel: Counsel of the operator }\npolicies:\n");
        repository.edit(KY, "ичинде жооп берет.", "ичинде жооп берет. Жооп жазуу жүзүндө берилет. Ал акысыз.")
                .edit(RU, "его получения.", "его получения. Ответ даётся письменно. Он бесплатный.")
                .edit(EN, "it is received.", "it is received.\n\nThe answer is given in writing. It is free.");
    }

    @Test
    void theLineThatIsPrintedBelowAFindingAcceptsIt() throws IOException {
        assertThat(check().findings()).extracting(Finding::rule).containsExactly(Rule.TRANSLATION_PARAGRAPHS);
        accept(finding(), "2026-03-09");
        CompileResult result = check();
        assertThat(result.findings()).isEmpty();
        assertThat(result.waived()).singleElement().satisfies(waived -> {
            assertThat(waived.finding().clause()).contains("request-deadline");
            assertThat(waived.waiver().by()).isEqualTo("counsel");
        });
        assertThat(FindingPrinter.count(result.findings(), result.waived().size())).isEqualTo("no findings, 1 waived");
    }

    @Test
    void holdsWhateverChangesAroundIt() throws IOException {
        accept(finding(), "2027-06-30");
        repository.edit(EN, "\n## ", "\n\n\n\n## ");
        repository.editAll("### {#scope}", "### {#reach}\n\n{{support}}\n\n### {#scope}");
        assertThat(check().findings()).isEmpty();
    }

    @Test
    void endsWithWhatItAccepts() throws IOException {
        accept(finding(), "2027-06-30");
        repository.edit(EN, "writing. It", "writing.\n\nIt");
        assertThat(check().findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.WAIVER_UNUSED, Rule.TRANSLATION_PARAGRAPHS);
    }

    @Test
    void acceptsTheSameFindingInNoOtherLanguageAndInNoOtherClause() throws IOException {
        accept(finding(), "2027-06-30");
        repository.edit(WAIVERS, "/en/", "/ru/");
        assertThat(check().waived()).isEmpty();
        repository.edit(WAIVERS, "/ru/", "/en/").edit(WAIVERS, "#request-deadline", "#withdrawal");
        assertThat(check().waived()).isEmpty();
    }

    @Test
    void ofSeveralAlikeInAClauseEachIsAcceptedByItself() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.edit(EN, "30 days", "30 days (see clause 5.3 here, see clause 5.3 there, see clause 5.3 too)");
        List<Finding> alike = check().findings();
        assertThat(alike).extracting(Finding::rule).containsOnly(Rule.REF_TYPED_NUMBER).hasSize(3);
        assertThat(alike.stream().map(Finding::fingerprint).distinct()).hasSize(3);
        accept(alike.get(0), "2027-06-30");
        assertThat(check().findings()).hasSize(2);
    }

    @Test
    void isNotHandedOnWhenTheFirstOfSeveralAlikeIsMended() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.edit(EN, "30 days", "30 days (see clause 5.3 here, and see clause 5.3 there)");
        List<Finding> alike = check().findings();
        accept(alike.get(1), "2027-06-30");
        repository.edit(EN, "see clause 5.3 here, and ", "");
        assertThat(check().findings())
                .extracting(Finding::rule)
                .contains(Rule.WAIVER_UNUSED, Rule.REF_TYPED_NUMBER);
    }

    @Test
    void holdsWhileTheFirstOfSeveralAlikeIsMended() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.edit(EN, "30 days", "30 days (see clause 5.3 of this policy here); as to the rest, see clause 5.3");
        accept(check().findings().get(2), "2027-06-30");
        repository.edit(EN, " (see clause 5.3 of this policy here)", "");
        repository.edit(EN, "rest, see clause", "rest,\nsee clause");
        assertThat(check().findings()).isEmpty();
    }

    @Test
    void endsWhenTheClauseIsWordedAnew() throws IOException {
        accept(finding(), "2027-06-30");
        repository.edit(EN, "It is free.", "It costs nothing.");
        assertThat(check().findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.WAIVER_UNUSED, Rule.TRANSLATION_PARAGRAPHS);
    }

    @Test
    void isNotLookedForWhileTheTextHasErrors() throws IOException {
        accept(finding(), "2027-06-30");
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.edit(KY, "{{support}}", "{{suport}}");
        assertThat(check().findings()).extracting(Finding::rule).containsExactly(Rule.FACT_UNKNOWN);
        repository.edit(KY, "{{suport}}", "{{support}}");
        assertThat(check().findings()).extracting(Finding::rule).containsExactly(Rule.WAIVER_UNUSED);
    }

    @Test
    void ofAnErrorTakesNothingElseAway() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        shorten();
        repository.edit(EN, "To withdraw", "To withdraw (clause 5.3)");
        Finding typed = check().findings().stream()
                .filter(finding -> finding.rule() == Rule.REF_TYPED_NUMBER)
                .findFirst()
                .orElseThrow();
        accept(typed, "2027-06-30");
        assertThat(check().findings()).extracting(Finding::rule).containsOnly(Rule.TRANSLATION_NOT_FOLLOWED);
    }

    @Test
    void ofAChangeThatWasNotFollowedEndsWithTheNextChange() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        shorten();
        accept(finding(), "2027-06-30");
        assertThat(check().findings()).isEmpty();
        repository.edit(KY, "мөөнөтү бүткөндө", "мөөнөтү аяктаганда").edit(RU, "истечении срока", "окончании срока");
        assertThat(check().findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.WAIVER_UNUSED, Rule.TRANSLATION_NOT_FOLLOWED);
    }

    /** A change of a clause in Kyrgyz and Russian that the English text does not follow. */
    private void shorten() throws IOException {
        repository.edit(KY, "сактоо мөөнөтү", "мөөнөтү").edit(RU, "срока хранения", "срока");
    }

    @Test
    void letsAReleaseThrough() throws IOException {
        repository.plan("privacy", "material", DAY, "2026-04-01");
        assertThat(repository.release("privacy", DAY).isRefused()).isTrue();
        accept(finding(), DAY);
        ReleaseResult result = repository.release("privacy", DAY);
        assertThat(result.edition()).hasValueSatisfying(edition ->
                assertThat(edition.files()).containsExactly("edition.yaml", "en.md", "ky.md", "ru.md", "waivers.yaml"));
        assertThat(result.waived()).hasSize(1);
    }

    @Test
    void isFrozenWithTheEditionForWhichItWasNeeded() throws IOException {
        Finding accepted = finding();
        accept(accepted, DAY);
        repository.edit(WAIVERS, "the clause in two.", "\\\"the\u00AD clause\\\" in two.");
        repository.released("privacy", "material", DAY, "2026-04-01");
        assertThat(repository.text(FROZEN)).isEqualTo("""
                # Frozen by policy:release. Not a byte of this folder may change: see MANIFEST.sha256.
                format: "clausebook-waivers/1"
                waivers:
                  - rule: "translation.paragraphs"
                    language: "en"
                    clause: "request-deadline"
                    finding: "%s"
                    message: "clause \\"request-deadline\\" has 2 paragraphs where the Kyrgyz text has a paragraph"
                    reason: "The translator divides \\"the\u00AD clause\\" in two."
                    by: "counsel"
                    who: "Counsel of the operator"
                    until: "2026-03-09"
                """.formatted(accepted.fingerprint()));
        assertThat(repository.text(ReleaseRepository.ARCHIVE + "/1.0.0/MANIFEST.sha256")).contains("  waivers.yaml\n");
        repository.write(WAIVERS, "# None is needed any more.\n").edit(SITE, "counsel:", "successor:");
        assertThat(repository.compile("2027-01-01", Gate.EDITIONS, false).findings()).isEmpty();
    }

    @Test
    void thatWasFrozenIsGuardedLikeTheText() throws IOException {
        accept(finding(), DAY);
        repository.released("privacy", "material", DAY, "2026-04-01");
        repository.edit(FROZEN, "in two", "in three");
        assertThat(check().findings()).extracting(Finding::rule).contains(Rule.EDITION_FILE_CHANGED);
    }

    @Test
    void isNotFrozenWithAnEditionThatDidNotNeedIt() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.released("privacy", "material", DAY, "2026-04-01");
        assertThat(repository.files()).doesNotContainKey(FROZEN);
    }

    @Test
    void whateverItsMessageQuotesItCanBeFrozen() throws IOException {
        repository.write(EN, repository.text(EN).replace("received.\n\nThe answer", "received. The answer"));
        repository.edit(EN, "30 days", "30 days (see clause\u00A05.\u00AD3)").edit(EN, "a request of", "a request, see clause 5.3\u00AD, of");
        List<Finding> found = check().findings();
        assertThat(found).isNotEmpty();
        for (Finding each : found) {
            accept(each, DAY);
        }
        assertThat(repository.released("privacy", "material", DAY, "2026-04-01").text(FROZEN)).contains("ref.typed-number");
    }

    @Test
    void thatIsOverLetsNothingThrough() throws IOException {
        repository.plan("privacy", "material", DAY, "2026-04-01");
        accept(finding(), "2026-03-08");
        assertThat(repository.release("privacy", DAY).findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.WAIVER_EXPIRED, Rule.TRANSLATION_PARAGRAPHS);
    }

    @Test
    void ofAnotherPolicyStandsInNobodysWay() throws IOException {
        repository.addCookies();
        accept(finding(), DAY);
        repository.edit(WAIVERS, "privacy", "cookies").plan("cookies", "material", DAY, "2026-04-01");
        assertThat(check().findings())
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
    void aHintStopsNeitherABuildNorARelease() throws IOException {
        repository.edit(SITE, "policies:\n", "severities: { translation.paragraphs: hint }\npolicies:\n");
        assertThat(finding().severity()).isEqualTo(Severity.HINT);
        assertThat(FindingPrinter.waiver(finding())).isEmpty();
        repository.released("privacy", "material", DAY, "2026-04-01").compile(DAY);
    }

    @Test
    void aWarningThatASiteTakesMoreGravelyStopsTheBuild() throws IOException {
        repository.edit(SITE, "policies:\n", "severities: { translation.paragraphs: error }\npolicies:\n");
        assertThat(check().isRefused()).isTrue();
        accept(finding(), DAY);
        assertThat(check().isRefused()).isFalse();
    }

    @Test
    void thousandsAreReadOnceEach() throws IOException {
        String entry = "- { rule: ref.typed-number, at: translations/ru/privacy.md, finding: %08x, reason: Numbers of a standard., by: counsel, until: 2027-06-30 }\n";
        String many = IntStream.range(0, 1500).mapToObj(entry::formatted).collect(Collectors.joining());
        repository.write(WAIVERS, many);
        assertThat(check().findings()).filteredOn(finding -> finding.rule() == Rule.WAIVER_UNUSED).hasSize(1500);
        repository.write(WAIVERS, many.repeat(7));
        assertThat(check().findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.FILE_LIMIT, Rule.TRANSLATION_PARAGRAPHS);
        repository.write(WAIVERS, "- {}\n".repeat(10_000));
        assertThat(check().findings()).hasSizeLessThan(600);
    }

    private CompileResult check() throws IOException {
        return PolicyCompiler.check(repository.on(DAY));
    }

    private Finding finding() throws IOException {
        return check().findings().get(0);
    }

    /** Does what a person does with the line below a finding. */
    private void accept(Finding finding, String until) throws IOException {
        String line = FindingPrinter.waiver(finding).orElseThrow().split("\n")[1].strip();
        boolean more = Files.exists(repository.path(WAIVERS));
        repository.write(
                WAIVERS,
                (more ? repository.text(WAIVERS) : "")
                        + line.replace("<why>", "The translator divides the clause in two.")
                                .replace("<handle>", "counsel")
                                .replace("YYYY-MM-DD", until)
                        + "\n");
    }
}
