package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happened to editions follows from what is frozen with them; a day that passes only adds to it. */
class EditionEventTest {

    @Test
    void anEditionIsAnnouncedAndThenInForce() {
        List<Edition> chain = List.of(edition("1.0.0", "2021-02-15", "2021-03-01"));
        assertThat(on("2021-02-14", chain)).isEmpty();
        assertThat(on("2021-02-15", chain)).containsExactly("2021-02-15 1.0.0 announced");
        assertThat(on("2021-02-28", chain)).containsExactly("2021-02-15 1.0.0 announced");
        assertThat(on("2021-03-01", chain))
                .containsExactly("2021-02-15 1.0.0 announced", "2021-03-01 1.0.0 in-force");
    }

    @Test
    void anEditionThatAppliesFromTheDayOfItsPublicationIsNotAnnouncedToo() {
        assertThat(on("2021-03-01", List.of(edition("1.0.0", "2021-03-01", "2021-03-01"))))
                .containsExactly("2021-03-01 1.0.0 in-force");
    }

    @Test
    void anEditionThatIsCorrectedBeforeItTakesEffectNeverIsInForce() {
        List<Edition> chain = List.of(
                edition("2.0.0", "2022-01-10", "2022-03-01"),
                FeedFixtures.edition("privacy", "2.0.1").dates("2022-02-01", "2022-03-01").corrects("2.0.0").build());
        assertThat(on("2022-02-01", chain))
                .containsExactly("2022-01-10 2.0.0 announced", "2022-02-01 2.0.1 correction");
        assertThat(on("2022-03-01", chain))
                .containsExactly(
                        "2022-01-10 2.0.0 announced", "2022-02-01 2.0.1 correction", "2022-03-01 2.0.1 in-force");
    }

    @Test
    void aCorrectionOfWhatIsInForceAppliesFromItsPublication() {
        List<Edition> chain = List.of(
                edition("3.0.0", "2023-01-01", "2023-02-01"),
                FeedFixtures.edition("privacy", "3.0.1").dates("2023-02-10", "2023-02-01").corrects("3.0.0").build());
        assertThat(on("2023-02-10", chain))
                .containsExactly(
                        "2023-01-01 3.0.0 announced",
                        "2023-02-01 3.0.0 in-force",
                        "2023-02-10 3.0.1 correction",
                        "2023-02-10 3.0.1 in-force");
    }

    @Test
    void anEditionThatIsReplacedOnItsOwnFirstDayIsAnnouncedAllTheSame() {
        List<Edition> chain = List.of(
                edition("1.0.0", "2021-03-01", "2021-03-01"), edition("2.0.0", "2021-03-01", "2021-03-01"));
        assertThat(on("2021-03-01", chain))
                .containsExactly("2021-03-01 1.0.0 announced", "2021-03-01 2.0.0 in-force");
    }

    @Test
    void eventsStandInTheOrderOfTheirMomentsInTheirOwnTimeZones() {
        List<Edition> chain = List.of(
                FeedFixtures.edition("privacy", "1.0.0").frozenAt("https://a.example", "Europe/London")
                        .dates("2021-01-01", "2021-06-01").build(),
                FeedFixtures.edition("privacy", "2.0.0").frozenAt("https://a.example", "Asia/Tokyo")
                        .dates("2021-06-01", "2021-07-01").build());
        assertThat(on("2021-07-01", chain))
                .containsExactly(
                        "2021-01-01 1.0.0 announced",
                        "2021-06-01 2.0.0 announced",
                        "2021-06-01 1.0.0 in-force",
                        "2021-07-01 2.0.0 in-force");
    }

    @Test
    void aMomentIsTheFirstOfItsDayInTheTimeZoneThatWasFrozen() {
        EditionEvent winter = event("Europe/London", "2021-01-01");
        EditionEvent summer = event("Europe/London", "2021-07-01");
        EditionEvent without = event("America/Sao_Paulo", "2018-11-04"); // its clocks went from 00:00 to 01:00
        assertThat(winter.moment()).hasToString("2021-01-01T00:00Z");
        assertThat(summer.moment()).hasToString("2021-07-01T00:00+01:00");
        assertThat(without.moment()).hasToString("2018-11-04T01:00-02:00");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void eachDayOnlyAddsEvents(List<Edition> chain) {
        List<EditionEvent> before = List.of();
        for (LocalDate day = LocalDate.of(2020, 5, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            List<EditionEvent> events = EditionEvent.of(Timeline.of(chain, day));
            assertThat(events.subList(0, before.size())).isEqualTo(before);
            LocalDate today = day;
            assertThat(events.subList(before.size(), events.size()))
                    .allSatisfy(event -> assertThat(event.day()).isEqualTo(today));
            before = events;
        }
        assertThat(before.stream().map(EditionEvent::id)).isNotEmpty().doesNotHaveDuplicates();
    }

    static List<List<Edition>> policies() {
        return List.of(FeedFixtures.privacy(), FeedFixtures.cookies());
    }

    @Test
    void namesAreMadeOfWhatWasFrozen() {
        EditionEvent event = EditionEvent.of(Timeline.of(FeedFixtures.cookies(), LocalDate.of(2021, 1, 1))).get(0);
        assertThat(event.id()).isEqualTo("tag:old.example,2020-06-01:legal/cookies/1.0.0/in-force");
        assertThat(event.id("ru")).isEqualTo("tag:old.example,2020-06-01:legal/cookies/1.0.0/ru/in-force");
    }

    private static EditionEvent event(String zone, String day) {
        Edition edition = FeedFixtures.edition("privacy", "1.0.0").frozenAt("https://a.example", zone).build();
        return new EditionEvent(edition, EditionEvent.Kind.IN_FORCE, LocalDate.parse(day));
    }

    private static Edition edition(String version, String published, String effective) {
        return FeedFixtures.edition("privacy", version).dates(published, effective).build();
    }

    private static List<String> on(String day, List<Edition> chain) {
        return EditionEvent.of(Timeline.of(chain, LocalDate.parse(day))).stream()
                .map(event -> event.day() + " " + event.edition().version() + " " + event.kind().word())
                .toList();
    }
}
