package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.finding.Severity;
import org.clausebook.page.SelfTestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small form of what docs/checks.md reports, on the shipped policy and on a longer text with many values. */
class PolicySelfTestTest {

    private static final int FEW = 3;

    @TempDir
    private Path folder;

    private SelfTestResult tried(Path repository, int most, long seed) throws IOException {
        CompileRequest project = CompileRequest.of(
                repository.resolve("policy-source"), repository.resolve("translations"), folder.resolve("site"), 2);
        return PolicySelfTest.run(new SelfTestRequest(project, most, seed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "src/test/resources/samples/terms"})
    void everyDefectThatIsAnErrorIsCaughtAndSoundTextsGiveNoAlarm(String repository) throws IOException {
        SelfTestReport report = tried(Path.of(repository), FEW, 2026).report().orElseThrow();
        List<SelfTestReport.HarmRow> errors = report.harms().stream()
                .filter(row -> row.expected() == Severity.ERROR)
                .toList();
        assertThat(errors).hasSizeGreaterThan(15).allSatisfy(row -> {
            assertThat(row.tried()).as(row.id()).isPositive();
            assertThat(row.missed()).as(row.id()).isEmpty();
        });
        assertThat(report.rules()).noneMatch(row -> row.alarms() > 0 && row.rule().severity() != Severity.HINT);
        assertThat(report.rules()).filteredOn(row -> row.caught() > 0).hasSizeGreaterThan(20);
    }

    @Test
    void theSameSeedTriesTheSamePlaces() throws IOException {
        Path repository = Repositories.CASES.resolve("rules-base");
        SelfTestResult first = tried(repository, 2, 5);
        assertThat(tried(repository, 2, 5).text()).isEqualTo(first.text()).contains("clause-dropped       error         6      6   100");
        assertThat(tried(repository, 2, 6).text()).isNotEqualTo(first.text());
    }

    @Test
    void whatCannotBeReadHasToBeMendedFirst() throws IOException {
        Path repository = Repositories.CASES.resolve("rules/fact.unknown/wrong");
        Repositories.copy(Repositories.CASES.resolve("rules-base"), folder);
        Repositories.copy(repository, folder);
        SelfTestResult result = tried(folder, 1, 1);
        assertThat(result.isRefused()).isTrue();
        assertThat(result.findings()).isNotEmpty();
        assertThat(result.text()).isEmpty();
    }
}
