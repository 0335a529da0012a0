package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clause that the address names is marked, and only there stands the way to it in the other languages; no script does it. */
@ExtendWith(InBrowser.class)
class NamedClauseTest {

    private static final String MARK = """
            const clause = document.getElementById(arguments[0]);
            const marked = clause.matches('.section') ? clause.querySelector('h2') : clause;
            const bar = getComputedStyle(marked, '::before');
            const box = marked.getBoundingClientRect();
            return [
                getComputedStyle(marked).backgroundColor !== 'rgba(0, 0, 0, 0)' ? 'tinted' : 'plain',
                parseFloat(bar.borderInlineStartWidth) >= 3 && bar.content !== 'none' ? 'barred' : 'no bar',
                box.top >= 0 && box.top < innerHeight / 2 ? 'in sight' : 'out of sight at ' + box.top];
            """;

    @ParameterizedTest
    @CsvSource({
        "#handling, handling", // a section
        "#dissemination-withdrawal, dissemination-withdrawal", // a clause by its id
        "#p-5-8-3, dissemination-withdrawal", // and by its number
    })
    void isMarkedOnEveryScreen(String fragment, String id, Browser browser) {
        SitePage page = SampleSites.shipped().page("kg/privacy");
        for (Screen screen : List.of(Screen.NARROW, Screen.WIDE.with("prefers-color-scheme", "dark"))) {
            browser.screen(screen).open(page, fragment);
            assertThat(browser.list(MARK, id)).as("%s on %s", fragment, screen).containsExactly("tinted", "barred", "in sight");
        }
        browser.screen(new Screen(Screen.NARROWEST, Map.of("forced-colors", "active"))).open(page, fragment);
        assertThat(browser.list(MARK, id)).as("forced colours").contains("barred", "in sight");
    }

    @Test
    void offersItselfInTheOtherLanguagesAndNoOtherClauseDoes(Browser browser) {
        browser.screen(Screen.NARROW).open(SampleSites.shipped().page("kg/privacy"), "#p-5-8-3");
        assertThat(browser.list("""
                return [...document.querySelectorAll('.elsewhere')].filter(e => e.checkVisibility())
                    .flatMap(e => [...e.querySelectorAll('a[hreflang]')].map(a => a.hreflang + ' ' + a.pathname + a.hash));
                """)).containsExactly(
                "ru /ru/privacy#dissemination-withdrawal", "en /en/privacy#dissemination-withdrawal");
        browser.open(SampleSites.shipped().page("kg/privacy"));
        assertThat(browser.list("return [...document.querySelectorAll('.elsewhere')].filter(e => e.checkVisibility())")).isEmpty();
    }
}
