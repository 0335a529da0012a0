package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.Repositories;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule on small repositories: what breaks it gives exactly the report in {@code findings.txt}, what mends it gives
 * none. {@code -Dgolden.update=true} writes the reports anew, to be read before they are committed, and fails. Tests with the
 * tag {@code slow} run the same cases once more, which mutation testing leaves out.
 */
class RuleCasesTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private Path folder;

    static List<RuleCase> cases() throws IOException {
        return RuleCase.all();
    }

    /** Cases of which every file is a text that an editor on Windows may have saved. */
    static Stream<RuleCase> casesWithoutRecipe() throws IOException {
        return RuleCase.all().stream().filter(rule -> !rule.hasRecipe());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesExactlyTheReport(RuleCase rule) throws IOException {
        CaseRepository repository = CaseRepository.lay(rule, folder);
        List<Finding> findings = repository.run(rule.recipe());
        if (UPDATE && rule.isWrong()) {
            Files.writeString(rule.report(), CaseRepository.report(findings));
        }
        assertThat(CaseRepository.report(findings)).isEqualTo(expected(rule));
        assertThat(findings).allSatisfy(finding -> assertPlace(repository.root(), finding));
        if (rule.isWrong()) {
            assertThat(findings).extracting(finding -> finding.rule().id()).contains(rule.rule());
        }
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithoutRecipe")
    void givesTheSameReportForFilesFromWindows(RuleCase rule) throws IOException {
        CaseRepository repository = CaseRepository.lay(rule, folder);
        for (Path file : RuleCase.filesBelow(folder)) {
            String text = Files.readString(folder.resolve(file));
            Files.writeString(folder.resolve(file), "\uFEFF" + text.replace("\n", "\r\n"));
        }
        assertThat(CaseRepository.report(repository.run(rule.recipe()))).isEqualTo(expected(rule));
    }

    static Stream<RuleCase> refusedReleases() throws IOException {
        List<RuleCase> releases = new ArrayList<>();
        for (RuleCase each : RuleCase.all()) {
            if (each.isWrong() && each.recipe().releases()) {
                releases.add(each);
            }
        }
        return releases.stream();
    }

    /** Not a byte, and not even a folder. */
    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedReleases")
    void writesNothingWhereAReleaseIsRefused(RuleCase rule) throws IOException {
        CaseRepository repository = CaseRepository.lay(rule, folder);
        try (Recipe.Undo ignored = rule.recipe().follow(folder)) {
            Map<String, String> before = Repositories.files(folder);
            repository.runAsItIs(rule.recipe());
            assertThat(Repositories.files(folder)).isEqualTo(before);
        }
    }

    @Test
    void neverPassesWhileReportsAreRewritten() {
        if (UPDATE) {
            fail("the reports have been rewritten: read what has changed, then run without golden.update");
        }
    }

    private static String expected(RuleCase rule) throws IOException {
        return rule.isWrong() ? Files.readString(rule.report()) : "";
    }

    /** A place that an editor can go to; what is missing, or no text, has its beginning only. */
    private static void assertPlace(Path root, Finding finding) throws IOException {
        Location at = finding.at();
        Path file = root.resolve(at.path());
        boolean text = Files.isRegularFile(file) && isUtf8(file);
        if (!text) {
            return;
        }
        List<String> lines = Files.readString(file).lines().toList();
        assertThat(at.line()).as(FindingPrinter.print(finding)).isLessThan(Math.max(1, lines.size()));
        int length = lines.isEmpty() ? 0 : lines.get(at.line()).length();
        assertThat(at.column()).as(FindingPrinter.print(finding)).isLessThanOrEqualTo(length);
    }

    private static boolean isUtf8(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return java.util.Arrays.equals(bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    }
}
