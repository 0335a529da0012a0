package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been released is published whatever somebody is writing today, if the gate is at the editions. */
class GateTest {

    private static final String PLAN = """
            change: material
            adopted: 2026-01-05
            published: 2026-01-05
            effective: 2026-02-01
            headline: { ky: Башталышы, ru: Начало, en: A beginning }
            reasons: { ky: Себеп, ru: Причина, en: Reason }
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void release() throws IOException {
        Repositories.copy(Repositories.CASES.resolve("rules-base"), root);
        write("policy-source/privacy.next.yaml", PLAN);
        CompileRequest project = Repositories.request(root, output(), 1).on(LocalDate.of(2026, 1, 5));
        assertThat(PolicyRelease.release(new ReleaseRequest(project, Optional.empty(), false)).findings())
                .isEmpty();
    }

    @Test
    void aMistakeInTheWorkingTextStopsThePublication() throws IOException {
        append("policy-source/privacy.md", "\n### {#broken}\n");
        assertThat(compile(Gate.ALL).site()).isEmpty();
    }

    @Test
    void aMistakeInTheWorkingTextDoesNotStopWhatWasReleased() throws IOException {
        append("policy-source/privacy.md", "\n### {#broken}\n");
        assertThat(compile(Gate.EDITIONS).site()).isPresent();
        assertThat(output().resolve("kg/privacy.json")).content().contains("\"edition\": \"1.0.0\"");
        assertThat(output().resolve("kg/privacy.html")).content().doesNotContain("id=\"broken\"");
    }

    @Test
    void aTextThatNobodyReadsYetDoesNotStopWhatWasReleased() throws IOException {
        write("policy-source/cookies.md", "# Cookie файлдар\n");
        Files.createDirectories(root.resolve("translations/de"));
        CompileResult result = compile(Gate.EDITIONS);
        assertThat(result.findings()).extracting(Finding::rule).containsOnly(Rule.FILE_UNEXPECTED).hasSize(2);
        assertThat(result.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(result.site()).isPresent();
    }

    @Test
    void anEditionThatWasAlteredStopsThePublication() throws IOException {
        append("policy-source/editions/privacy/1.0.0/en.md", "One more.\n");
        CompileResult result = compile(Gate.EDITIONS);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly(Rule.EDITION_FILE_CHANGED);
        assertThat(result.site()).isEmpty();
    }

    @Test
    void aDraftThatStandsInThePlaceOfAnEditionIsLeftOutIfItHasAMistake() throws IOException {
        append("policy-source/privacy.md", "\n### {#broken}\n");
        CompileResult result = compile(Gate.EDITIONS, LocalDate.of(2026, 1, 4));
        assertThat(result.findings()).extracting(Finding::severity).isNotEmpty().containsOnly(Severity.WARNING);
        assertThat(result.site()).isPresent();
        assertThat(output().resolve("kg/privacy.html")).doesNotExist();
    }

    private CompileResult compile(Gate gate) throws IOException {
        return compile(gate, LocalDate.of(2026, 2, 1));
    }

    private CompileResult compile(Gate gate, LocalDate day) throws IOException {
        CompileRequest usual = Repositories.request(root, output(), 1);
        return PolicyCompiler.compile(new CompileRequest(
                usual.source(), usual.translations(), usual.output(), 1, Optional.of(day), gate, false, List.of()));
    }

    private Path output() {
        return root.resolve("site");
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(root.resolve(path), text);
    }

    private void append(String path, String text) throws IOException {
        write(path, Files.readString(root.resolve(path)) + text);
    }
}
