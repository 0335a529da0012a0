package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausebook.page.Handbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The finished pages in two languages, judged by a parser that has no part in making them. */
class TwoLanguagePagesTest {

    private static final RenderedSite SITE = RenderedSite.of(Handbook.editions(), "2026-11-22");

    @Test
    void eachColumnSpeaksItsOwnLanguage() {
        Document page = SITE.page("kg/privacy/with/ru");
        assertThat(page.select("#purpose > .text").eachAttr("lang")).containsExactly("ky", "ru");
        assertThat(page.select("#purpose > .text[lang=ky] a.ref").eachAttr("href"))
                .containsExactly("#storage", "../../cookies#kept");
        assertThat(page.select("#purpose > .text[lang=ru] a.ref").eachAttr("href"))
                .containsExactly("#storage", "../../../ru/cookies#kept");
        assertThat(page.select("#notice > .text").eachText()).containsExactly("Күчүн жоготту.", "Утратил силу.");
        Document comparison = SITE.page("kg/privacy/with/ru/compare");
        assertThat(comparison.select("#audit .text[lang=ky] ins").eachAttr("data-begin")).containsExactly("кошулду:");
        assertThat(comparison.select("#audit .text[lang=ru] ins").eachAttr("data-begin")).containsExactly("добавлено:");
    }

    @Test
    void aRowIsReadNumberFirstThenLanguageByLanguage() {
        for (Element row : SITE.page("ru/privacy/with/en").select(".row")) {
            assertThat(row.select("a.number")).as(row.id()).hasSize(1);
            assertThat(row.select("[lang]:not(a)").eachAttr("lang")).as(row.id()).startsWith("ru", "en");
            assertThat(row.attr("data-number") + ".").isEqualTo(row.selectFirst("a.number").text());
        }
    }

    @Test
    void aClauseCanBeFollowedFromItsTextToBothLanguagesAndBack() {
        assertThat(SITE.page("en/privacy").select("#storage > .elsewhere a").eachAttr("href"))
                .contains("privacy/with/kg#storage", "privacy/with/ru#storage");
        assertThat(SITE.page("en/privacy/with/ru").select("#storage > .elsewhere a").eachAttr("href"))
                .containsExactly(
                        "../../../ru/privacy/with/en#storage", "../../privacy#storage", "../../../ru/privacy#storage");
    }
}
