package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.page.FeedFixtures.ENGLISH;
import static org.clausebook.page.FeedFixtures.KYRGYZ;
import static org.clausebook.page.FeedFixtures.RUSSIAN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.clausebook.Golden;
import org.clausebook.edition.Edition;
import org.clausebook.model.Host;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.FeedFixtures;
import org.clausebook.page.Handbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The files that machines read: byte for byte in a small case, and by their formats' rules in larger ones. */
class MachineFilesTest {

    private static final SiteConfig SITE =
            FeedFixtures.site("https://sitronics-electro.com", KYRGYZ, RUSSIAN, ENGLISH);
    private static final List<List<Edition>> ALL = List.of(FeedFixtures.privacy(), FeedFixtures.cookies());

    @Test
    void aSmallCaseIsWrittenByteForByte() {
        List<Edition> chain = List.of(
                FeedFixtures.edition("privacy", "1.0.0")
                        .in(KYRGYZ, ENGLISH)
                        .title(KYRGYZ, "Саясат")
                        .title(ENGLISH, "Policy")
                        .provisions("general\n  purpose\n  form")
                        .build(),
                FeedFixtures.edition("privacy", "2.0.0")
                        .in(KYRGYZ, ENGLISH)
                        .dates("2021-05-01", "2021-06-01")
                        .title(KYRGYZ, "Саясат")
                        .title(ENGLISH, "Policy")
                        .says(KYRGYZ, "Формасы такталды", "Мыйзам өзгөрдү.")
                        .says(ENGLISH, "The form made clear", "The law has changed.")
                        .provisions("general\n  scope\n  purpose\n  written-form replaces=form")
                        .build());
        SiteConfig site = FeedFixtures.site("https://sitronics-electro.com", KYRGYZ, ENGLISH);
        Golden.compare(
                Path.of("src/test/resources/cases/machine-files"),
                PublishedFiles.of(site, "2021-05-02", List.of(chain)).texts());
    }

    @Test
    void theFeedTellsOfAllThatTakesEffectWithIt() {
        RenderedSite site = RenderedSite.of(Handbook.correctedWhileAnnounced(), "2020-06-01");
        byte[] feed = site.files().get("ru/privacy/feed.atom").getBytes(StandardCharsets.UTF_8);
        Element entry = AtomRules.children(AtomRules.valid(feed), "entry").get(0);
        assertThat(AtomRules.text(entry, "title")).isEqualTo("P: редакция 2.1.0 вступила в силу");
        assertThat(AtomRules.text(entry, "content")).contains(
                "Исправлена опечатка",
                "Существенное изменение",
                "по сравнению с редакцией 1.0.0",
                "Изложено в новой редакции: 1.1, 1.2",
                "Редакция 2.0.0: Ответ за 10 дней");
    }

    @Test
    void nothingIsWrittenWithoutAVisibleEdition() {
        assertThat(PublishedFiles.of(SITE, "2020-05-31", ALL).byPath()).isEmpty();
        assertThat(PublishedFiles.of(SITE, "2020-06-01", ALL).byPath())
                .containsOnlyKeys(
                        "cookies/changes.json", "cookies/editions.json", "feed.atom", "kg/cookies/feed.atom",
                        "ru/cookies/feed.atom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-06-01", "2021-02-15", "2021-03-01", "2022-02-01", "2023-02-10", "2027-01-01"})
    void everyFileKeepsTheRulesOfItsFormat(String day) {
        PublishedFiles.of(SITE, day, ALL).byPath().forEach((path, bytes) -> {
            if (path.endsWith(".atom")) {
                AtomRules.valid(bytes);
            } else {
                assertThat(JsonValues.parse(bytes).get("asOf")).isEqualTo(day);
            }
        });
    }

    @Test
    void hostileWordsStayWords() {
        String hostile = "</content></entry><script>alert(1)</script> & \"x\" 'y' ]]> {0} &lt; <!-- ${7} 𝄞";
        List<Edition> chain = List.of(
                FeedFixtures.edition("privacy", "1.0.0").title(KYRGYZ, hostile).build(),
                FeedFixtures.edition("privacy", "2.0.0")
                        .dates("2021-05-01", "2021-06-01")
                        .title(KYRGYZ, hostile)
                        .says(KYRGYZ, hostile, hostile, "{1}")
                        .build());
        PublishedFiles files = PublishedFiles.of(SITE, "2021-06-01", List.of(chain));
        Element feed = AtomRules.valid(files.get("kg/privacy/feed.atom"));
        assertThat(AtomRules.text(feed, "title")).isEqualTo(hostile + " – sitronics-electro.com");
        Element entry = AtomRules.children(feed, "entry").get(0);
        assertThat(AtomRules.text(entry, "title")).isEqualTo(hostile + ": 2.0.0 редакциясы күчүнө кирди");
        assertThat(AtomRules.text(entry, "summary")).isEqualTo(hostile);
        assertThat(AtomRules.text(entry, "content")).contains(hostile + "\n" + hostile + "\n{1}\n");
        AtomRules.valid(files.get("feed.atom"));
        Map<?, ?> log = JsonValues.parse(files.get("privacy/changes.json"));
        assertThat(log.toString())
                .contains("headline=" + hostile, "reasons=[" + hostile + ", {1}]", "title=" + hostile);
    }

