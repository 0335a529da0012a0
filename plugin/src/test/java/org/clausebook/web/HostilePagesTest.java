package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of texts that no lawyer would write are pages like all others: they fit the narrowest screen, and axe finds nothing. */
@ExtendWith(InBrowser.class)
class HostilePagesTest {

    static Stream<SitePage> pages() {
        return HostileSites.someOfEach().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitTheNarrowestScreen(SitePage page, Browser browser) {
        browser.console();
        browser.screen(Screen.NARROW).open(page);
        assertThat(browser.list(ReflowTest.OUTSIDE)).isEmpty();
        assertThat(browser.console()).isEmpty();
        assertThat(browser.run("return document.querySelectorAll('img, script:not([type=\"application/ld+json\"])').length"))
                .isEqualTo(0L);
        if (!page.site().name().equals("thousands")) { // axe takes minutes over thousands of links, one like the other
            assertThat(browser.axe()).allMatch(result -> result.startsWith("? ")); // of tables, what is scrolled out of sight
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areEmptyOfNothing(SitePage page) {
        List<String> texts = page.document().select("h1, h2, li > a, .clause > .text").eachText();
        assertThat(texts).isNotEmpty().noneMatch(String::isBlank);
    }
}
