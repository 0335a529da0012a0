package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.page.FeedFixtures.ENGLISH;
import static org.clausebook.page.FeedFixtures.KYRGYZ;
import static org.clausebook.page.FeedFixtures.RUSSIAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;
import org.junit.jupiter.api.Test;

/** What machines read about editions says where everything is, and what became of every clause. */
class PublicationsTest {

    private static final SiteConfig SITE =
            FeedFixtures.site("https://sitronics-electro.com", KYRGYZ, RUSSIAN, ENGLISH);
    private static final String NOW = "2026-11-01";

    @Test
    void thereIsNothingBeforeTheFirstEditionIsPublished() {
        assertThat(publication(FeedFixtures.privacy(), "2021-02-14")).isEmpty();
    }

    @Test
    void aNumberOfAnyEditionCanBeFollowedToTodaysClause() {
        EditionIndex index = index(NOW);
        assertThat(index.inForce()).contains(new Version(3, 0, 1));
        assertThat(follow(index, 0, "2.1")).containsExactly(today("any-form", "2.1", false));
        assertThat(follow(index, 2, "2.2")).containsExactly(today("any-form", "2.1", false));
        assertThat(follow(index, 2, "2.3")).containsExactly(today("withdrawal", "2.2", false));
        assertThat(follow(index, 0, "1.2")).containsExactly(today("terms", "1.2", true));
        assertThat(follow(index, 5, "3")).isEmpty();
    }

    @Test
    void whatWasSplitIsFollowedToEveryPart() {
        EditionIndex index = index("2022-06-01");
        assertThat(index.inForce()).contains(new Version(2, 0, 1));
        assertThat(follow(index, 0, "2.1"))
                .containsExactly(
                        today("written-form", "2.1", false),
                        today("electronic-form", "2.2", false));
    }

    @Test
    void eachClauseSaysWhatBecameOfIt() {
        Map<String, EditionIndex.Clause> clauses = index(NOW).clauses();
        EditionIndex.Clause form = clauses.get("form");
        assertThat(form.numbers()).isEqualTo(Map.of(new Version(1, 0, 0), "2.1"));
        assertThat(form.removedIn()).contains(new Version(2, 0, 0));
        assertThat(form.successors()).containsExactly("written-form", "electronic-form");
        assertThat(clauses.get("terms").repealedIn()).contains(new Version(3, 0, 0));
        assertThat(clauses.get("terms").removedIn()).isEmpty();
        assertThat(clauses.get("withdrawal").numbers().values())
                .containsExactly("2.2", "2.3", "2.3", "2.2", "2.2", "2.1");
        assertThat(clauses.keySet())
                .containsExactly(
                        "general", "purpose", "terms", "consent", "form", "withdrawal", "written-form",
                        "electronic-form", "any-form", "scope", "children");
    }

    @Test
    void eachEditionSaysWhenItAppliedAndWhatItIsToday() {
        assertThat(index(NOW).editions())
                .extracting(e -> e.version() + " " + e.inForceFrom().map(LocalDate::toString).orElse("never") + " "
                        + e.lastDay().map(LocalDate::toString).orElse("open") + " " + e.status().word())
                .containsExactly(
                        "1.0.0 2021-03-01 2022-02-28 superseded",
                        "2.0.0 never open corrected",
                        "2.0.1 2022-03-01 2023-01-31 superseded",
                        "3.0.0 2023-02-01 2023-02-09 corrected",
                        "3.0.1 2023-02-10 2026-11-30 in-force",
                        "4.0.0 2026-12-01 open upcoming");
    }

    @Test
    void redlinesAreNamedInTheLanguagesThatBothEditionsHave() {
        List<EditionIndex.Entry> editions = index(NOW).editions();
        String site = "https://sitronics-electro.com/";
        assertThat(editions.get(0).texts().keySet()).containsExactly("ky", "ru");
        assertThat(editions.get(0).texts().get("ky").redline()).isEmpty();
        assertThat(editions.get(0).texts().get("ky").redlineWithCurrent())
                .contains(site + "kg/privacy/compare/1.0.0...current");
        assertThat(editions.get(1).texts().get("ky").redline()).contains(site + "kg/privacy/compare/1.0.0...2.0.0");
        assertThat(editions.get(1).texts().get("en").redline()).isEmpty();
        assertThat(editions.get(4).texts().get("en").redline()).contains(site + "en/privacy/compare/3.0.0...3.0.1");
        assertThat(editions.get(4).texts().get("en").redlineWithCurrent()).isEmpty();
        assertThat(editions.get(5).texts().get("en").redlineWithCurrent()).isEmpty();
        assertThat(editions.get(5).texts().get("en").json()).isEqualTo(site + "en/privacy/v/4.0.0.json");
    }

