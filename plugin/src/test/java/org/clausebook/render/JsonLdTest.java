package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.page.Editions;
import org.clausebook.page.Handbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages tell machines, held against the pages themselves, the index of editions and each other. */
class JsonLdTest {

    private static final String TODAY = "2026-11-22";
    private static final String SITE = "https://example.com/legal/";

    /** Of the vocabulary, what a web page that is a digital document can have. */
    private static final Set<String> KNOWN = Set.of(
            "@context", "@type", "@id", "url", "name", "description", "inLanguage", "creativeWorkStatus", "version",
            "datePublished", "dateModified", "expires", "archivedAt", "isBasedOn", "publisher", "translationOfWork",
            "workTranslation", "citation", "encoding");

    private static RenderedSite site(String day) {
        String draft = "# P\n\n## S {#general}\n\n### {#accord replaces=agreement}\n\nSee [](#accord).\n";
        return RenderedSite.of(Handbook.editions().draft(draft), day);
    }

    @Test
    void theManualDescribesEachProperty() throws IOException {
        String manual = Files.readString(Path.of("../docs/machine-readable.md"));
        String section = manual.substring(manual.indexOf("\n## What a page is"), manual.indexOf("\n## From one edition"));
        Set<String> described = new HashSet<>(Set.of("@context"));
        Pattern.compile("(?m)^\\| (`[^|]+`) \\|").matcher(section).results().forEach(row -> described.addAll(
                List.of(row.group(1).replace("`", "").split(", "))));
        assertThat(described).isEqualTo(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-20", "2020-03-01", "2021-02-20", TODAY, "2026-12-01"})
    void everyTextSaysWhatThePageSays(String day) {
        RenderedSite site = site(day);
        for (String address : site.pages()) {
            Document page = site.page(address);
            Element article = page.selectFirst("article[data-digest]");
            if (article == null) {
                assertThat(page.select("script")).as(address).isEmpty();
                continue;
            }
            Map<?, ?> said = said(page);
            assertThat(KNOWN).as(address).containsAll(keys(said));
            assertThat(said.get("@context")).isEqualTo("https://schema.org");
            assertThat(said.get("@type")).isEqualTo(List.of("WebPage", "DigitalDocument"));
            assertThat(said.get("@id")).isEqualTo(page.selectFirst("link[rel=canonical]").attr("href"));
            assertThat(said.get("url")).isEqualTo(said.get("@id"));
            assertThat(said.get("name")).isEqualTo(page.selectFirst("h1").text());
            assertThat(said.get("inLanguage")).isEqualTo(page.selectFirst("html").attr("lang"));
            boolean draft = article.attr("data-edition").equals("draft");
            assertThat(said.get("version")).isEqualTo(draft ? null : article.attr("data-edition"));
            assertThat(said.get("creativeWorkStatus").equals("draft")).isEqualTo(draft);
            String json = (String) ((Map<?, ?>) said.get("encoding")).get("contentUrl");
            assertThat(json).isEqualTo(page.selectFirst("link[type=application/json]").absUrl("href"));
            assertThat(((Map<?, ?>) said.get("publisher")).get("name")).isEqualTo(publisher(said.get("inLanguage")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-20", "2020-03-01", "2021-02-20", TODAY, "2026-12-01"})
    void daysAndStatusAreThoseOfTheIndexOfEditions(String day) {
        RenderedSite site = site(day);
        Map<?, ?> index = JsonValues.parse(site.files().get("privacy/editions.json").getBytes(StandardCharsets.UTF_8));
        for (Object each : (List<?>) index.get("editions")) {
            Map<?, ?> edition = (Map<?, ?>) each;
            for (Map.Entry<?, ?> text : ((Map<?, ?>) edition.get("texts")).entrySet()) {
                String permanent = (String) ((Map<?, ?>) text.getValue()).get("address");
                Map<?, ?> said = said(site.page(permanent.substring(SITE.length())));
                assertThat(said.get("datePublished")).isEqualTo(edition.get("published"));
                assertThat(said.get("dateModified")).as("its text never changes").isNull();
                assertThat(said.get("expires")).isEqualTo(edition.get("lastDay"));
                assertThat(said.get("creativeWorkStatus")).isEqualTo(edition.get("status"));
                assertThat(said.get("archivedAt")).isEqualTo(permanent);
                if (edition.get("version").equals(index.get("inForce"))) {
                    Map<?, ?> place = (Map<?, ?>) ((Map<?, ?>) index.get("languages")).get(text.getKey());
                    Map<?, ?> current = said(site.page(((String) place.get("address")).substring(SITE.length())));
                    assertThat(current.get("version")).isEqualTo(edition.get("version"));
                    assertThat(current.get("datePublished")).isEqualTo(edition.get("published"));
                    assertThat(current.get("dateModified")).isEqualTo(edition.get("inForceFrom"));
                    assertThat(current.get("expires")).as("the page will hold another edition then").isNull();
                    assertThat(current.get("archivedAt")).isEqualTo(permanent);
                    assertThat(current.get("isBasedOn")).isEqualTo(said.get("isBasedOn"));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-20", "2020-03-01", "2021-02-20", TODAY, "2026-12-01"})
    void everyTranslationNamesItsOriginalAndIsNamedByIt(String day) {
        RenderedSite site = site(day);
        Map<String, Map<?, ?>> byUrl = new TreeMap<>();
        site.pages().stream()
                .map(site::page)
                .filter(page -> !page.select("script").isEmpty())
                .map(JsonLdTest::said)
                .forEach(said -> byUrl.put((String) said.get("url"), said));
        byUrl.forEach((url, said) -> {
            if (said.get("inLanguage").equals("en")) {
                assertThat(said.get("translationOfWork")).isNull();
                for (Object translation : (List<?>) said.get("workTranslation")) {
                    Map<?, ?> other = byUrl.get(((Map<?, ?>) translation).get("@id"));
                    assertThat(other.get("inLanguage")).isEqualTo(((Map<?, ?>) translation).get("inLanguage"));
                    assertThat(other.get("version")).isEqualTo(said.get("version"));
                    assertThat(((Map<?, ?>) other.get("translationOfWork")).get("@id")).isEqualTo(url);
                }
            } else {
                assertThat(said.get("workTranslation")).isNull();
                Map<?, ?> original = byUrl.get(((Map<?, ?>) said.get("translationOfWork")).get("@id"));
                assertThat(((List<?>) original.get("workTranslation")).stream()
                                .map(translation -> (Object) ((Map<?, ?>) translation).get("@id")))
                        .contains(url);
            }
        });
    }

    @Test
    void anEditionComesFromTheOneBeforeItInTheSameLanguage() {
        RenderedSite site = site(TODAY);
        assertThat(said(site.page("en/privacy/v/2.0.0")).get("isBasedOn")).isEqualTo(SITE + "en/privacy/v/1.0.0");
        assertThat(said(site.page("kg/privacy/v/2.0.0")).get("isBasedOn")).as("there is no Kyrgyz text of it").isNull();
        assertThat(said(site.page("en/privacy/v/1.0.0")).get("isBasedOn")).isNull();
        assertThat(languages(said(site.page("en/privacy/v/1.0.0")))).containsExactly("ru");
        assertThat(languages(said(site.page("en/privacy")))).containsExactly("ky", "ru");
    }

    @Test
    void anEditionThatNeverAppliedHasNoLastDay() {
        String text = "# P\n\n## S {#s}\n\nOne.\n";
        RenderedSite site = RenderedSite.of(
                Editions.inThreeLanguages()
                        .next("1.0.0", "2020-01-01", "2020-02-01")
                        .release(text)
                        .next("1.0.1", "2020-01-10", "2020-02-01")
                        .corrects("1.0.0")
                        .release(text.replace("One", "Two")),
                TODAY);
        Map<?, ?> said = said(site.page("ru/privacy/v/1.0.0"));
        assertThat(said.get("creativeWorkStatus")).isEqualTo("corrected");
        assertThat(said.get("expires")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "</script><script>alert(1)</script>", "<!--<script>", "a & b < c > d \" e ' f \\", "]]> --> {0} ${page.policy}",
    })
    void aTitleIsReadAsItWasWrittenAndEndsNothing(String words) {
        String title = words.replaceAll("([\\\\<>&*_{}\\[\\]`#|!])", "\\\\$1");
        RenderedSite site = RenderedSite.of(
                Editions.inThreeLanguages()
                        .next("1.0.0", "2020-01-01", "2020-01-01")
                        .release("# Title " + title + "\n\n## S {#s}\n\nOne.\n"),
                TODAY);
        for (String address : List.of("kg/privacy", "en/privacy/v/1.0.0")) {
            Document page = site.page(address);
            assertThat(page.selectFirst("script").data()).doesNotContainPattern("[<>&\u2028\u2029]");
            assertThat(said(page).get("name")).isEqualTo("Title " + words);
        }
    }

    private static Map<?, ?> said(Document page) {
        Elements scripts = page.select("script");
        assertThat(scripts).hasSize(1);
        Element script = scripts.get(0);
        assertThat(script.parent().normalName()).isEqualTo("head");
        assertThat(script.attr("type")).isEqualTo("application/ld+json");
        return JsonValues.parse(script.data().getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> keys(Map<?, ?> said) {
        return said.keySet().stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private static List<Object> languages(Map<?, ?> said) {
        return ((List<?>) said.get("workTranslation"))
                .stream().map(translation -> (Object) ((Map<?, ?>) translation).get("inLanguage")).toList();
    }

    private static String publisher(Object language) {
        return Map.of("ky", "«Ала-Тоо» ЖЧК", "ru", "ОсОО «Ала-Тоо»", "en", "Ala-Too LLC").get(language);
    }
}
