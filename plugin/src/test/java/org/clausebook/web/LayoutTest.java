package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausebook.ReleaseRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs together stands at the same edge, and what differs looks different. */
@ExtendWith(InBrowser.class)
class LayoutTest {

    private static final String EDGES = """
            return [...arguments].map(where =>
                Math.round(document.querySelector(where).getBoundingClientRect().left));
            """;

    private static final String WEIGHTS = """
            return [...document.querySelectorAll(arguments[0])].map(e => getComputedStyle(e).fontWeight);
            """;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theListOfChangesAndTheTextsBelowItBeginAtTheSameEdge(int width, Browser browser) {
        browser.screen(new Screen(width, Map.of())).open(SampleSites.shipped().page("ru/privacy/compare/1.0.0...2.0.0"));
        List<String> edges = browser.list(EDGES, ".changes .name", ".redline > h2 > span + span", ".redline .text", ".redline > .gap");
        assertThat(edges).hasSize(4).containsOnly(edges.get(0));
    }

    @Test
    void onPaperWhatIsLeftOutBeginsWhereTheTextsDo(Browser browser) {
        browser.screen(Screen.WIDE).printed().open(SampleSites.history().page("kg/privacy/with/ru/compare"));
        List<String> edges = browser.list(EDGES, ".rows .text", ".rows > .gap > a");
        assertThat(edges.get(1)).isEqualTo(edges.get(0));
        browser.screen(Screen.WIDE).printed().open(SampleSites.history().page("kg/privacy/compare/2.2.0...3.0.0"));
        edges = browser.list(EDGES, ".redline .text", ".redline > .gap > a");
        assertThat(edges.get(1)).isEqualTo(edges.get(0));
    }

    /** A title that runs on in another language would read as one. */
    @Test
    void belowEachOtherTwoLanguagesCanBeToldApart(Browser browser) {
        SitePage page = SampleSites.shipped().page("kg/privacy/with/ru");
        for (String heading : List.of("h1 > span", ".row > h2 > span")) {
            List<String> below = browser.screen(Screen.NARROW).open(page).list(WEIGHTS, heading);
            assertThat(below.get(1)).isNotEqualTo(below.get(0));
            List<String> beside = browser.screen(Screen.WIDE).open(page).list(WEIGHTS, heading);
            assertThat(beside.get(1)).isEqualTo(beside.get(0));
        }
    }

    /** In the column of one language they would be said of that language alone. */
    @Test
    void theWordsForAChangeOfBothLanguagesBeginBelowBothTitles(Browser browser) {
        BuiltSite site = SampleSites.once("retitled", name -> {
            ReleaseRepository repository = ReleaseRepository.in(SampleSites.source(name))
                    .released("privacy", "material", "2026-01-19", "2026-02-02")
                    .edit(ReleaseRepository.KY, "## Колдонуучунун укуктары", "## Колдонуучунун негизги укуктары")
                    .edit(ReleaseRepository.RU, "## Права Пользователя", "## Основные права Пользователя")
                    .edit(ReleaseRepository.EN, "## Rights of the User", "## Main rights of the User")
                    .released("privacy", "material", "2026-03-02", "2026-04-01");
            return SampleSites.compile(name, repository.path(""), LocalDate.parse("2026-04-01"), "https://policy.example");
        });
        browser.screen(Screen.WIDE).open(site.page("kg/privacy/with/ru/compare"));
        List<String> edges = browser.list(EDGES, ".row > h2:has(.kinds) > span", ".row > h2 > .kinds");
        assertThat(edges.get(1)).isEqualTo(edges.get(0));
    }

    /** Its cells stand in other places than those of a table; assistive technology must be told of a table all the same. */
    @Test
    void theListOfEditionsFitsANarrowScreenAndRemainsATable(Browser browser) {
        browser.screen(Screen.NARROW).open(SampleSites.history().page("kg/privacy/v"));
        List<String> edges = browser.list(EDGES, ".periods tbody th", ".periods tbody td", ".periods [colspan]", "h1");
        assertThat(edges).containsOnly(edges.get(3));
        assertThat(browser.run("const of = e => document.querySelector(e).getBoundingClientRect().width;"
                + "return of('.periods tbody th') === of('main')")).isEqualTo(true);
        assertThat(browser.accessibilityTree().stream().map(node -> "" + ((Map<?, ?>) node.get("role")).get("value")))
                .contains("table", "row", "columnheader", "rowheader", "cell");
    }

    @Test
    void theWordsForAChangeStayTogetherAndStandInBracketsBesideATextOnly(Browser browser) {
        String brackets = "return getComputedStyle(document.querySelector(arguments[0]), '::before').content";
        for (String address : List.of("kg/privacy/compare/2.2.0...3.0.0", "kg/privacy/with/ru/compare")) {
            browser.screen(Screen.WIDE).open(SampleSites.history().page(address));
            assertThat(browser.run(brackets, ":is(.change, .row) .kinds")).isEqualTo("\"[\"");
            assertThat(browser.run(brackets, ".changes .kinds")).isEqualTo("none");
        }
        browser.screen(Screen.NARROW).open(SampleSites.shipped().page("ru/privacy/changes"));
        String lines = "return [...document.querySelectorAll('.changes .kinds')].map(e => e.getClientRects().length)";
        assertThat(browser.list(lines)).isNotEmpty().containsOnly("1");
    }
}