    @Test
    void whereNothingIsInForceNothingIsSaidToBe() {
        EditionIndex index = index("2021-02-15");
        assertThat(index.inForce()).isEmpty();
        assertThat(index.languages().get("ky").json()).isEmpty();
        assertThat(index.languages().get("ky").feed()).contains("https://sitronics-electro.com/kg/privacy/feed.atom");
        assertThat(index.languages().get("en").feed()).isEmpty();
        assertThat(index.clauses().values()).extracting(EditionIndex.Clause::today).containsOnly(List.of());
        assertThat(index.editions().get(0).texts().get("ru").redlineWithCurrent()).isEmpty();
    }

    @Test
    void theLogSaysWhatAnEditionChangesInEachLanguage() {
        ChangeLog.Note note = publication(FeedFixtures.privacy(), NOW).orElseThrow().changes().editions().get(4);
        assertThat(note.comparedWith()).contains(new Version(3, 0, 0));
        assertThat(note.translationFixes()).containsExactly("withdrawal");
        assertThat(note.changes()).hasSize(1);
        assertThat(note.changes().get(0).kinds()).isEqualTo(Map.of("ru", List.of("reworded")));
    }

    @Test
    void theLogNamesTheEntriesOfTheFeeds() {
        Publication publication = publication(FeedFixtures.privacy(), NOW).orElseThrow();
        List<String> named = publication.changes().events().stream()
                .flatMap(event -> event.entries().values().stream())
                .toList();
        List<String> entries = publication.feeds().stream()
                .flatMap(feed -> feed.entries().stream())
                .map(Feed.Entry::id)
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(entries).doesNotHaveDuplicates();
    }

    @Test
    void aFeedNamesTheClausesThatChangedInItsLanguage() {
        Publication publication = publication(FeedFixtures.privacy(), NOW).orElseThrow();
        Feed.Entry split = entry(publication, "ky", "privacy/2.0.0/ky/announced");
        String site = "https://sitronics-electro.com/kg/privacy/";
        assertThat(split.changes())
                .containsExactly(
                        changes(
                                "added",
                                clause("2.1", site + "v/2.0.0#written-form"),
                                clause("2.2", site + "v/2.0.0#electronic-form")),
                        changes("removed", clause("2.1", site + "compare/1.0.0...2.0.0#form")),
                        changes("reworded", clause("1.1", site + "v/2.0.0#purpose")),
                        changes("renumbered", new Feed.Clause(
                                Optional.of("2.2"), "2.3", Optional.of(site + "v/2.0.0#withdrawal"))));
        assertThat(entry(publication, "ky", "privacy/3.0.1/ky/correction").changes()).isEmpty();
        assertThat(entry(publication, "ru", "privacy/3.0.1/ru/correction").changes()).hasSize(1);
        assertThat(entry(publication, "ru", "privacy/1.0.0/ru/in-force").changes()).isEmpty();
    }

    @Test
    void aFeedIsTitledByTheTextInForce() {
        List<Edition> chain = List.of(
                FeedFixtures.edition("privacy", "1.0.0").title(KYRGYZ, "Эски").build(),
                FeedFixtures.edition("privacy", "2.0.0")
                        .title(KYRGYZ, "Жаңы")
                        .dates("2021-05-01", "2021-06-01")
                        .build());
        assertThat(title(chain, "2021-02-15")).isEqualTo("Эски – sitronics-electro.com");
        assertThat(title(chain, "2021-05-01")).isEqualTo("Эски – sitronics-electro.com");
        assertThat(title(chain, "2021-06-01")).isEqualTo("Жаңы – sitronics-electro.com");
    }

    private static Optional<Publication> publication(List<Edition> chain, String day) {
        return new Publications(SITE).of(Timeline.of(chain, LocalDate.parse(day)), ClauseComparer::compare);
    }

    private static EditionIndex index(String day) {
        return publication(FeedFixtures.privacy(), day).orElseThrow().editions();
    }

    private static List<EditionIndex.Today> follow(EditionIndex index, int edition, String number) {
        return index.clauses().get(index.editions().get(edition).clauses().get(number)).today();
    }

    private static EditionIndex.Today today(String id, String number, boolean repealed) {
        return new EditionIndex.Today(id, number, repealed, "#" + id);
    }

    private static String title(List<Edition> chain, String day) {
        return publication(chain, day).orElseThrow().feeds().get(0).title();
    }

    private static Feed.Entry entry(Publication publication, String language, String name) {
        return publication.feeds().stream()
                .filter(feed -> feed.language().equals(Optional.of(language)))
                .flatMap(feed -> feed.entries().stream())
                .filter(entry -> entry.id().endsWith(":" + name))
                .findFirst()
                .orElseThrow();
    }

    private static Feed.Changes changes(String kind, Feed.Clause... clauses) {
        return new Feed.Changes(kind, List.of(clauses));
    }

    private static Feed.Clause clause(String number, String url) {
        return new Feed.Clause(Optional.empty(), number, Optional.of(url));
    }
}
