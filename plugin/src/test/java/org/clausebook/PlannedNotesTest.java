package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the notes of an edition state, they state in every language. */
class PlannedNotesTest {

    private static final String HEADLINE = """
            headline:
              ky: Жооп берүү мөөнөтү 30 күн
              ru: Срок ответа %s дней
              en: The time to reply is 30 days
            """;
    private static final String REASONS = """
            reasons:
              ky: |
                Биринчи абзац.

                Мөөнөт 2026-жылдын 1-декабрында башталат.
              ru: |
                Первый абзац.

                Срок начинается %s декабря 2026 года.
              en: The period begins on 1 December 2026.
            """;

    private ReleaseRepository repository;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder);
    }

    @Test
    void theHeadlineStatesTheSamePeriod() throws IOException {
        assertThat(plan("30", "1").findings()).isEmpty();

        List<Finding> findings = plan("10", "1").findings();

        assertThat(findings).extracting(this::place).containsExactly("policy-source/privacy.next.yaml:7:7 value.duration");
        assertThat(findings.get(0).message()).contains("10 дней", "30 күн", "Russian");
    }

    @Test
    void theReasonsStateTheSameDay() throws IOException {
        assertThat(plan("30", "2").findings())
                .extracting(this::place)
                .containsExactly("policy-source/privacy.next.yaml:14:7 value.date");
    }

    /** As any other finding that asks for judgement, and published with the edition. */
    @Test
    void whatDiffersCanBeAccepted() throws IOException {
        repository.edit(ReleaseRepository.SITE, "policies:\n", "people: { counsel: Counsel }\nattestations: not-asked\n\npolicies:\n");
        waive(plan("10", "1").findings().get(0));

        assertThat(PolicyCompiler.check(repository.on("2026-03-02")).findings()).isEmpty();
        assertThat(repository.release("privacy", "2026-03-02").edition()).isPresent();

        assertThat(repository.text(ReleaseRepository.ARCHIVE + "/1.0.0/waivers.yaml")).contains("value.duration");
        assertThat(PolicyCompiler.check(repository.on("2026-03-02")).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("waiver.unused");
    }

    /** Such as one of another policy. */
    @Test
    void aClauseThatDoesNotExistCanBeAcceptedInEachLanguage() throws IOException {
        repository.edit(ReleaseRepository.SITE, "policies:\n", "people: { counsel: Counsel }\nattestations: not-asked\n\npolicies:\n");
        plan("30", "1");
        repository.edit(ReleaseRepository.PLAN, "Первый абзац.", "Изменён пункт 15.9.");
        repository.edit(ReleaseRepository.PLAN, "Биринчи абзац.", "15.9-пункт өзгөрдү.");
        repository.edit(ReleaseRepository.PLAN, "on 1 December 2026.", "on 1 December 2026. Clause 15.9 changed.");
        List<Finding> findings = repository.rehearse("privacy", "2026-03-02").findings();
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly(
                "release.clause-number", "release.clause-number", "release.clause-number");

        waive(findings.toArray(Finding[]::new));

        assertThat(repository.release("privacy", "2026-03-02").edition()).isPresent();
        assertThat(repository.text(ReleaseRepository.ARCHIVE + "/1.0.0/waivers.yaml")).contains("release.clause-number");
    }

    private ReleaseResult plan(String days, String day) throws IOException {
        repository.write(
                ReleaseRepository.PLAN,
                "change: material\nadopted: 2026-03-02\npublished: 2026-03-02\neffective: 2026-03-02\n"
                        + HEADLINE.formatted(days) + REASONS.formatted(day));
        return repository.rehearse("privacy", "2026-03-02");
    }

    private void waive(Finding... findings) throws IOException {
        StringBuilder waivers = new StringBuilder();
        for (Finding finding : findings) {
            waivers.append("- { rule: " + finding.rule().id() + ", at: \"" + finding.place() + "\", finding: \"" + finding.fingerprint()
                    + "\", reason: \"It is meant as it stands in the plan\", by: counsel, until: 2026-12-31 }\n");
        }
        repository.write("policy-source/waivers.yaml", waivers.toString());
    }

    private String place(Finding finding) {
        return finding.at().path() + ":" + (finding.at().line() + 1) + ":" + (finding.at().column() + 1) + " " + finding.rule().id();
    }
}
