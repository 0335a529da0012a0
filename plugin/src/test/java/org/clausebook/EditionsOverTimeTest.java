package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.ARCHIVE;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;
import static org.clausebook.ReleaseRepository.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.finding.Severity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands where on which day, and that no edition says anything else after something was written or declared. */
class EditionsOverTimeTest {

    private static final String CURRENT = "kg/privacy.html";

    private ReleaseRepository repository;

    @BeforeEach
    void lay(@TempDir Path folder) {
        repository = ReleaseRepository.in(folder);
    }

    @Test
    void theAddressOfAPolicyHasTheEditionThatIsInForceOnTheDay() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01").editAll("30", "20");
        repository.released("privacy", "minor", "2026-03-09", "2026-03-16");
        assertThat(repository.compile("2026-01-18").edition(CURRENT)).contains("draft");
        assertThat(repository.hasPage("kg/privacy/v/1.0.0.html")).isFalse();
        repository.compile("2026-01-19");
        assertThat(repository.hasPage("kg/privacy/v/1.0.0.html")).isTrue();
        assertThat(repository.compile("2026-02-01").edition(CURRENT)).contains("1.0.0");
        assertThat(repository.compile("2026-03-08").edition(CURRENT)).contains("1.0.0");
        assertThat(repository.hasPage("kg/privacy/v/1.1.0.html")).isFalse();
        assertThat(repository.compile("2026-03-09").edition(CURRENT)).contains("1.0.0");
        assertThat(repository.edition("kg/privacy/v/1.1.0.html")).contains("1.1.0");
        assertThat(repository.compile("2026-03-15").edition(CURRENT)).contains("1.0.0");
        assertThat(repository.compile("2026-03-16").edition(CURRENT)).contains("1.1.0");
        assertThat(repository.edition("kg/privacy/v/1.0.0.html")).contains("1.0.0");
    }

    @Test
    void aCorrectionOnTheSharedDayTakesThePlaceOnTheDayOfItsPublication() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01").editAll("30", "20");
        repository.released("privacy", "minor\ncorrects: 1.0.0", "2026-02-04", "2026-02-01");
        assertThat(repository.compile("2026-02-03").edition(CURRENT)).contains("1.0.0");
        assertThat(repository.compile("2026-02-04").edition(CURRENT)).contains("1.1.0");
    }

    @Test
    void anEditionCorrectedBeforeItTookEffectIsNeverInForce() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01").editAll("30", "20");
        repository.released("privacy", "minor\ncorrects: 1.0.0", "2026-01-25", "2026-02-01");
        assertThat(repository.compile("2026-01-31").edition(CURRENT)).isEmpty();
        assertThat(repository.compile("2026-02-01").edition(CURRENT)).contains("1.1.0");
    }

    /** What has to be compared with the text in force is not only what the correction mends. */
    @Test
    void anAnnouncedCorrectionLeadsToAllThatWillChange() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-02").editAll("30", "20");
        repository.released("privacy", "material", "2026-03-02", "2026-04-01").editAll("20", "15");
        repository.released("privacy", "minor\ncorrects: 2.0.0", "2026-03-09", "2026-04-01").compile("2026-03-10");
        assertThat(Jsoup.parse(repository.page("en/privacy.html")).select(".notice").text()).isEqualTo(
                "From 1 April 2026 edition 2.1.0 applies. This edition corrects edition 2.0.0."
                        + " Its text What changes Comparison with edition 1.0.0 Comparison with edition 2.0.0");
    }

    @Test
    void noPageLeadsToAnEditionInForceWhileThereIsNone() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-02").compile("2026-02-01");
        for (String page : List.of("en/privacy/v.html", "en/privacy/changes.html")) {
            assertThat(repository.page(page)).as(page).doesNotContain("Edition in force");
        }
        repository.compile("2026-02-02");
        for (String page : List.of("en/privacy/v.html", "en/privacy/changes.html")) {
            assertThat(repository.page(page)).as(page).contains("Edition in force");
        }
    }

    @Test
    void tenEditionsInARowAllStandUnaltered() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        LocalDate day = LocalDate.of(2026, 1, 5);
        for (int i = 0; i < 10; i++) {
            repository.released("privacy", "minor", day.toString(), day.toString()).compile(day.toString());
            String page = "kg/privacy/v/1." + i + ".0.json";
            texts.put(page, repository.page(page));
            repository.editAll(String.valueOf(30 + i), String.valueOf(31 + i));
            day = day.plusDays(7);
        }
        repository.compile("2027-01-01");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            assertThat(repository.page(text.getKey())).isEqualTo(text.getValue());
        }
        assertThat(repository.edition(CURRENT)).contains("1.9.0");
        assertThat(repository.text(ARCHIVE + "/editions.lock").lines()).hasSize(11);
    }

    @Test
    void whatIsDeclaredLaterDoesNotAlterAnEdition() throws IOException {
        for (String path : TEXTS) {
            repository.write(path, repository.text(path) + "\n[](law:152-fz)\n");
        }
        repository.released("privacy", "material", "2026-01-19", "2026-02-01").compile("2026-02-01");
        String before = repository.page("en/privacy/v/1.0.0.json");
        assertThat(before).contains("Ala-Too LLC", "Personal Data Law");
        repository.edit(SITE, "Ala-Too LLC", "Ala-Too Ltd").edit(SITE, "en: Personal Data Law", "en: Data Act");
        repository.edit(SITE, "privacy@policy.example", "dpo@policy.example");
        repository.edit(SITE, "https://law.example/152-fz", "https://law.example/152");
        repository.write(EN, repository.text(EN).replaceFirst("# ", "# The "));
        assertThat(repository.compile("2026-02-02", Gate.EDITIONS, true).isRefused()).isFalse();
        assertThat(repository.page("en/privacy/v/1.0.0.json")).isEqualTo(before);
        assertThat(repository.page("en/privacy.json")).contains("Ala-Too LLC").doesNotContain("Ala-Too Ltd");
        assertThat(repository.page("en/privacy/draft.json")).contains("Ala-Too Ltd", "Data Act");
    }

    @Test
    void aNumberOfAnotherPolicyIsFrozenAsItsNewestEditionHasIt() throws IOException {
        referToCookies();
        repository.released("cookies", "material", "2026-01-19", "2026-02-01");
        insertIntoCookies();
        repository.plan("cookies", "material\nrenumbers: true", "2026-03-09", "2026-03-16");
        repository.released("privacy", "material", "2026-01-20", "2026-02-01").compile("2026-02-01");
        assertThat(repository.page("en/privacy/v/1.0.0.json")).contains("See 1.2.").contains("Cookies there.");
        String before = repository.page("en/privacy/v/1.0.0.json");

        for (String path : TEXTS) {
            repository.edit(path.replace("privacy", "cookies"), "# Cookies\n", "# All about cookies\n");
        }
        repository.released("cookies", "material\nrenumbers: true", "2026-03-09", "2026-03-16").compile("2026-03-16");
        assertThat(repository.page("en/privacy/v/1.0.0.json")).isEqualTo(before);
        repository.editAll("30", "20").released("privacy", "minor", "2026-03-17", "2026-03-18").compile("2026-03-18");
        assertThat(repository.page("en/privacy/v/1.1.0.json")).contains("See 1.3.").contains("All about cookies there.");
        assertThat(repository.page("en/privacy/v/1.0.0.json")).isEqualTo(before);
    }

    @Test
    void whatAnotherPolicyOnlyDraftsIsNoChange() throws IOException {
        referToCookies();
        repository.released("cookies", "material", "2026-01-19", "2026-02-01");
        repository.released("privacy", "material", "2026-01-20", "2026-02-01");
        insertIntoCookies();
        repository.plan("privacy", "editorial", "2026-03-09", "2026-03-16");
        assertThat(ReleaseRepository.report(repository.release("privacy", "2026-03-09").findings()))
                .contains("[release.nothing-changed]");
    }

    @Test
    void linksToAClauseThatIsGoneLeadToTheFirstThatReplacesIt() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        for (String path : TEXTS) { // scope is split in two
            boolean drafting = path.equals(KY);
            repository.edit(path, "### {#scope}", "### {#users" + (drafting ? " replaces=scope" : "") + "}")
                    .write(path, repository.text(path) + "\n### {#visitors" + (drafting ? " replaces=scope" : "") + "}\n\n{{support}}\n");
        }
        repository.released("privacy", "material", "2026-03-09", "2026-03-16");
        repository.edit(KY, " replaces=scope", "");
        for (String path : TEXTS) { // and the two are joined again
            boolean drafting = path.equals(KY);
            repository.edit(path, "{#users}", "{#people" + (drafting ? " replaces=users,visitors" : "") + "}");
            repository.write(path, repository.text(path).replace("\n### {#visitors}\n\n{{support}}\n", ""));
        }
        repository.released("privacy", "material", "2026-04-06", "2026-04-13").compile("2026-04-13");
        String page = repository.page(CURRENT);
        for (String earlier : new String[] {"scope", "users", "visitors"}) {
            assertThat(page).containsOnlyOnce("id=\"" + earlier + "\"");
            assertThat(page.indexOf("id=\"" + earlier + "\""))
                    .isGreaterThan(page.indexOf("id=\"purpose\""))
                    .isLessThan(page.indexOf("id=\"special-categories\""));
        }
        assertThat(repository.page("kg/privacy/v/2.0.0.html")).contains("id=\"users\"", "id=\"visitors\"", "id=\"scope\"");
        assertThat(repository.page("kg/privacy/v/1.0.0.html")).contains("id=\"scope\"").doesNotContain("id=\"users\"");
    }

    @Test
    void aRepealedClauseKeepsItsNumberAndItsAnchor() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        repository.edit(KY, "### {#scope}", "### {#scope .repealed}");
        for (String path : TEXTS) {
            String text = repository.text(path);
            int body = text.indexOf("\n", text.indexOf("{#scope"));
            repository.write(path, text.substring(0, body) + "\n\n" + text.substring(text.indexOf("### {#special-categories}")));
        }
        repository.released("privacy", "material", "2026-03-09", "2026-03-16").compile("2026-03-16");
        assertThat(repository.page(CURRENT)).contains("id=\"scope\"").contains("id=\"p-1-2\"");
        assertThat(repository.page("kg/privacy.json")).contains("\"1.2\"", "\"1.3\"");
    }

    @Test
    void aLanguageThatCameLaterIsMissingInEarlierEditionsOnly() throws IOException {
        String settings = repository.text(SITE);
        String english = repository.text(EN);
        repository.edit(SITE, "  en: { path: en, name: English }\n", "")
                .edit(SITE, ", en: \"Ala-Too LLC\"", "")
                .edit(SITE, ", en: 152-FZ", "")
                .edit(SITE, "      en: \"Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”\"\n", "")
                .edit(SITE, "      en: Personal Data Law\n", "")
                .plan("privacy", "material", "2026-01-19", "2026-02-01")
                .edit(ReleaseRepository.PLAN, ", en: T", "");
        Files.delete(repository.path(EN));
        Files.delete(repository.path("translations/en"));
        assertThat(repository.release("privacy", "2026-01-19").findings()).isEmpty();
        repository.write(SITE, settings).write(EN, english).compile("2026-02-01");
        assertThat(repository.edition(CURRENT)).contains("1.0.0");
        assertThat(repository.hasPage("en/privacy.html")).isTrue();
        assertThat(repository.edition("en/privacy.html")).isEmpty();
        assertThat(repository.hasPage("en/privacy/v/1.0.0.json")).isFalse();
        repository.released("privacy", "editorial", "2026-03-09", "2026-03-16").compile("2026-03-16");
        assertThat(repository.edition("en/privacy.html")).contains("1.0.1");
        assertThat(repository.files()).doesNotContainKey(ARCHIVE + "/1.0.0/en.md").containsKey(ARCHIVE + "/1.0.1/en.md");
    }

    @Test
    void aBrokenWorkingTextDoesNotStopTheDailyPublication() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01").compile("2026-02-01");
        SortedMap<String, String> before = repository.site();
        repository.edit(RU, "{{support}}", "{{suport}}");
        assertThat(PolicyCompiler.compile(repository.on("2026-02-01")).isRefused()).isTrue();
        assertThat(repository.site()).isEqualTo(before);
        CompileResult result = repository.compile("2026-02-01", Gate.EDITIONS, false);
        assertThat(result.findings()).isEmpty(); // of what was released nothing depends on that text
        assertThat(repository.site()).isEqualTo(before);
    }

    @Test
    void aBrokenDraftIsLeftOutAndSaysWhy() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01").compile("2026-02-01");
        SortedMap<String, String> before = repository.site();
        repository.compile("2026-02-01", Gate.EDITIONS, true);
        assertThat(repository.hasPage("kg/privacy/draft.html")).isTrue();
        repository.edit(RU, "{{support}}", "{{suport}}");
        CompileResult result = repository.compile("2026-02-01", Gate.EDITIONS, true);
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("fact.unknown");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(repository.site()).isEqualTo(before);
    }

    @Test
    void aDamagedEditionStopsEvenTheDailyPublication() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01").compile("2026-02-01");
        SortedMap<String, String> before = repository.site();
        repository.edit(ARCHIVE + "/1.0.0/en.md", "30", "60");
        assertThat(repository.compile("2026-02-02", Gate.EDITIONS, false).isRefused()).isTrue();
        assertThat(repository.site()).isEqualTo(before);
    }

    /** Every text of the policy refers to a clause of another one, and to that one as a whole. */
    private void referToCookies() throws IOException {
        repository.addCookies();
        for (String path : TEXTS) {
            repository.write(path, repository.text(path) + "\nSee [](cookies#choice). [](cookies) there.\n");
        }
    }

    /** A clause before the one that is referred to. */
    private void insertIntoCookies() throws IOException {
        for (String path : TEXTS) {
            repository.edit(path.replace("privacy", "cookies"), "### {#what}", "### {#kinds}\n\nKinds.\n\n### {#what}");
        }
    }
}
