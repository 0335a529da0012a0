package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.CompileRequest;
import org.clausebook.Gate;
import org.clausebook.PolicyPreview;
import org.clausebook.PreviewResult;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a repository, a preview of it finds the same as a check, and shows nothing that could do harm. */
class RuleCasesPreviewTest {

    @TempDir
    private Path folder;

    /** What is wrong with a release, or with what lies in the output folder, is nothing that a preview looks at. */
    static Stream<RuleCase> cases() throws IOException {
        List<RuleCase> all = RuleCase.all();
        return all.stream().filter(RuleCase::isWrong).filter(rule -> !isAboutWriting(rule));
    }

    private static boolean isAboutWriting(RuleCase rule) {
        try {
            return rule.recipe().releases() || rule.rule().startsWith("output.");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void showsWhatCanBeShown(RuleCase rule) throws IOException {
        CaseRepository.lay(rule, folder);
        try (Recipe.Undo ignored = rule.recipe().follow(folder)) {
            PreviewResult result = new PolicyPreview(new CompileRequest(
                            folder.resolve("policy-source"),
                            folder.resolve("translations"),
                            folder.resolve("nothing-is-written-here"),
                            2,
                            rule.recipe().day(),
                            Gate.ALL,
                            false,
                            rule.recipe().locks(folder)))
                    .make();

            assertThat(CaseRepository.report(result.findings()))
                    .isEqualTo(Files.readString(rule.report()));
            assertThat(folder.resolve("nothing-is-written-here")).doesNotExist();
            result.files().forEach((path, bytes) -> {
                if (path.value().endsWith(".html")) {
                    assertHarmless(new String(bytes, StandardCharsets.UTF_8));
                }
            });
        }
    }

    private static void assertHarmless(String page) {
        assertThat(Jsoup.parse(page).select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(Jsoup.parse(page).select("a[href^=javascript:], a[href^=data:], a[href^=vbscript:]")).isEmpty();
        assertThat(Jsoup.parse(page).select("[data-number=\"\"]")).isEmpty();
    }
}
