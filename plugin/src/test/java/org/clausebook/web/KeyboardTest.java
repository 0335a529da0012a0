package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Every kind of page by its keyboard alone. */
@ExtendWith(InBrowser.class)
class KeyboardTest {

    /** Of the hundreds of links in a long text, which are all alike. */
    private static final int ENOUGH = 40;

    /** What can be reached, in the order of the document, which is that of reading. */
    private static final String REACHABLE = """
            const name = e => e.localName + ' ' + (e.id || e.getAttribute('href') || e.className);
            return [...document.querySelectorAll('a[href], summary, button, input, [tabindex="0"]')]
                .filter(e => e.checkVisibility()).map(name);
            """;

    /** Where the focus is, whether it can be seen, and whether anything lies over it (WCAG 2.4.7, 2.4.11 to 2.4.13). */
    private static final String FOCUS = """
            const e = document.activeElement;
            const style = getComputedStyle(e);
            const faults = [];
            if (!e.matches(':focus-visible') || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
                faults.push('no ring');
            const boxes = [...e.getClientRects()].filter(b => b.width > 0);
            const seen = boxes.some(b => {
                const x = b.left + b.width / 2, y = b.top + b.height / 2;
                const top = document.elementFromPoint(x, y);
                return top && (e.contains(top) || top.contains(e) && getComputedStyle(top).position !== 'sticky');
            });
            if (!seen) faults.push('not to be seen');
            return [e.localName + ' ' + (e.id || e.getAttribute('href') || e.className), faults.join(', ')];
            """;

    static Stream<SitePage> kinds() {
        return SampleSites.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void beginsWithTheWayToTheText(SitePage page, Browser browser) {
        browser.screen(Screen.NARROW).open(page);
        browser.press(Keys.TAB);
        assertThat(browser.list(FOCUS)).containsExactly("a #_text", "");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("_text");
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement.closest('main') !== null")).isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void leadsThroughEverythingInTheOrderOfReading(SitePage page, Browser browser) {
        for (Screen screen : List.of(Screen.NARROW, Screen.WIDE)) {
            browser.screen(screen).open(page);
            List<String> reachable = browser.list(REACHABLE);
            List<String> first = reachable.subList(0, Math.min(reachable.size(), ENOUGH));
            List<List<String>> reached = browser.press(Keys.TAB, first.size(), FOCUS);
            assertThat(reached).as("%s", screen).isEqualTo(first.stream().map(name -> List.of(name, "")).toList());
        }
    }

    /** Colours of the system's own take the place of the page's; the ring stays (forced colours of Windows). */
    @Test
    void keepsItsRingInForcedColours(Browser browser) {
        SitePage page = SampleSites.shipped().page("kg/privacy");
        browser.screen(new Screen(Screen.NARROWEST, Map.of("forced-colors", "active"))).open(page);
        browser.press(Keys.TAB);
        assertThat(browser.list(FOCUS)).containsExactly("a #_text", "");
    }
}
