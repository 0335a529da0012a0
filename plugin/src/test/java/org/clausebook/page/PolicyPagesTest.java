package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.edition.Timeline;
import org.clausebook.model.PublishedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages a policy has on a day, and what they are instead where there is nothing to show. */
class PolicyPagesTest {

    private static final String TODAY = "2026-11-22";

    private static final Editions EDITIONS = Handbook.editions();

    @Test
    void hasAPageAtEveryAddress() {
        assertThat(EDITIONS.pages(TODAY).keySet().stream().filter(address -> address.startsWith("en/"))).containsExactly(
                "en/privacy",
                "en/privacy/v/1.0.0",
                "en/privacy/v/2.0.0",
                "en/privacy/v/2.1.0",
                "en/privacy/v/3.0.0",
                "en/privacy/v",
                "en/privacy/changes",
                "en/privacy/compare/1.0.0...2.0.0",
                "en/privacy/compare/2.0.0...2.1.0",
                "en/privacy/compare/2.1.0...3.0.0",
                "en/privacy/compare/1.0.0...current",
                "en/privacy/compare/2.0.0...current",
                "en/privacy/compare",
                "en/privacy/with/kg",
                "en/privacy/with/kg/next",
                "en/privacy/with/kg/compare",
                "en/privacy/with/ru",
                "en/privacy/with/ru/next",
                "en/privacy/with/ru/compare",
                "en/privacy/with");
    }

    @Test
    void hasTheSamePagesInEveryLanguage() {
        Map<String, Page> pages = EDITIONS.pages(TODAY);
        List<String> english = inLanguage(pages, "en");
        assertThat(inLanguage(pages, "kg")).isEqualTo(beside(english, "ru", "en"));
        assertThat(inLanguage(pages, "ru")).isEqualTo(beside(english, "kg", "en"));
    }

