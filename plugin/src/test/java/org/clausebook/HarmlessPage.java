package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a finished page is made of, judged by a parser that has no part in making it. */
public final class HarmlessPage {

    private static final Set<String> ELEMENTS = Set.of(
            "#root", "html", "head", "meta", "title", "link", "body", "a", "header", "nav", "main", "article", "footer", "section",
            "div", "p", "span", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "br", "table", "thead",
            "tbody", "tr", "th", "td", "dl", "dt", "dd", "details", "summary", "code", "time", "ins", "del", "small");

    private HarmlessPage() {}

    /** A page holds known elements only, no handler and no style, and leads nowhere but to addresses of known kinds. */
    public static void assertHarmless(Document page) {
        for (Element element : page.getAllElements()) {
            if (element.normalName().equals("script")) {
                assertIsData(element);
                continue;
            }
            assertThat(element.normalName()).isIn(ELEMENTS);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                boolean noIcon = element.attr("rel").equals("icon") && attribute.getValue().equals("data:,");
                if (attribute.getKey().equals("href") && !noIcon) {
                    assertThat(attribute.getValue()).matches("(https?://|mailto:|tel:|#|\\.{1,2}/|/)?[^:]*([?#].*)?|mailto:.*");
                }
            }
        }
    }

    /** A script element that no browser runs, and that nothing in it can end. */
    private static void assertIsData(Element script) {
        assertThat(script.attributes().asList()).containsExactly(new Attribute("type", "application/ld+json"));
        assertThat(script.data()).doesNotContainPattern("[<>&\u2028\u2029]");
        try (JsonParser json = new JsonFactory().createParser(script.data())) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            json.skipChildren();
            assertThat(json.nextToken()).as("nothing stands behind it").isNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