    @Test
    void aSampleSaysSoInEveryEntryAndFile() {
        SiteConfig sample = new SiteConfig(
                SITE.address(),
                SITE.timeZone(),
                true,
                SITE.drafting(),
                SITE.languages(),
                SITE.policies(),
                SITE.imprint(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                true,
                false,
                false,
                Host.SERVER);
        PublishedFiles files = PublishedFiles.of(sample, "2026-11-01", ALL);
        for (String path : List.of("feed.atom", "en/privacy/feed.atom")) {
            for (Element entry : AtomRules.children(AtomRules.valid(files.get(path)), "entry")) {
                if (entry.getAttribute("xml:lang").equals("en") || path.startsWith("en/")) {
                    assertThat(AtomRules.text(entry, "content").strip()).startsWith("Sample. The texts on this site");
                }
            }
        }
        assertThat(JsonValues.parse(files.get("privacy/editions.json")).get("sample")).isEqualTo(true);
        assertThat(JsonValues.parse(files.get("privacy/changes.json")).get("sample")).isEqualTo(true);
    }

    @Test
    void daysStandAsTheLanguageOfTheEntryWritesThem() {
        Map<String, String> files = PublishedFiles.of(SITE, "2026-11-01", ALL).texts();
        assertThat(files.get("ru/privacy/feed.atom"))
                .contains("<title>privacy: опубликована редакция 4.0.0, действует с 1 декабря 2026 г.</title>")
                .contains("<p>Дата опубликования: 1 октября 2026 г.; дата вступления в силу: 1 декабря 2026 г.</p>");
        assertThat(files.get("kg/privacy/feed.atom")).contains("күчүнө кирүү күнү: 2026-жылдын 1-декабры</p>");
        assertThat(files.get("en/privacy/feed.atom")).contains("in force from: 1 December 2026</p>");
    }

    @Test
    void namesAndTimesDoNotDependOnTheWordsOfTheLook(@TempDir Path look) throws IOException {
        Files.createDirectories(look.resolve("texts"));
        Files.writeString(look.resolve("texts/ky.properties"), "feed-in-force=Башка {1}\nfeed-dates=Башка\n");
        PublishedFiles shipped = PublishedFiles.of(SITE, "2026-11-01", ALL);
        PublishedFiles own = PublishedFiles.of(SITE, look, "2026-11-01", ALL);
        assertThat(own.texts().get("feed.atom")).contains("<title>Башка 3.0.1</title>");
        for (String path : List.of("feed.atom", "kg/privacy/feed.atom", "ru/cookies/feed.atom")) {
            assertThat(namesAndTimes(own.get(path))).isEqualTo(namesAndTimes(shipped.get(path)));
        }
    }

    @Test
    void entriesOfAnEarlierDayAreTheSameToTheLastByte() {
        List<String> before = entries(PublishedFiles.of(SITE, "2023-02-09", ALL).texts().get("feed.atom"));
        List<String> after = entries(PublishedFiles.of(SITE, "2026-12-01", ALL).texts().get("feed.atom"));
        assertThat(after).containsSubsequence(before).hasSize(before.size() + 3 * 4);
    }

    @Test
    void theMachineHasNoPartInIt() {
        Map<String, String> here = PublishedFiles.of(SITE, "2026-11-01", ALL).texts();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(PublishedFiles.of(SITE, "2026-11-01", ALL).texts()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> namesAndTimes(byte[] feed) {
        Element root = AtomRules.valid(feed);
        List<String> names = new ArrayList<>(List.of(AtomRules.text(root, "id") + AtomRules.text(root, "updated")));
        AtomRules.children(root, "entry").forEach(entry -> names.add(
                AtomRules.text(entry, "id") + AtomRules.text(entry, "updated") + AtomRules.text(entry, "published")));
        return names;
    }

    private static List<String> entries(String feed) {
        List<String> parts = List.of(feed.split("  <entry"));
        return parts.subList(1, parts.size()).stream().map(part -> part.replace("</feed>\n", "")).toList();
    }
}
