package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.render.HtmlReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A report as browsers read it. */
public record ReportPage(String html, Document document) {

    private static final Set<String> ELEMENTS = Set.of(
            "#root", "html", "head", "meta", "title", "style", "body", "a", "header", "nav", "main", "section", "div", "p", "span", "ul",
            "ol", "li", "h1", "h2", "h3", "h4", "em", "strong", "br", "table", "caption", "thead", "tbody", "tr", "th", "td",
            "details", "summary", "code", "pre", "mark", "sup", "small", "del", "ins", "time", "label", "input");

    /** The report of a run. */
    public static ReportPage of(CompileResult result, RunReport report) {
        String html = new String(HtmlReport.of(report.of(result)).page("1.2.3"), StandardCharsets.UTF_8);
        return new ReportPage(html, Jsoup.parse(html));
    }

    /**
     * Everything that was found stands once in the list and once in its place; every link leads somewhere on the page; nothing
     * but known elements is on it, and nothing is asked for from elsewhere.
     */
    public void assertWhole(CompileResult result) {
        int found = result.findings().size() + result.waived().size();
        List<String> numbers = IntStream.rangeClosed(1, found).mapToObj(String::valueOf).toList();
        assertThat(ids(".list tbody tr")).isEqualTo(numbers.stream().map(n -> "s" + n).toList());
        assertThat(ids(".note")).containsExactlyInAnyOrderElementsOf(numbers.stream().map(n -> "n" + n).toList());
        List<String> ids = ids("[id]");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element element : document.getAllElements()) {
            assertThat(element.normalName()).isIn(ELEMENTS);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "srcset", "action");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                    assertThat(ids).contains(attribute.getValue().substring(1));
                }
            }
        }
        assertThat(document.select("style").html()).doesNotContain("url(", "@import");
    }

    private List<String> ids(String selector) {
        return document.select(selector).stream().map(Element::id).collect(Collectors.toList());
    }

    /** The HTML without the stylesheet and the sentences of the manual. */
    public String withoutWhatIsWrittenElsewhere() {
        return html.replaceFirst("(?s)<style>.*</style>", "<style>…</style>")
                .replaceFirst("(?s)(<section class=\"manual\"[^>]*>).*(</section>\n</main>)", "$1…$2");
    }
}
