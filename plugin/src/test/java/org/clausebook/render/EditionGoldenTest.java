package org.clausebook.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.Golden;
import org.clausebook.page.Handbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One page of each kind, character by character, so that no change of the look goes unread. */
class EditionGoldenTest {

    private static final List<String> ONE_OF_EACH = List.of(
            "en/privacy",
            "en/privacy/changes",
            "en/privacy/compare",
            "en/privacy/compare/1.0.0...2.0.0",
            "en/privacy/v",
            "kg/privacy/compare",
            "kg/privacy/compare/2.0.0...2.1.0",
            "kg/privacy/v/1.0.0",
            "kg/privacy/with",
            "kg/privacy/with/ru",
            "kg/privacy/with/ru/compare",
            "ru/privacy/v/1.0.0",
            "ru/privacy/v/3.0.0",
            "ru/privacy/with/en/next");

    @Test
    void printsEveryKindOfPageAsExpected() {
        RenderedSite site = RenderedSite.of(Handbook.editions(), "2026-11-22");
        Map<String, String> actual = new TreeMap<>();
        for (String address : ONE_OF_EACH) {
            Document page = site.page(address);
            page.outputSettings().prettyPrint(false);
            actual.put(address + ".html", page.select("main").outerHtml() + "\n");
        }
        Golden.compare(Path.of("src/test/resources/cases/pages/handbook"), actual);
    }
}
