package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.SITE;
import static org.clausebook.WaivedRepository.DAY;
import static org.clausebook.WaivedRepository.WAIVERS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.source.Location;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waivers have to do with releases: they let them through, and are frozen with the edition that needed them. */
class WaivedReleasesTest {

    private static final String FROZEN = ReleaseRepository.ARCHIVE + "/1.0.0/waivers.yaml";

    private ReleaseRepository repository;
    private WaivedRepository waived;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        waived = WaivedRepository.in(folder);
        repository = waived.files();
    }

    @Test
    void letsAReleaseThrough() throws IOException {
        repository.plan("privacy", "material", DAY, "2026-04-01");
        assertThat(repository.release("privacy", DAY).isRefused()).isTrue();
        waived.accept(waived.finding(), DAY);
        ReleaseResult result = repository.release("privacy", DAY);
        assertThat(result.edition()).hasValueSatisfying(edition ->
                assertThat(edition.files()).containsExactly("edition.yaml", "en.md", "ky.md", "ru.md", "waivers.yaml"));
        assertThat(result.waived()).hasSize(1);
    }

    @Test
    void isFrozenWithTheEditionForWhichItWasNeeded() throws IOException {
        Finding accepted = waived.finding();
        waived.accept(accepted, DAY);
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
        waived.accept(waived.finding(), DAY);
        repository.released("privacy", "material", DAY, "2026-04-01");
        repository.edit(FROZEN, "in two", "in three");
        assertThat(waived.check().findings()).extracting(Finding::rule).contains(Rule.EDITION_FILE_CHANGED);
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
        List<Finding> found = waived.check().findings();
        assertThat(found).isNotEmpty();
        for (Finding each : found) {
            waived.accept(each, DAY);
        }
        assertThat(repository.released("privacy", "material", DAY, "2026-04-01").text(FROZEN)).contains("ref.typed-number");
    }

    /** Without the plan it accepts nothing: whoever releases is told where it stands. */
    @Test
    void ofThePlanHasServedWithIt() throws IOException {
        waived.accept(waived.finding(), DAY);
        repository.plan("privacy", "material", DAY, "2027-06-01");
        Finding far = repository.release("privacy", DAY).findings().get(0);
        assertThat(far.rule()).isEqualTo(Rule.RELEASE_FAR);
        waived.accept(far, DAY);

        Location entry = new Location(WAIVERS, 1, 2);
        assertThat(repository.rehearse("privacy", DAY).edition().orElseThrow().served()).containsExactly(entry);
        assertThat(waived.check().findings()).isEmpty();
        assertThat(repository.release("privacy", DAY).edition().orElseThrow().served()).containsExactly(entry);
        assertThat(waived.check().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.WAIVER_UNUSED);
            assertThat(finding.at()).isEqualTo(entry);
        });
        repository.write(WAIVERS, repository.text(WAIVERS).lines().findFirst().orElseThrow() + "\n");
        assertThat(waived.check().findings()).isEmpty();
    }

    @Test
    void thatIsOverLetsNothingThrough() throws IOException {
        repository.plan("privacy", "material", DAY, "2026-04-01");
        waived.accept(waived.finding(), "2026-03-08");
        assertThat(repository.release("privacy", DAY).findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.WAIVER_EXPIRED, Rule.TRANSLATION_PARAGRAPHS);
    }

    @Test
    void aHintStopsNeitherABuildNorARelease() throws IOException {
        repository.edit(SITE, "policies:\n", "severities: { translation.paragraphs: hint }\npolicies:\n");
        assertThat(waived.finding().severity()).isEqualTo(Severity.HINT);
        assertThat(FindingPrinter.waiver(waived.finding())).isEmpty();
        repository.released("privacy", "material", DAY, "2026-04-01").compile(DAY);
    }
}