    @Test
    void noAddressDiesWhenAnotherDayComes() {
        Map<String, Page> later = EDITIONS.pages("2027-01-01");
        assertThat(later.keySet()).containsAll(EDITIONS.pages(TODAY).keySet());
        assertThat(EDITIONS.pages(TODAY).keySet()).containsAll(EDITIONS.pages("2021-02-20").keySet());
        assertThat(EDITIONS.pages("2021-02-20").keySet()).containsAll(EDITIONS.pages("2020-02-20").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-14", "2020-02-20", "2020-03-01", "2021-02-20", "2021-03-01", TODAY, "2027-01-01"})
    void whoeverShortensAnAddressFindsAPage(String day) {
        Editions drafted = Handbook.editions().draft("# P\n\n## S {#s}\n\nText.\n");
        for (Editions editions : List.of(EDITIONS, drafted)) {
            Set<String> addresses = editions.pages(day).keySet();
            for (String address : addresses) {
                String shorter = address.substring(0, address.lastIndexOf('/'));
                assertThat(shorter.contains("/") ? addresses : List.of("kg", "ru", "en")).as(address).contains(shorter);
            }
        }
    }

    @Test
    void hasNoListOfWhatItDoesNotHave() {
        assertThat(EDITIONS.pages("2020-03-01")).containsKey("en/privacy/with").doesNotContainKey("en/privacy/compare");
        EditionsPage page = (EditionsPage) EDITIONS.pages("2020-03-01").get("en/privacy/v");
        assertThat(page.comparisons()).isEmpty();
        assertThat(page.besides()).contains("with");
    }

    @Test
    void comparesEveryPairIfAsked() {
        assertThat(EDITIONS.pages(EDITIONS.on(TODAY), true)).containsKeys(
                "ru/privacy/compare/1.0.0...2.1.0", "ru/privacy/compare/1.0.0...3.0.0", "ru/privacy/compare/2.0.0...3.0.0");
    }

    @Test
    void aDraftStandsInPlaceOfTheFirstEdition() {
        Map<String, Page> pages = Editions.inThreeLanguages().draft("# P\n\n## S {#s}\n\nText.\n").pages(TODAY);
        assertThat(pages.keySet()).containsExactly(
                "kg/privacy",
                "kg/privacy/with/ru",
                "kg/privacy/with/en",
                "kg/privacy/with",
                "ru/privacy",
                "ru/privacy/with/kg",
                "ru/privacy/with/en",
                "ru/privacy/with",
                "en/privacy",
                "en/privacy/with/kg",
                "en/privacy/with/ru",
                "en/privacy/with");
        PolicyPage page = (PolicyPage) pages.get("en/privacy");
        assertThat(page.edition()).isEmpty();
        assertThat(page.inForce()).isEmpty();
        assertThat(page.frame().indexed()).isFalse();
        assertThat(page.frame().chooser()).contains("https://example.com/legal/privacy");
    }

    @Test
    void aDraftStandsBesideTheEditionInForce() {
        Map<String, Page> pages = Handbook.editions().draft("# P\n\n## S {#s}\n\nText.\n").pages(TODAY);
        PolicyPage page = (PolicyPage) pages.get("en/privacy/draft");
        assertThat(page.edition()).isEmpty();
        assertThat(page.inForce()).contains("../privacy");
        assertThat(page.frame().indexed()).isFalse();
        assertThat(((PolicyPage) pages.get("en/privacy")).edition().orElseThrow().shown().version()).isEqualTo("2.1.0");
    }

    @Test
    void saysThatNothingIsInForceYet() {
        AbsentPage page = (AbsentPage) EDITIONS.pages("2020-02-20").get("en/privacy");
        assertThat(page.reason()).isEqualTo("not-in-force");
        assertThat(page.upcoming()).extracting(EditionEntry::version).containsExactly("1.0.0");
        assertThat(page.frame().indexed()).isFalse();
        PolicyPage upcoming = (PolicyPage) EDITIONS.pages("2020-02-20").get("en/privacy/v/1.0.0");
        assertThat(upcoming.edition().orElseThrow().shown().status()).isEqualTo("upcoming");
        assertThat(upcoming.inForce()).isEmpty();
    }

    @Test
    void neverLetsAnotherLanguageStandIn() {
        Map<String, Page> pages = EDITIONS.pages(TODAY);
        AbsentPage edition = (AbsentPage) pages.get("kg/privacy/v/1.0.0");
        assertThat(edition.reason()).isEqualTo("language");
        assertThat(edition.edition().orElseThrow().version()).isEqualTo("1.0.0");
        assertThat(edition.editions()).extracting(EditionEntry::version).containsExactly("3.0.0", "2.1.0", "2.0.0");
        assertThat(edition.frame().alternates()).extracting(Alternate::complete).containsExactly(false, true, true);
        AbsentPage comparison = (AbsentPage) pages.get("kg/privacy/compare/1.0.0...current");
        assertThat(comparison.reason()).isEqualTo("comparison");
        assertThat(comparison.after().orElseThrow().version()).isEqualTo("2.1.0");
        AbsentPage current = (AbsentPage) EDITIONS.pages("2020-03-01").get("kg/privacy");
        assertThat(current.reason()).isEqualTo("language");
        assertThat(current.editions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en/privacy, true",
        "en/privacy/v, true",
        "en/privacy/changes, true",
        "en/privacy/v/1.0.0, false",
        "en/privacy/v/2.1.0, false",
        "en/privacy/v/3.0.0, false",
        "en/privacy/compare, false",
        "en/privacy/compare/1.0.0...2.0.0, false",
        "en/privacy/compare/1.0.0...current, false",
        "en/privacy/with, false",
        "en/privacy/with/ru, false",
        "en/privacy/with/ru/next, false",
        "en/privacy/with/ru/compare, false",
    })
    void searchEnginesFindWhatAppliesNow(String address, boolean indexed) {
        Frame frame = EDITIONS.pages(TODAY).get(address).frame();
        assertThat(frame.indexed()).isEqualTo(indexed);
        assertThat(frame.url()).isEqualTo("https://example.com/legal/" + address);
    }

    @Test
    void isListedByTheTitleOfItsLanguageOrOpenlyByAnother() {
        PolicyListing listing = EDITIONS.maker(EDITIONS.on("2020-03-01"), false).listing();
        assertThat(listing.titles().get("ru")).isEqualTo(new PolicyListing.Title("ru", "Privacy"));
        assertThat(listing.titles().get("ky")).isEqualTo(new PolicyListing.Title("en", "Privacy"));
        assertThat(listing.editions()).isTrue();
    }

    @Test
    void aPageGoesByTheTitleThatItsOwnTextHas() {
        Editions renamed = Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-01-01")
                .release("# Old name\n\n## S {#s}\n\nText.\n")
                .next("2.0.0", "2021-01-01", "2021-01-01")
                .release("# New name\n\n## S {#s}\n\nText.\n");
        Map<String, Page> pages = renamed.pages(TODAY);
        assertThat(pages.get("en/privacy/v/1.0.0").frame().title()).isEqualTo("Old name");
        assertThat(pages.get("en/privacy/v/1.0.0").frame().policy())
                .contains(new PolicyLink("New name", "en", "../../privacy"));
        assertThat(((ComparisonPage) pages.get("en/privacy/compare/1.0.0...2.0.0")).title()).isPresent();
    }

    @Test
    void comparesForOthersWhatItsPagesShow() {
        Timeline timeline = EDITIONS.on(TODAY);
        PolicyPages pages = EDITIONS.maker(timeline, false);
        PublishedText before = timeline.visible().get(0).text("en").orElseThrow();
        PublishedText after = timeline.visible().get(1).text("en").orElseThrow();
        assertThat(pages.compare(before, after)).isSameAs(pages.compare(before, after));
        assertThat(pages.compare(before, after).of("contact")).isPresent();
        PublishedText foreign = new PublishedText("privacy", before.language(), before.title(), before.sections());
        assertThatIllegalArgumentException().isThrownBy(() -> pages.compare(foreign, after));
    }

    @Test
    void anEditionIsNotThereBeforeItIsPublished() {
        assertThat(EDITIONS.pages("2020-02-14")).isEmpty();
        assertThat(EDITIONS.maker(EDITIONS.on("2020-02-14"), false).listing().editions()).isFalse();
    }

    /** English addresses as those of another language, which stands beside two other ones. */
    private static List<String> beside(List<String> english, String first, String second) {
        return english.stream()
                .map(address -> address.replace("/with/kg", "/with/first").replace("/with/ru", "/with/second"))
                .map(address -> address.replace("/with/first", "/with/" + first).replace("/with/second", "/with/" + second))
                .toList();
    }

    private static List<String> inLanguage(Map<String, Page> pages, String segment) {
        return pages.keySet().stream()
                .filter(address -> address.startsWith(segment + "/"))
                .map(address -> address.substring(segment.length()))
                .toList();
    }
}
