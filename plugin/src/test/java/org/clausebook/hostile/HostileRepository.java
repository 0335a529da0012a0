package org.clausebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.Golden;
import org.clausebook.HarmlessPage;
import org.clausebook.PolicyCompiler;
import org.clausebook.Repositories;
import org.clausebook.finding.Finding;
import org.jsoup.Jsoup;

/** A repository of one short policy in one language, into which a case puts something that nobody should. */
final class HostileRepository {

    static final String SETTINGS = "policy-source/site.yaml";
    static final String TEXT = "policy-source/terms.md";
    static final String BEGIN = "# Terms\n\n## Section {#a}\n\n";
    static final String WORDS = "The operator keeps the words of everybody.\n";

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String YAML = """
            address: https://example.com
            timeZone: UTC
            drafting: en
            languages:
              en: { path: en, name: English }
            policies:
              terms: {}
            facts:
              operator: { type: text, value: Example LLC }
            laws:
              law: { date: 2006-07-27, number: "7", title: { en: A law }, short: { en: Law }, address: "https://example.com/law" }
            """;

    private final Path root;
    private final Path site;

    HostileRepository(Path folder) throws IOException {
        this.root = folder.resolve("repository");
        this.site = folder.resolve("site");
        settings("");
        body(WORDS);
    }

    /** The text of the section, from line 5. */
    void body(String text) throws IOException {
        write(TEXT, BEGIN + text);
    }

    /** The settings with further lines, from line 12. */
    void settings(String lines) throws IOException {
        write(SETTINGS, YAML + lines);
    }

    /** The settings with other words in one place. */
    void settings(String words, String by) throws IOException {
        assertThat(YAML).contains(words);
        write(SETTINGS, YAML.replace(words, by));
    }

    void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) throws IOException {
        Files.createDirectories(path(path).getParent());
        Files.write(path(path), bytes);
    }

    Path path(String path) {
        return root.resolve(path);
    }

    /**
     * Where which rule finds something: {@code 5:1 format.raw-html} in the text, {@code site.yaml 5:1 site.value} in another file of
     * the folder.
     */
    List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(found -> (found.at().path() + " ").replace(TEXT + " ", "").replace("policy-source/", "")
                        + (found.at().line() + 1) + ":" + (found.at().column() + 1) + " " + found.rule().id())
                .toList();
    }

    CompileResult check() throws IOException {
        return PolicyCompiler.check(request());
    }

    CompileResult compile() throws IOException {
        return PolicyCompiler.compile(request());
    }

    boolean isPublished() {
        return Files.exists(site);
    }

    /** Every file of the site by path, each of its pages judged. */
    Map<String, String> site() throws IOException {
        Map<String, String> files = Golden.texts(site);
        files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                HarmlessPage.assertHarmless(Jsoup.parse(text));
            }
        });
        return files;
    }

    private CompileRequest request() {
        return Repositories.request(root, site, 1).on(DAY);
    }
}
