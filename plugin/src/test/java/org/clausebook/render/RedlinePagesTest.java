package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.clausebook.page.Editions;
import org.clausebook.page.Handbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The finished comparisons of editions, judged by a parser that has no part in making them. */
class RedlinePagesTest {

    private static final String TODAY = "2026-11-22";
    private static final RenderedSite SITE = RenderedSite.of(Handbook.editions(), TODAY);

    @Test
    void referencesOfARedlineLeadToTheTextTheyStandIn() {
        String text = "# P\n\n## S {#s}\n\n### {#a}\n\nAs [](#b) says, data are stored for 60 days.\n\n### {#b}\n\nTwo.\n\n### {#c}\n\nThree.\n";
        RenderedSite site = RenderedSite.of(
                Editions.inThreeLanguages()
                        .next("1.0.0", "2020-01-01", "2020-01-01")
                        .release(text)
                        .next("2.0.0", "2021-01-01", "2021-01-01")
                        .release(text.replace("As [](#b) says", "As [](#c) says").replace("60", "30")),
                TODAY);
        Document page = site.page("en/privacy/compare/1.0.0...2.0.0");
        assertThat(page.selectFirst("#a del a.ref").attr("href")).isEqualTo("../v/1.0.0#b");
        assertThat(page.selectFirst("#a ins a.ref").attr("href")).isEqualTo("../v/2.0.0#c");
        Document current = site.page("en/privacy/compare/1.0.0...current");
        assertThat(current.selectFirst("#a ins a.ref").attr("href")).isEqualTo("../../privacy#c");
    }

    @Test
    void aRedlineReadOneWayIsTheOldTextAndReadTheOtherWayTheNewOne() {
        Document before = SITE.page("en/privacy/v/1.0.0");
        Document after = SITE.page("en/privacy/v/2.0.0");
        Map<String, String> earlier = Map.of("consent", "old-rule", "storage", "storage");
        earlier.forEach((now, then) -> {
            Document redline = SITE.page("en/privacy/compare/1.0.0...2.0.0");
            redline.select("ins").remove();
            assertThat(words(redline, now)).isEqualTo(words(before, then));
            redline = SITE.page("en/privacy/compare/1.0.0...2.0.0");
            redline.select("del").remove();
            assertThat(words(redline, now)).isEqualTo(words(after, now));
        });
    }

    @Test
    void everyMarkCanBeHeardInTheLanguageOfThePage() {
        Document page = SITE.page("kg/privacy/compare/2.0.0...2.1.0");
        assertThat(page.select(".redline ins, .redline del")).isNotEmpty();
        assertThat(page.select(".redline del")).allMatch(e -> e.attr("data-begin").equals("алынып салынды:"));
        assertThat(page.select(".redline ins")).allMatch(e -> e.attr("data-end").equals("кошулгандын аягы"));
    }

    @Test
    void namesEveryChangeInWordsAndForMachines() {
        Document page = SITE.page("en/privacy/compare/1.0.0...2.0.0");
        Element change = page.getElementById("consent");
        assertThat(change.attr("data-kinds")).isEqualTo("reworded renumbered");
        assertThat(change.attr("data-number-before")).isEqualTo("1.3");
        assertThat(change.selectFirst("h3").text()).isEqualTo("1.4. reworded, previously 1.3");
        assertThat(change.selectFirst(".earlier").id()).isEqualTo("old-rule");
        assertThat(page.select(".gap").eachText()).contains("1.3: only renumbered, previously 1.2", "3: unchanged");
        assertThat(page.select("details")).isEmpty();
    }

    private static String words(Document page, String id) {
        return page.selectFirst("#" + id + " > .text").text();
    }
}
