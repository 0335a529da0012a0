package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.SITE;
import static org.clausebook.ReleaseRepository.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.clausebook.finding.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the settings say of who stands behind a site, as it reaches readers, machines and those who find a hole in it. */
class ImprintTest {

    private static final String TXT = ".well-known/security.txt";

    private ReleaseRepository repository;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder);
        for (String path : TEXTS) {
            repository.write(path, repository.text(path) + "\n[](law:152-fz), [](law:152-fz)\n");
        }
        repository.edit(SITE, "    prevailing: [ky]\n", "    prevailing: [ky]\n    contact: [support, operator]\n");
        repository.edit(SITE, "\nfacts:\n", "\npublisher: operator\n\nfacts:\n");
    }

    @Test
    void readersOfEveryEditionAreToldWhomTheyCanTurnToToday() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01").editAll("30", "20");
        repository.released("privacy", "minor", "2026-03-09", "2026-03-16");
        repository.edit(SITE, "privacy@policy.example", "dpo@policy.example").compile("2026-03-16", Gate.ALL, true);
        for (String page : List.of("en/privacy", "en/privacy/v/1.0.0", "en/privacy/v/1.1.0", "en/privacy/draft")) {
            Document read = page(page);
            assertThat(fact(read, "Contact")).isEqualTo("dpo@policy.example, Ala-Too LLC");
            assertThat(read.select(".facts a[href^=mailto]").eachAttr("href")).containsExactly("mailto:dpo@policy.example");
        }
        assertThat(repository.page("en/privacy/v/1.0.0.json")).contains("privacy@policy.example").doesNotContain("dpo@");
        assertThat(fact(page("ru/privacy"), "Для обращений")).isEqualTo("dpo@policy.example, ОсОО «Ала-Тоо»");
        assertThat(fact(page("kg/privacy"), "Кайрылуу үчүн")).isEqualTo("dpo@policy.example, «Ала-Тоо» ЖЧК");
    }

    @Test
    void nothingIsSaidThatTheSettingsDoNotSay() throws IOException {
        repository.edit(SITE, "    contact: [support, operator]\n", "").edit(SITE, "publisher: operator\n", "");
        repository.compile("2026-01-18");
        Document page = page("en/privacy");
        assertThat(page.select("dt").eachText()).doesNotContain("Contact");
        assertThat(page.selectFirst("script").data()).doesNotContain("publisher");
        assertThat(repository.hasPage(TXT)).isFalse();
    }

    @Test
    void anEditionNamesForEverWhoPublishedIt() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        repository.edit(SITE, "Ala-Too LLC", "Ala-Too OJSC").compile("2026-02-01", Gate.ALL, true);
        for (String released : List.of("en/privacy", "en/privacy/v/1.0.0")) {
            assertThat(fact(page(released), "Operator")).isEqualTo("Ala-Too LLC");
            assertThat(page(released).selectFirst("script").data()).contains("\"name\":\"Ala-Too LLC\"").doesNotContain("OJSC");
        }
        assertThat(fact(page("en/privacy/draft"), "Operator")).isEqualTo("Ala-Too OJSC");
    }

    /** Which fact says so is another question than what it says: both are the edition's own. */
    @Test
    void anEditionKeepsItsPublisherWhateverFactTheSettingsName() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        repository.edit(SITE, "publisher: operator", "publisher: company")
                .edit(SITE, "\nfacts:\n", "\nfacts:\n  company: { type: text, value: { ky: А, ru: Б, en: C } }\n")
                .compile("2026-02-01", Gate.ALL, true);
        assertThat(fact(page("en/privacy"), "Operator")).isEqualTo("Ala-Too LLC");
        assertThat(fact(page("en/privacy/v/1.0.0"), "Operator")).isEqualTo("Ala-Too LLC");
        assertThat(fact(page("en/privacy/draft"), "Operator")).isEqualTo("C");
    }

    @Test
    void anEditionThatNamedNobodyNamesNobodyLater() throws IOException {
        repository.edit(SITE, "publisher: operator\n", "");
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        repository.edit(SITE, "\nfacts:\n", "\npublisher: operator\n\nfacts:\n").compile("2026-02-01", Gate.ALL, true);
        assertThat(page("en/privacy").select("dt").eachText()).contains("Contact").doesNotContain("Operator");
        assertThat(page("en/privacy").selectFirst("script").data()).doesNotContain("publisher");
    }

    /** Nothing in the texts differs: it is above them that somebody else is named, and other languages decide. */
    @Test
    void readersAreToldOfWhatIsAnotherOneAboveTheText() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        repository.edit(SITE, "Ala-Too LLC", "Ala-Too OJSC").edit(SITE, "ОсОО", "ОАО").edit(SITE, "ЖЧК", "ААК")
                .edit(SITE, "prevailing: [ky]", "prevailing: [ky, ru]");
        repository.released("privacy", "material", "2026-03-02", "2026-03-16").compile("2026-03-16", Gate.ALL, true);
        for (String page : List.of("en/privacy/changes", "en/privacy/compare/1.0.0...2.0.0", "en/privacy/with/kg/compare")) {
            assertThat(page(page).select("ul.changes li").eachText()).as(page).startsWith(
                    "Prevailing text: Kyrgyz, Russian previously: Kyrgyz", "Operator: Ala-Too OJSC previously: Ala-Too LLC");
            assertThat(page(page).text()).as(page).doesNotContain("no difference");
        }
        assertThat(page("ru/privacy/changes").select("ul.changes").first().select("li").eachText()).startsWith(
                "Преимущественную силу имеет: текст на кыргызском языке, текст на русском языке ранее: текст на кыргызском языке",
                "Оператор: ОАО «Ала-Тоо» ранее: ОсОО «Ала-Тоо»");
        assertThat(repository.page("en/privacy/feed.atom"))
                .contains("Prevailing text: Kyrgyz, Russian; previously: Kyrgyz", "Operator: Ala-Too OJSC; previously: Ala-Too LLC");
        assertThat(repository.page("privacy/changes.json").replaceAll("\\s+", " ")).contains(
                "\"prevailing\": { \"before\": [ \"ky\" ], \"after\": [ \"ky\", \"ru\" ] }",
                "\"en\": { \"before\": \"Ala-Too LLC\", \"after\": \"Ala-Too OJSC\" }");
    }

    @Test
    void machinesAreToldWhoPublishesATextAndWhatItCites() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        repository.edit(SITE, "en: 152-FZ", "en: 152").compile("2026-02-01", Gate.ALL, true);
        assertThat(page("ru/privacy").selectFirst("script").data())
                .contains("\"publisher\":{\"@type\":\"Organization\",\"name\":\"ОсОО «Ала-Тоо»\"}");
        String law = "\"citation\":[{\"@type\":\"Legislation\",\"name\":\"Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”\","
                + "\"legislationIdentifier\":\"%s\",\"legislationDate\":\"2006-07-27\",\"url\":\"https://law.example/152-fz\"}]";
        assertThat(page("en/privacy").selectFirst("script").data()).contains(law.formatted("152-FZ"));
        assertThat(page("en/privacy/draft").selectFirst("script").data()).contains(law.formatted("152"));
    }

    @Test
    void securityTxtStandsWhereItIsLookedForAndKeepsItsRules() throws IOException {
        secure("""
                  contact: [https://policy.example/report, support, "+996 312 00-00-00"]
                  expires: 2026-12-31
                  policy: https://policy.example/how-we-deal-with-reports
                  acknowledgments: https://policy.example/thanks
                """);
        assertThat(repository.compile("2026-03-01", Gate.ALL, false).findings()).isEmpty();
        assertThat(repository.page(TXT)).isEqualTo("""
                Contact: https://policy.example/report
                Contact: mailto:privacy@policy.example
                Contact: tel:+996312000000
                Expires: 2026-12-31T23:59:59+06:00
                Acknowledgments: https://policy.example/thanks
                Policy: https://policy.example/how-we-deal-with-reports
                Preferred-Languages: ky, ru, en
                Canonical: https://policy.example/.well-known/security.txt
                """);
    }

    @Test
    void aLapsedContactStopsTheCheckButNotTheDailyPublicationNorARelease() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        secure("  contact: [support]\n  expires: 2026-03-01\n  languages: [en]\n");
        assertThat(repository.compile("2026-01-30", Gate.ALL, false).findings()).isEmpty();
        assertThat(repository.page(TXT)).contains("Preferred-Languages: en\n");
        CompileResult soon = repository.compile("2026-03-01", Gate.EDITIONS, false);
        assertThat(ReleaseRepository.report(soon.findings())).contains("warning: ", "[security.lapsing]");
        assertThat(repository.hasPage(TXT)).isTrue();

        assertThat(PolicyCompiler.check(repository.on("2026-03-02")).isRefused()).isTrue();
        CompileResult daily = repository.compile("2026-03-02", Gate.EDITIONS, false);
        assertThat(daily.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("security.lapsed");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(repository.hasPage(TXT)).isFalse();
        assertThat(repository.hasPage("kg/privacy.html")).isTrue();

        repository.editAll("30", "20").plan("privacy", "minor", "2026-03-09", "2026-03-16");
        assertThat(repository.release("privacy", "2026-03-09").edition()).isPresent();
    }

    @Test
    void aFileOfTheTeamsOwnIsPublishedUnlessThereAreTwo() throws IOException {
        repository.write("policy-source/static/" + TXT, "Contact: mailto:own@policy.example\n").compile("2026-03-01");
        assertThat(repository.page(TXT)).isEqualTo("Contact: mailto:own@policy.example\n");
        SortedMap<String, String> before = repository.site();
        secure("  contact: [support]\n  expires: 2026-12-31\n");
        CompileResult checked = PolicyCompiler.check(repository.on("2026-03-01"));
        assertThat(checked.findings()).singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("static.file"));
        assertThat(repository.compile("2026-03-01", Gate.ALL, false).findings()).isEqualTo(checked.findings());
        assertThat(repository.site()).isEqualTo(before);
    }

    @Test
    void theFileGoesWithTheSetting() throws IOException {
        String settings = repository.text(SITE);
        secure("  contact: [support]\n  expires: 2026-12-31\n");
        repository.compile("2026-03-01");
        assertThat(repository.hasPage(TXT)).isTrue();
        repository.write(SITE, settings).compile("2026-03-01");
        assertThat(repository.site().keySet()).noneMatch(path -> path.startsWith(".well-known"));
        assertThat(repository.hasPage(".well-known")).as("its folder").isFalse();
    }

    @Test
    void otherPagesLinkToThePoliciesThatAreRelatedToThem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("links/links.html");
        LinksForOthers.write(file, repository.compile("2026-03-01", Gate.ALL, false).links());
        assertThat(file).doesNotExist();

        repository.addCookies().edit(SITE, "  privacy:\n", "  privacy:\n    relation: privacy-policy\n");
        repository.write(EN, "# “Us” & \\<you>: " + repository.text(EN).substring("# ".length()));
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        LinksForOthers.write(file, repository.compile("2026-03-01", Gate.ALL, false).links());
        Document page = Jsoup.parse(Files.readString(file));
        for (String kind : List.of("link", "a")) {
            assertThat(page.select(kind).eachAttr("rel")).containsOnly("privacy-policy");
            assertThat(page.select(kind).eachAttr("hreflang")).containsExactly("ky", "ru", "en");
            assertThat(page.select(kind).eachAttr("href")).containsExactly(
                    "https://policy.example/kg/privacy", "https://policy.example/ru/privacy", "https://policy.example/en/privacy");
        }
        assertThat(page.select("a").eachAttr("lang")).containsExactly("ky", "ru", "en");
        for (String address : List.of("kg/privacy", "ru/privacy", "en/privacy")) {
            Element link = page.selectFirst("a[href=https://policy.example/" + address + "]");
            assertThat(link.text()).isEqualTo(page(address).selectFirst("h1").text());
        }
        assertThat(page.select("a").get(2).text()).startsWith("“Us” & <you>: ");

        LinksForOthers.write(file, List.of());
        assertThat(file).doesNotExist();
    }

    private void secure(String said) throws IOException {
        repository.write(SITE, repository.text(SITE) + "\nsecurity:\n" + said);
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(repository.page(address + ".html"));
    }

    private static String fact(Document page, String name) {
        return page.select("dt").stream()
                .filter(dt -> dt.text().equals(name))
                .map(dt -> dt.nextElementSibling().text())
                .findFirst()
                .orElseThrow();
    }
}
