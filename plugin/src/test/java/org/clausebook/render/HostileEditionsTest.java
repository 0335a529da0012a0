package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausebook.HarmlessPage;
import org.clausebook.page.Editions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines, reasons, titles and clauses of editions are only ever text. */
class HostileEditionsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; --> ]]> &lt;b&gt; </title></main>",
        "{0} {1} ${page.policy} <#if x>", "a & b < c > d \" e ' f",
    })
    void textsStayTextOnEveryPage(String words) {
        String escaped = words.replaceAll("([\\\\<>&*_{}\\[\\]`#|!])", "\\\\$1");
        String text = "# Title " + escaped + "\n\n## Section " + escaped + " {#s}\n\n### {#a}\n\nClause " + escaped + " 1.\n";
        RenderedSite site = RenderedSite.of(
                Editions.inThreeLanguages()
                        .next("1.0.0", "2020-01-01", "2020-01-01")
                        .release(text)
                        .next("2.0.0", "2021-01-01", "2021-01-01")
                        .release(text.replace(" 1.", " 2.").replace("Title", "Name").replace("Section", "Part")),
                "2026-11-22");
        site.pages().forEach(address -> HarmlessPage.assertHarmless(site.page(address)));
        assertThat(site.page("en/privacy").selectFirst("h1").wholeText()).isEqualTo("Name " + words);
        assertThat(site.page("en/privacy/compare/1.0.0...2.0.0").selectFirst("#s .retitled").text()).contains(words);
        assertThat(site.page("en/privacy/changes").selectFirst(".changes").text()).contains(words);
    }

    /** Signs that turn the direction of writing are refused in texts, but a note may quote a name that has them. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; --> ]]> &lt;b&gt; </title></main>",
        "{0} {1} ${page.policy} <#if x>", "\u05E2\u05D1\u05E8\u05D9\u05EA \u200F(a) \u202Ex",
    })
    void notesStayTextOnEveryPage(String words) {
        String text = "# P\n\n## S {#s}\n\nText.\n";
        RenderedSite site = RenderedSite.of(
                Editions.inThreeLanguages()
                        .next("1.0.0", "2020-01-01", "2020-01-01")
                        .note("en", words, "First.", words)
                        .release(text),
                "2026-11-22");
        site.pages().forEach(address -> HarmlessPage.assertHarmless(site.page(address)));
        Document changes = site.page("en/privacy/changes");
        assertThat(changes.selectFirst(".headline").wholeText()).isEqualTo(words);
        assertThat(changes.select(".reasons p").get(1).wholeText()).isEqualTo(words);
    }
}
