package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was deleted and what was inserted can be heard, and told apart without colours (WCAG 1.3.1, 1.4.1). */
@ExtendWith(InBrowser.class)
class RedlineTest {

    private static final String PAGE = "/privacy/compare/1.0.0...current";

    @ParameterizedTest
    @ValueSource(strings = {"kg", "ru"})
    void everyMarkIsToldToScreenReadersWithItsWords(String language, Browser browser) {
        SitePage page = SampleSites.history().page(language + PAGE);
        browser.screen(Screen.WIDE).open(page);
        List<String> expected = new ArrayList<>();
        for (Element mark : page.document().select(".redline del, .redline ins")) {
            String role = mark.normalName().equals("del") ? "deletion" : "insertion";
            expected.add(role + " " + squeezed(mark.attr("data-begin") + mark.text() + mark.attr("data-end")));
        }
        assertThat(expected).hasSizeGreaterThan(8);
        assertThat(told(browser)).containsAll(expected);
    }

    /** Each deletion and insertion in the accessibility tree with all that is said within it. */
    private static List<String> told(Browser browser) {
        Map<String, Map<String, Object>> nodes = new HashMap<>();
        List<Map<String, Object>> tree = browser.accessibilityTree();
        tree.forEach(node -> nodes.put((String) node.get("nodeId"), node));
        return tree.stream()
                .filter(node -> List.of("deletion", "insertion").contains(value(node, "role")))
                .map(node -> value(node, "role") + " " + squeezed(words(node, nodes)))
                .toList();
    }

    private static String words(Map<String, Object> node, Map<String, Map<String, Object>> nodes) {
        if (value(node, "role").equals("StaticText")) {
            return value(node, "name");
        }
        StringBuilder words = new StringBuilder();
        for (Object child : (List<?>) node.getOrDefault("childIds", List.of())) {
            if (nodes.containsKey(child)) {
                words.append(words(nodes.get(child), nodes));
            }
        }
        return words.toString();
    }

    private static String value(Map<String, Object> node, String property) {
        return node.get(property) instanceof Map<?, ?> wrapped ? String.valueOf(wrapped.get("value")) : "";
    }

    /** Where lines break and blanks stand is not what is compared; neither are the marks of list items. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    @Test
    void whatIsSaidIsNeitherCopiedNorFound(Browser browser) {
        browser.screen(Screen.WIDE).open(SampleSites.history().page("ru" + PAGE));
        assertThat(String.valueOf(browser.run("return document.querySelector('.redline').innerText")))
                .contains("20")
                .doesNotContain("конец");
    }

    @Test
    void marksCanBeToldApartWithoutColours(Browser browser) {
        browser.screen(Screen.NARROW.with("forced-colors", "active")).open(SampleSites.history().page("kg" + PAGE));
        String line = "const s = getComputedStyle(document.querySelector('.redline ' + arguments[0]));"
                + "return s.textDecorationLine + ' ' + s.textDecorationStyle";
        assertThat(browser.run(line, "del:not(.whole, .block, .minor)")).isEqualTo("line-through solid");
        assertThat(browser.run(line, "ins:not(.whole, .block, .minor)")).isEqualTo("underline double");
        browser.open(SampleSites.history().page("kg/privacy/compare/2.2.0...3.0.0"));
        String bar = "return getComputedStyle(document.querySelector('.redline ' + arguments[0])).borderInlineStartStyle";
        assertThat(browser.run(bar, "del:is(.whole, .block)")).isEqualTo("dashed");
        assertThat(browser.run(line, "del.block")).isEqualTo("line-through solid");
        browser.screen(Screen.WIDE).printed();
        assertThat(browser.run(line, "del.block")).as("on paper").isEqualTo("line-through solid");
        browser.screen(Screen.NARROW.with("forced-colors", "active"));
        browser.open(SampleSites.history().page("kg" + PAGE));
        assertThat(browser.run(bar, "ins:is(.whole, .block)")).isEqualTo("solid");
    }
}
