package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page in a real browser, light and dark, narrow and wide: axe finds nothing against WCAG 2.2 A and AA, its AAA
 * rules or good practice, and leaves nothing undecided; and the page asks for its stylesheet and nothing else.
 */
@ExtendWith(InBrowser.class)
class AccessibilityTest {

    /**
     * What a machine cannot decide and people did: that two links have the same words and lead to different places. In a
     * redline one "5.8.3" is the heading of the change, the other a reference to that clause in the text of an edition.
     */
    private static final String SAME_WORDS = "? identical-links-same-purpose ";

    /** Of a sign such as ✓, which says nothing that the words beside it do not, and has their colour. */
    private static final String SIGN = "Element content contains only non-text characters";

    /** Axe lets a small target be where there is none beside it (WCAG 2.5.8); the numbers of clauses are to be large all the same. */
    private static final String SMALL_NUMBERS = """
            return [...document.querySelectorAll('a.number')].filter(a => a.checkVisibility() && !a.closest('.head'))
                .map(a => [a.textContent, a.getBoundingClientRect()])
                .filter(([text, box]) => box.width < 24 || box.height < 24)
                .map(([text, box]) => 'the number ' + text + ' is ' + box.width + ' by ' + box.height + ' pixels');
            """;

    static Stream<SitePage> kinds() {
        return Stream.concat(SampleSites.kinds().stream(), SampleSites.report().pages().stream());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasNothingAgainstItOnAnyScreen(SitePage page, Browser browser) {
        browser.screen(Screen.NARROW).open(page);
        List<String> found = new ArrayList<>(browser.list(SMALL_NUMBERS));
        for (String scheme : List.of("light", "dark")) {
            List<String> narrow = axe(browser, Screen.NARROW.with("prefers-color-scheme", scheme));
            List<String> wide = axe(browser, Screen.WIDE.with("prefers-color-scheme", scheme));
            // What a table scrolls out of sight on a narrow screen is decided on a wide one.
            narrow.removeIf(result -> result.startsWith("? ") && !wide.contains(result));
            narrow.forEach(result -> found.add(scheme + ", narrow: " + result));
            wide.forEach(result -> found.add(scheme + ", wide: " + result));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> axe(Browser browser, Screen screen) {
        List<String> results = new ArrayList<>(browser.screen(screen).axe());
        results.removeIf(result -> result.startsWith(SAME_WORDS) || result.startsWith("? ") && result.endsWith(SIGN));
        return results;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void asksForItsStylesheetAndNothingElse(SitePage page, Browser browser) {
        browser.requests();
        browser.console();
        browser.open(page);
        boolean whole = page.file().equals("report.html");
        assertThat(browser.requests()).hasSize(whole ? 1 : 2).satisfies(asked -> {
            assertThat(asked.get(0)).isEqualTo(page.path());
            assertThat(asked.subList(1, asked.size())).allMatch(path -> path.startsWith(page.site().prefix() + "/assets/policy."));
        });
        assertThat(browser.console()).isEmpty();
        assertThat(browser.cookies()).isZero();
        assertThat(browser.list("return [...document.scripts].map(s => s.type)")).allMatch("application/ld+json"::equals);
    }
}
