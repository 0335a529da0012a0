package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing has to be scrolled sideways and nothing is cut off: on a screen of 320 pixels (WCAG 1.4.10), with the text spacing
 * that a reader may set (1.4.12), with letters of twice the size (1.4.4), and with all of this at once. Wide tables scroll by
 * themselves.
 */
@ExtendWith(InBrowser.class)
class ReflowTest {

    private static final int USUAL = 16;

    /** The four values of WCAG 1.4.12. */
    private static final String SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
            + " p { margin-bottom: 2em !important }";

    static final String OUTSIDE = """
            const out = [];
            const wide = document.documentElement.scrollWidth;
            if (wide > innerWidth) out.push('the page is ' + wide + ' pixels wide');
            for (const e of document.body.querySelectorAll('*')) {
                const box = e.getBoundingClientRect();
                const style = getComputedStyle(e);
                if (box.width <= 1 || style.visibility === 'hidden' || e.closest('.table')) continue;
                const name = e.localName + '.' + e.className + '#' + e.id + ' "' + e.textContent.trim().slice(0, 30) + '"';
                if (box.right > innerWidth + 1 || box.left < -1) out.push('outside: ' + name);
                const shortened = style.textOverflow === 'ellipsis'; // which says so; all of it stands elsewhere
                if (!shortened && style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1) out.push('cut off: ' + name);
            }
            return out.slice(0, 5);
            """;

    static Stream<SitePage> kinds() {
        return Stream.concat(SampleSites.kinds().stream(), SampleSites.report().pages().stream());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void fitsItsScreen(SitePage page, Browser browser) {
        List<String> found = new ArrayList<>();
        try {
            browser.screen(Screen.NARROW).open(page);
            add(found, "320 px", browser);
            browser.style(SPACING);
            add(found, "320 px, spaced", browser);
            browser.letters(2 * USUAL);
            add(found, "320 px, spaced, letters twice as large", browser);
            browser.screen(Screen.WIDE);
            add(found, "1280 px, spaced, letters twice as large", browser);
            browser.style("");
            add(found, "1280 px, letters twice as large", browser);
        } finally {
            browser.letters(USUAL);
        }
        assertThat(found).isEmpty();
    }

    private static void add(List<String> found, String how, Browser browser) {
        browser.list(OUTSIDE).forEach(what -> found.add(how + ": " + what));
    }
}
