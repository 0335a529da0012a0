package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.clausebook.page.Editions;
import org.clausebook.page.Handbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The finished pages of editions, judged by a parser that has no part in making them. */
class EditionPagesTest {

    private static final String TODAY = "2026-11-22";
    private static final String DRAFT = "# P\n\n## S {#general}\n\n### {#accord replaces=agreement}\n\nSee [](#accord).\n";
    private static final RenderedSite SITE = RenderedSite.of(Handbook.editions().draft(DRAFT), TODAY);

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-20", "2020-03-01", "2021-02-20", TODAY, "2026-12-01"})
    void everyLinkLeadsToAPlaceThatExists(String day) {
        RenderedSite site = RenderedSite.of(Handbook.editions().draft(DRAFT), day);
        Map<String, Document> pages = new HashMap<>();
        site.pages().forEach(address -> pages.put(address, site.page(address)));
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element link : page.getValue().select("a[href], link[href]")) {
                URI to = URI.create(link.absUrl("href"));
                if (!to.toString().startsWith("https://example.com/legal/") || to.getPath().endsWith("/cookies")) {
                    continue; // the other policy is not part of this site
                }
                String path = to.getPath().substring("/legal/".length());
                String file = path.isEmpty() ? "index.html" : site.files().containsKey(path) ? path : path + ".html";
                assertThat(site.files()).as("%s in %s", link, page.getKey()).containsKey(file);
                if (to.getFragment() != null) {
                    Document there = pages.get(file.replaceFirst("\\.html$", ""));
                    assertThat(there.getElementById(to.getFragment())).as("%s in %s", link, page.getKey()).isNotNull();
                }
            }
        }
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        for (String address : SITE.pages()) {
            Set<String> ids = new HashSet<>();
            for (Element element : SITE.page(address).select("[id]")) {
                assertThat(ids.add(element.id())).as("%s on %s", element.id(), address).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en/privacy | Edition 2.1.0, in force from 1 February 2022",
        "ru/privacy | Редакция 2.1.0, действует с 1 февраля 2022 г.",
        "kg/privacy | 2.1.0 редакциясы, күчүнө кирүү күнү: 2022-жылдын 1-февралы",
        "en/privacy | From 1 December 2026 edition 3.0.0 applies.",
        "ru/privacy | С 1 декабря 2026 г. действует редакция 3.0.0.",
        "kg/privacy | 3.0.0 редакциясынын күчүнө кирүү күнү: 2026-жылдын 1-декабры.",
        "en/privacy/v/1.0.0 | This edition is no longer in force. It applied from 1 March 2020 to 28 February 2021.",
        "ru/privacy/v/1.0.0 | Эта редакция утратила силу; с 1 марта 2020 г. по 28 февраля 2021 г. она действовала.",
        "kg/privacy/v/2.0.0 | Бул редакция күчүн жоготкон. Күчүндө болгон мезгили: 2021-жылдын 1-марты – 2022-жылдын 31-январы.",
        "en/privacy/v/3.0.0 | This edition is not in force yet. It applies from 1 December 2026.",
        "kg/privacy/v/3.0.0 | Бул редакция күчүнө кире элек. Күчүнө кирүү күнү: 2026-жылдын 1-декабры.",
        "en/privacy/v/2.1.0 | This address always shows edition 2.1.0.",
        "kg/privacy/v/1.0.0 | 1.0.0 редакциясы кыргыз тилинде жарыяланган эмес.",
        "kg/privacy/compare/1.0.0...2.0.0 | 1.0.0 жана 2.0.0 редакцияларын кыргыз тилинде салыштырууга болбойт",
        "kg/privacy/changes | Салыштыруу жүргүзүлгөн жок: мурунку редакция кыргыз тилинде жарыяланган эмес.",
        "en/privacy/draft | Draft of the next edition.",
    })
    void saysWhatTheTextIsToday(String address, String sentence) {
        assertThat(SITE.page(address).select("main").text()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en/privacy/v/1.0.0 | This edition is no longer in force. It applied on 1 March 2020 only.",
        "ru/privacy/v/1.0.0 | Эта редакция утратила силу; она действовала один день: 1 марта 2020 г.",
        "kg/privacy/v/1.0.0 | Бул редакция күчүн жоготкон. Бир гана күн күчүндө болгон: 2020-жылдын 1-марты.",
        "en/privacy/v/2.0.0 | Edition 2.0.1 has corrected this edition, which is no longer in force. It applied on 2 March 2020 only.",
        "ru/privacy/v/2.0.0 | Эта редакция исправлена редакцией 2.0.1 и утратила силу; она действовала один день: 2 марта 2020 г.",
        "kg/privacy/v/2.0.0 | Бул редакция 2.0.1 редакциясы менен оңдолгон жана күчүн жоготкон. Бир гана күн күчүндө болгон: 2020-жылдын 2-марты.",
    })
    void aDayIsNoPeriod(String address, String sentence) {
        String text = "# P\n\n## S {#general}\n\n### {#scope}\n\n%s.\n";
        RenderedSite site = RenderedSite.of(
                Editions.inThreeLanguages()
                        .next("1.0.0", "2020-02-15", "2020-03-01")
                        .release(text.formatted("One"))
                        .next("2.0.0", "2020-02-15", "2020-03-02")
                        .release(text.formatted("Two"))
                        .next("2.0.1", "2020-03-02", "2020-03-03")
                        .corrects("2.0.0")
                        .release(text.formatted("Three")),
                TODAY);
        assertThat(site.page(address).select("main").text()).contains(sentence).doesNotContain("from 1 March", "– 1 March");
    }

    /** Of an edition that is announced, and not in the language of the page. */
    @Test
    void noPageOffersItselfAsATextThatItSaysThereIsNot() {
        RenderedSite site = RenderedSite.of(Handbook.editions(), "2020-02-20");
        assertThat(site.page("kg/privacy/v/1.0.0").select("main .ways a").eachAttr("href")).containsExactly("../changes#_1.0.0");
        assertThat(site.page("kg/privacy").select("main .ways a").eachAttr("href")).contains("privacy/v/1.0.0");
    }

    /** A day in Russian ends with a full stop of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-02-20", TODAY})
    void noSentenceEndsWithTwoFullStops(String day) {
        RenderedSite site = RenderedSite.of(Handbook.editions(), day);
        assertThat(site.pages()).isNotEmpty().allMatch(address -> !site.page(address).text().contains("г.."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en/privacy/v/1.0.0 | old-rule | In the edition in force its place is taken by 1.4, 1.5.",
        "en/privacy/v/1.0.0 | notice | In the edition in force: 2.2, repealed.",
        "ru/privacy/v/1.0.0 | storage | В действующей редакции: 2.1, изложен иначе.",
        "kg/privacy/v/2.0.0 | scope | Күчүндөгү редакцияда: 1.3, ошол эле сөздөр менен.",
        "en/privacy/v/3.0.0 | audit | The edition in force does not have this provision yet.",
        "en/privacy | scope | Unchanged since edition 1.0.0 (1 March 2020)",
        "en/privacy | storage | Permanent address of this provision",
    })
    void offersTheSameClauseTodayWhereTheAddressNamesIt(String address, String id, String sentence) {
        Element hidden = SITE.page(address).selectFirst("#" + id + " > .elsewhere");
        assertThat(hidden.hasAttr("hidden")).isTrue();
        assertThat(hidden.text()).contains(sentence);
    }

    @Test
    void showsToEveryoneWhichEditionChangedAClause() {
        Document page = SITE.page("en/privacy");
        assertThat(page.selectFirst("#storage > .since").text()).isEqualTo("As worded in edition 2.1.0 (1 February 2022)");
        assertThat(page.selectFirst("#contact > .since a").attr("href")).isEqualTo("privacy/compare/1.0.0...2.0.0#contact");
        assertThat(page.select("#scope > .since")).isEmpty();
        assertThat(page.select("[data-number]").stream().map(e -> e.id() + " " + e.attr("data-since")))
                .contains("scope 1.0.0", "contact 2.0.0", "storage 2.1.0", "general 1.0.0")
                .noneMatch(text -> text.endsWith(" "));
    }

    @Test
    void tellsMachinesWhichTextItIs() {
        Element article = SITE.page("ru/privacy/v/2.0.0").selectFirst("main > article");
        assertThat(article.attr("data-policy")).isEqualTo("privacy");
        assertThat(article.attr("data-edition")).isEqualTo("2.0.0");
        assertThat(article.attr("data-digest")).hasSize(64);
        assertThat(SITE.page("ru/privacy/draft").selectFirst("article").attr("data-edition")).isEqualTo("draft");
        assertThat(SITE.files().get("ru/privacy/v/2.0.0.json"))
                .contains("\"edition\": \"2.0.0\"", "\"published\": \"2021-02-15\"", "\"effective\": \"2021-03-01\"")
                .contains("https://example.com/legal/ru/privacy/v/2.0.0#storage");
        assertThat(SITE.files().get("ru/privacy.json")).contains("https://example.com/legal/ru/privacy#storage");
    }

    @ParameterizedTest
    @CsvSource({
        "en/privacy, #storage",
        "en/privacy/v/1.0.0, #storage",
        "en/privacy/v/3.0.0, #storage",
    })
    void referencesStayWithinTheEdition(String address, String href) {
        Document page = SITE.page(address);
        assertThat(page.selectFirst("#purpose a.ref").attr("href")).isEqualTo(href);
        assertThat(page.select("#purpose a.ref").get(1).absUrl("href"))
                .isEqualTo("https://example.com/legal/en/cookies#kept");
    }

    @ParameterizedTest
    @CsvSource({
        "en/privacy, false",
        "en/privacy/v, false",
        "en/privacy/changes, false",
        "en/privacy/v/1.0.0, true",
        "en/privacy/v/2.1.0, true",
        "en/privacy/draft, true",
        "en/privacy/compare/1.0.0...current, true",
        "kg/privacy/v/1.0.0, true",
    })
    void everyPageIsItsOwnCanonicalAndOnlyThePresentOnesAreListed(String address, boolean hidden) {
        Document page = SITE.page(address);
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).isEqualTo("https://example.com/legal/" + address);
        assertThat(page.select("meta[name=robots][content='noindex, follow']").isEmpty()).isNotEqualTo(hidden);
    }

    @Test
    void linksOnlyToLanguagesInWhichThePageSaysTheSame() {
        assertThat(SITE.page("en/privacy/v/1.0.0").select("link[hreflang]").eachAttr("hreflang")).containsExactly("ru", "en");
        assertThat(SITE.page("en/privacy/v/1.0.0").select(".languages a").eachAttr("hreflang")).containsExactly("ky", "ru", "en");
        assertThat(SITE.page("en/privacy/v/1.0.0").select("#scope > .elsewhere [hreflang]").eachAttr("hreflang"))
                .containsExactly("ru");
    }

    @Test
    void everyTabHasATitleOfItsOwn() {
        List<String> titles = SITE.pages().stream()
                .filter(address -> address.startsWith("en/"))
                .map(address -> SITE.page(address).title())
                .toList();
        assertThat(titles).doesNotHaveDuplicates().contains(
                "Privacy", "Privacy · edition 1.0.0 · no longer in force", "Comparison of editions 1.0.0 and 2.0.0 · Privacy",
                "P · draft", "What changed · Privacy");
    }

    @Test
    void givesTheSameBytesEverywhere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(RenderedSite.of(Handbook.editions().draft(DRAFT), TODAY)).isEqualTo(SITE);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void doesNotSayOfAnEditionThatNeverAppliedThatItDid() {
        String text = "# P\n\n## S {#s}\n\nOne.\n";
        RenderedSite site = RenderedSite.of(
                Editions.inThreeLanguages()
                        .next("1.0.0", "2020-01-01", "2020-02-01")
                        .release(text)
                        .next("1.0.1", "2020-01-10", "2020-02-01")
                        .corrects("1.0.0")
                        .release(text.replace("One", "Two")),
                TODAY);
        String never = "This edition never applied: edition 1.0.1 corrected it before it took effect.";
        assertThat(site.page("en/privacy/v/1.0.0").select(".notice").text()).startsWith(never);
        assertThat(site.page("en/privacy/changes").getElementById("_1.0.0").text())
                .contains(never)
                .doesNotContain("In force from");
        assertThat(site.page("en/privacy/compare/1.0.0...1.0.1").select(".pair").text()).contains(never);
        assertThat(site.page("en/privacy/v").select(".periods").text()).doesNotContain("Edition 1.0.0,");
        assertThat(site.page("en/privacy/v").select(".plain").text()).contains("Edition 1.0.0. " + never);
    }

    @Test
    void saysWhyAnEditionIsNotCompared() {
        String text = "# P\n\n## S {#s}\n\nOne.\n";
        Document page = RenderedSite.of(
                        Editions.inThreeLanguages()
                                .next("1.0.0", "2020-01-01", "2020-02-01")
                                .release(text)
                                .next("2.0.0", "2021-01-01", "2021-02-01")
                                .text("ky", text)
                                .release()
                                .next("3.0.0", "2022-01-01", "2022-02-01")
                                .release(text.replace("One", "Two")),
                        TODAY)
                .page("en/privacy/changes");
        assertThat(page.getElementById("_3.0.0").text())
                .contains("Not compared: the previous edition was not published in English.");
        assertThat(page.getElementById("_2.0.0").text()).contains("Edition 2.0.0 was not published in English.");
        assertThat(page.getElementById("_1.0.0").text()).doesNotContain("compared", "not published");
    }
}
