package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EarlierBuildTest {

    private static final String DAY = "2026-03-01";

    @TempDir
    Path folder;

    private ReleaseRepository repository;
    private CompileResult built;

    /** What makes a build necessary. */
    private enum Change {
        WORD_IN_TEXT(test -> test.repository.edit(ReleaseRepository.RU, "Оператор", "Сам оператор")),
        BYTES_OF_SAME_LENGTH(test -> test.repository.edit(ReleaseRepository.SITE, "Asia/Bishkek", "Asia/Kolkata")),
        TERMS(test -> test.repository.write("translations/terms.yaml", "# none yet\n")),
        FILE_THAT_WAS_NOT_THERE(test -> test.repository.write("policy-source/waivers.yaml", "[]\n")),
        POLICY_THAT_NOBODY_READS(test -> test.repository.write("translations/ru/other.md", "# Other\n")),
        OWN_LOOK(test -> test.repository.write("policy-source/look/policy.css", "body { margin: 0 }\n")),
        STATIC_FILE(test -> test.repository.write("policy-source/static/CNAME", "example.kg\n")),
        PLAN(test -> test.repository.plan("privacy", "minor", "2027-01-01", "2027-02-01")),
        NAME_IN_A_FOLDER_THAT_IS_LISTED(test -> test.repository.write("translations/ru/privacy.docx", "draft")),
        FROZEN_BYTE(test -> test.repository.edit(ReleaseRepository.ARCHIVE + "/1.0.0/ru.md", "Оператор", "оператор")),
        LOCK_LINE(test -> test.repository.edit(ReleaseRepository.ARCHIVE + "/editions.lock", "\n1.0.0", "\n\n1.0.0")),
        DAY(test -> test.request = test.repository.on("2026-03-02")),
        DRAFT(test -> test.request = test.request(Gate.ALL, true, List.of())),
        GATE(test -> test.request = test.request(Gate.EDITIONS, false, List.of())),
        LOCKS(test -> test.request =
                test.request(Gate.ALL, false, List.of(test.repository.path(ReleaseRepository.ARCHIVE + "/editions.lock")))),
        PAGE_EDITED(test -> Files.writeString(test.site("kg/privacy.html"), "Someone was here")),
        PAGE_MISSING(test -> Files.delete(test.site("kg/privacy.html"))),
        PAGE_ADDED(test -> Files.writeString(test.site("kg/own.html"), "Someone was here")),
        SITE_MISSING(test -> Files.move(test.site(""), test.folder.resolve("elsewhere"))),
        FILE_BESIDE_EDITED(test -> Files.writeString(test.beside(), "Someone was here")),
        FILE_BESIDE_MISSING(test -> Files.delete(test.beside())),
        BUILD_CUT_SHORT(test -> Files.createDirectory(test.folder.resolve(".site.next"))),
        JOURNAL_CUT_SHORT(test -> Files.writeString(test.folder.resolve(".site.journal.next"), "half")),
        TRACE_DAMAGED(test -> {
            byte[] bytes = Files.readAllBytes(test.trace());
            bytes[bytes.length / 2] ^= 1;
            Files.write(test.trace(), bytes);
        }),
        TRACE_CUT(test -> Files.write(test.trace(), new byte[10])),
        TRACE_MISSING(test -> Files.delete(test.trace()));

        private final Act act;

        Change(Act act) {
            this.act = act;
        }
    }

    private interface Act {
        void on(EarlierBuildTest test) throws IOException;
    }

    private CompileRequest request;

    @BeforeEach
    void build() throws IOException {
        repository = ReleaseRepository.in(folder).released("privacy", "material", "2026-01-01", "2026-01-15");
        request = repository.on(DAY);
        Files.writeString(beside(), "A report");
        built = compile();
    }

    private CompileResult compile() throws IOException {
        BuildTrace trace = new BuildTrace();
        CompileResult result = PolicyCompiler.compile(request, new RunReport(), trace);
        assertThat(Repositories.report(result)).doesNotContain("error");
        earlier().keep(result, trace);
        return result;
    }

    private EarlierBuild earlier() {
        return new EarlierBuild(request, List.of(beside()));
    }

    private CompileRequest request(Gate gate, boolean draft, List<Path> locks) {
        return new CompileRequest(
                request.source(), request.translations(), request.output(), 1, request.asOf(), gate, draft, locks);
    }

    private Path site(String file) {
        return folder.resolve("site").resolve(file);
    }

    private Path beside() {
        return folder.resolve("report.html");
    }

    private Path trace() {
        return folder.resolve(".site.trace");
    }

    @Test
    void theSameBuildIsRecalled() throws IOException {
        CompileResult same = earlier().recall().orElseThrow();

        assertThat(same.findings()).isEqualTo(built.findings());
        assertThat(same.waived()).isEqualTo(built.waived());
        assertThat(same.pages()).isEqualTo(built.pages()).isPositive();
        assertThat(same.first()).isEqualTo(built.first());
        assertThat(same.links()).isEqualTo(built.links());
        assertThat(same.hosting()).isEqualTo(built.hosting());
        assertThat(same.site().orElseThrow().unchanged()).isEqualTo(built.site().orElseThrow().files());
        assertThat(same.site().orElseThrow().files()).isEqualTo(same.site().orElseThrow().unchanged());
    }

    @ParameterizedTest
    @EnumSource
    void whateverCanMatterMakesItAnotherBuild(Change change) throws IOException {
        assertThat(earlier().recall()).isPresent();

        change.act.on(this);

        assertThat(earlier().recall()).isEmpty();
    }

    /** As in a fresh checkout: every file is new, and none has changed. */
    @Test
    void timesDoNotMatter() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Files.setLastModifiedTime(each, FileTime.fromMillis(0));
            }
        }
        assertThat(earlier().recall()).isPresent();
    }

    @Test
    void whatNobodyReadsDoesNotMatter() throws IOException {
        repository.write("README.md", "# About\n");

        assertThat(earlier().recall()).isPresent();
    }

    private List<FileTime> times() throws IOException {
        return List.of(
                Files.getLastModifiedTime(folder),
                Files.getLastModifiedTime(site("")),
                Files.getLastModifiedTime(site("kg")),
                Files.getLastModifiedTime(site("kg/privacy.html")));
    }

    @Test
    void nothingIsTouched() throws IOException {
        List<FileTime> before = times();

        assertThat(earlier().recall()).isPresent();

        assertThat(times()).isEqualTo(before);
    }

    /** Without a day of its own a build is for today, and tomorrow another edition may be in force. */
    @Test
    void aBuildForTodayIsNoBuildForTomorrow() throws IOException {
        request = new CompileRequest(
                request.source(), request.translations(), request.output(), 1, Optional.empty(), Gate.ALL, false, List.of());
        compile();
        assertThat(earlier().recall()).isPresent();

        request = request.on(LocalDate.now(ZoneId.of("Asia/Bishkek")).plusDays(1));

        assertThat(earlier().recall()).isEmpty();
    }

    /** Whoever takes the mistake back has the last build again, once the reports are what they were. */
    @Test
    void aBuildWithErrorsLeavesWhatTheOneBeforeItHasLeft() throws IOException {
        repository.edit(ReleaseRepository.EN, "## ", "### ");
        BuildTrace trace = new BuildTrace();
        CompileResult result = PolicyCompiler.compile(request, new RunReport(), trace);
        assertThat(result.hasErrors()).isTrue();

        earlier().keep(result, trace);

        assertThat(earlier().recall()).isEmpty();
        repository.edit(ReleaseRepository.EN, "### ", "## ");
        assertThat(earlier().recall().orElseThrow().findings()).isEqualTo(built.findings());
    }
}
