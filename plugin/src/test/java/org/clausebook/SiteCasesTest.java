package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole repositories in, whole sites out. The frame around the text is compared in one case only, so that a change of the
 * look does not touch all of them.
 */
class SiteCasesTest {

    private static final Path SITES = Repositories.CASES.resolve("sites");
    private static final String WITH_FRAME = "one-page";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> cases = Files.list(SITES)) {
            return cases.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesAsExpected(String name) throws IOException {
        Path output = folder.resolve("site");
        CompileResult result = PolicyCompiler.compile(request(name, output, 1));

        Map<String, String> actual = new TreeMap<>();
        actual.put("findings.txt", Repositories.report(result));
        Golden.texts(output)
                .forEach((path, text) -> actual.put("site/" + path, name.equals(WITH_FRAME) ? text : main(path, text)));
        actual.keySet().removeIf(path -> path.endsWith(".css"));
        actual.replaceAll((path, text) -> text.replaceAll("policy\\.[0-9a-f]{10}\\.css", "policy.css"));
        Golden.compare(SITES.resolve(name).resolve("expected"), actual);
    }

    @Test
    void publishesTheStylesheetWithoutWhatOnlyItsAuthorsRead() throws IOException {
        PolicyCompiler.compile(request("one-page", folder.resolve("site"), 1));
        Map<String, String> assets = Golden.texts(folder.resolve("site/assets"));
        assertThat(assets.values()).singleElement().satisfies(css -> assertThat(css).startsWith(":root {\n").doesNotContain("/*"));
    }

    /** Browsers look for an icon that no page names at the root of the host only, where the site need not be. */
    @Test
    void everyPageNamesTheIconOfTheSiteOrNone() throws IOException {
        Repositories.copy(SITES.resolve("three-policies/in"), folder.resolve("repository"));
        assertThat(icons()).containsOnly("data:,");
        Files.writeString(folder.resolve("repository/policy-source/static/favicon.ico"), "x");
        Files.writeString(folder.resolve("repository/policy-source/static/favicon.svg"), "<svg/>");
        assertThat(icons()).contains("/legal/favicon.svg").allMatch(link -> link.matches("(/legal/|(\\.\\./)*)favicon\\.svg"));
    }

    private List<String> icons() throws IOException {
        PolicyCompiler.compile(Repositories.request(folder.resolve("repository"), folder.resolve("site"), 1));
        return Golden.texts(folder.resolve("site")).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .map(file -> Jsoup.parse(file.getValue()).select("link[rel=icon]").attr("href"))
                .toList();
    }

    @Test
    void countsThePagesThatItWrote() throws IOException {
        CompileResult result = PolicyCompiler.compile(request("three-policies", folder.resolve("site"), 1));
        long pages = Golden.texts(folder.resolve("site")).keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .count();
        assertThat(result.pages()).isEqualTo((int) pages);
        assertThat(folder.resolve("site").resolve(result.first())).isRegularFile();
    }

    @Test
    void checkFindsWhatCompileFindsAndWritesNothing() throws IOException {
        for (String name : cases().toList()) {
            CompileResult checked = PolicyCompiler.check(request(name, folder.resolve("checked"), 2));
            CompileResult compiled = PolicyCompiler.compile(request(name, folder.resolve(name), 2));
            assertThat(checked.findings()).as(name).isEqualTo(compiled.findings());
            assertThat(checked.site()).isEmpty();
        }
        assertThat(folder.resolve("checked")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ky-KG", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
    void givesTheSameBytesEverywhere(String locale) throws IOException {
        PolicyCompiler.compile(request("three-policies", folder.resolve("here"), 1));
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            PolicyCompiler.compile(request("three-policies", folder.resolve("there"), 4));
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
        assertThat(Golden.texts(folder.resolve("there"))).isEqualTo(Golden.texts(folder.resolve("here")));
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        Path repository = folder.resolve("repository");
        Repositories.copy(SITES.resolve("three-policies/in"), repository);
        Path output = folder.resolve("site");
        PolicyCompiler.compile(Repositories.request(repository, output, 2));
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, old);
            }
        }
        Path text = repository.resolve("translations/en/cookies.md");
        Files.writeString(text, Files.readString(text).replace("kept", "stored"));

        CompileResult result = PolicyCompiler.compile(Repositories.request(repository, output, 2));

        // The page and its JSON, and the four pages on which the text stands beside another language.
        assertThat(result.site().orElseThrow().changed()).isEqualTo(6);
        assertThat(Files.getLastModifiedTime(output.resolve("en/cookies.html"))).isNotEqualTo(old);
        assertThat(Files.getLastModifiedTime(output.resolve("kg/cookies.html"))).isEqualTo(old);
    }

    @Test
    void anErrorLeavesTheEarlierSiteAsItWas() throws IOException {
        Path repository = folder.resolve("repository");
        Repositories.copy(SITES.resolve("three-policies/in"), repository);
        Path output = folder.resolve("site");
        PolicyCompiler.compile(Repositories.request(repository, output, 1));
        Map<String, String> before = Golden.texts(output);
        Files.delete(repository.resolve("translations/ru/consent.md"));

        CompileResult result = PolicyCompiler.compile(Repositories.request(repository, output, 1));

        assertThat(result.hasErrors()).isTrue();
        assertThat(result.site()).isEmpty();
        assertThat(Golden.texts(output)).isEqualTo(before);
    }

    private static CompileRequest request(String name, Path output, int threads) {
        return Repositories.request(SITES.resolve(name).resolve("in"), output, threads).on(DAY);
    }

    private static String main(String path, String text) {
        if (!path.endsWith(".html")) {
            return text;
        }
        Document page = Jsoup.parse(text);
        page.outputSettings().prettyPrint(false);
        return page.select("main").outerHtml() + "\n";
    }
}
