package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Severity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that an author or a stranger types reaches a visitor's browser as markup. Judged on the finished page, by a
 * parser that has no part in making it.
 */
class HostileTextTest {

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void writeSettings() throws IOException {
        source = folder.resolve("policy-source");
        Files.createDirectories(source);
        settings("text", "Example LLC", "English", "A law");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<iframe src=//evil.example>",
        "a <b onclick=alert(1)>b</b>", "<!-- x -->", "<![CDATA[x]]>", "<?php x ?>", "</main><script>x</script>", "<a href=x>",
        "text {onclick=\"alert(1)\"}", "*text*{style=color:red}", "[x](#a){href=\"javascript:alert(1)\"}", "{#other}",
        "[x](javascript:alert(1))", "[x](JavaScript:alert(1))", "[x](java&#115;cript:alert(1))",
        "[x](javascript&colon;alert(1))", "[x](&#1;javascript:alert(1))", "[x](vbscript:x)", "[x](data:text/html,x)",
        "[x](file:///etc/passwd)", "[x](blob:x)", "[x](//evil.example)", "[x](/\\\\evil.example)", "[x](\\\\\\\\evil.example)",
        "[x](https://good.example@evil.example)", "[x](https://a\"onclick=b)", "[x](https://a.example/?'><script>)",
        "<javascript:alert(1)>", "<vbscript:x>", "<data:text/html,x>", "![x](https://evil.example/track.png)",
        "[x](#a \"onmouseover=alert(1)\")", "[x]: javascript:alert(1)", "`<script>`", "&#x202E;reversed", "&#xD800;", "&#0;",
    })
    void whatIsNotInTheFormatIsRefused(String text) throws IOException {
        assertThat(compile("Clause: " + text + "\n").hasErrors()).as(text).isTrue();
        assertThat(folder.resolve("site")).doesNotExist();
    }

    /** What is wrong: that some quotation marks are no good typography is not asked here. */
    private static List<Finding> faults(CompileResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\\<script>alert(1)\\</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;lt;b&amp;gt;", "a < b > c & d \" e ' f",
        "\\]\\]> --> {{operator}}", "1 \\* 2 \\* 3 \\_x\\_", "[x & \"y\" < z](https://example.com/?a=1&b=2)",
        "[x](mailto:a@example.com)", "<https://example.com/?a=1&b=2>", "| a |\n|---|\n| < \" ' & |",
    })
    void whatIsInTheFormatIsOnlyEverText(String text) throws IOException {
        CompileResult result = compile("Clause: x\n\n" + text + "\n");
        assertThat(faults(result)).isEmpty();
        assertHarmless();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\\\"><img src=x onerror=alert(1)>", "'; --> ]]> &lt;b&gt; </title>"})
    void valuesFromTheSettingsAreOnlyEverText(String value) throws IOException {
        settings("text", value, value, value);
        CompileResult result = compile("Clause: {{operator}}, [](law:law).\n");
        assertThat(faults(result)).isEmpty();
        assertHarmless();
        assertThat(Files.readString(folder.resolve("site/en/terms.html"))).doesNotContain("<img", "<script>", "<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//evil.example", "https://a@evil.example/", "https://a.example/\\\"onclick="})
    void addressesFromTheSettingsAreAddressesOrRefused(String value) throws IOException {
        settings("url", value, "English", "A law");
        assertThat(compile("Clause: {{operator}} [x]({{operator}}).\n").hasErrors()).isTrue();
    }

    @Test
    void aTitleFullOfMarkupIsOnlyEverText() throws IOException {
        Files.writeString(
                source.resolve("terms.md"), "# A \\<b> & \"c\" 'd'\n\n## E \\<i> \"f\" {#a}\n\nClause: [](law:law), {{operator}}.\n");
        assertThat(faults(PolicyCompiler.compile(Repositories.request(folder, folder.resolve("site"), 1)))).isEmpty();
        assertHarmless();
    }

    private CompileResult compile(String body) throws IOException {
        Files.writeString(source.resolve("terms.md"), "# Terms\n\n## Section {#a}\n\n" + body);
        return PolicyCompiler.compile(Repositories.request(folder, folder.resolve("site"), 1));
    }

    private void settings(String type, String fact, String language, String law) throws IOException {
        Files.writeString(source.resolve("site.yaml"), """
                address: https://example.com
                timeZone: UTC
                drafting: en
                languages:
                  en: { path: en, name: "%s" }
                policies:
                  terms: { contact: [operator] }
                publisher: name
                facts:
                  operator: { type: %s, value: "%s" }
                  name: { type: text, value: "%s" }
                laws:
                  law:
                    date: 2006-07-27
                    number: "7"
                    title: { en: "%s" }
                    short: { en: "%s" }
                    address: https://example.com/law
                """.formatted(language, type, fact, fact, law, law));
    }

    private void assertHarmless() throws IOException {
        for (var page : Golden.texts(folder.resolve("site")).entrySet()) {
            if (page.getKey().endsWith(".html")) {
                HarmlessPage.assertHarmless(Jsoup.parse(page.getValue()));
            }
        }
    }
}
