package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.Particulars;
import org.clausebook.model.Version;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Edition FIRST = edition("1.0.0", "2020-01-27", "2020-02-10", "");
    private static final Edition SECOND = edition("2.0.0", "2021-02-15", "2021-03-01", "");
    private static final Edition THIRD = edition("3.0.0", "2021-11-01", "2021-12-01", "");

    @Test
    void showsNothingBeforeTheFirstIsPublished() {
        Timeline timeline = on("2020-01-26", FIRST, SECOND);
        assertThat(timeline.visible()).isEmpty();
        assertThat(timeline.inForce()).isEmpty();
        assertThat(timeline.periods()).isEmpty();
    }

    @Test
    void hasNothingInForceBeforeTheFirstTakesEffect() {
        Timeline timeline = on("2020-02-09", FIRST, SECOND);
        assertThat(timeline.inForce()).isEmpty();
        assertThat(timeline.upcoming()).containsExactly(FIRST);
    }

    @Test
    void movesOnTheDayItselfAndNotBefore() {
        assertThat(on("2021-02-28", FIRST, SECOND).inForce()).contains(FIRST);
        assertThat(on("2021-02-28", FIRST, SECOND).status(SECOND)).isEqualTo(Status.UPCOMING);
        assertThat(on("2021-03-01", FIRST, SECOND).inForce()).contains(SECOND);
        assertThat(on("2021-03-01", FIRST, SECOND).status(FIRST)).isEqualTo(Status.SUPERSEDED);
    }

    @Test
    void doesNotKnowAnEditionThatIsNotPublishedYet() {
        Timeline timeline = on("2021-02-14", FIRST, SECOND);
        assertThat(timeline.visible()).containsExactly(FIRST);
        assertThat(timeline.find(new Version(2, 0, 0))).isEmpty();
        assertThat(days(timeline)).containsExactly("1.0.0 2020-02-10..");
    }

    @Test
    void knowsTheVisibleEditions() {
        Timeline timeline = on("2021-11-15", FIRST, SECOND, THIRD);
        assertThat(timeline.today()).isEqualTo("2021-11-15");
        assertThat(timeline.visible()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(timeline.find(new Version(2, 0, 0))).contains(SECOND);
    }

    @Test
    void tellsForEachDayWhichEditionApplied() {
        assertThat(days(on("2021-11-15", FIRST, SECOND, THIRD)))
                .containsExactly(
                        "3.0.0 2021-12-01..", "2.0.0 2021-03-01..2021-11-30", "1.0.0 2020-02-10..2021-02-28");
    }

    @Test
    void listsSeveralUpcomingEditionsInOrder() {
        Edition fourth = edition("4.0.0", "2021-11-02", "2022-01-01", "");
        Timeline timeline = on("2021-11-15", FIRST, SECOND, THIRD, fourth);
        assertThat(timeline.upcoming()).containsExactly(THIRD, fourth);
        assertThat(timeline.inForce()).contains(SECOND);
    }

    @Test
    void aCorrectionInTimeLeavesTheCorrectedEditionNoDayInForce() {
        Edition correction = edition("2.0.1", "2021-02-20", "2021-03-01", "2.0.0");
        Timeline before = on("2021-02-25", FIRST, SECOND, correction);
        assertThat(before.status(SECOND)).isEqualTo(Status.CORRECTED);
        assertThat(before.upcoming()).containsExactly(correction);
        assertThat(before.inForce()).contains(FIRST);
        assertThat(days(before)).containsExactly("2.0.1 2021-03-01..", "1.0.0 2020-02-10..2021-02-28");
        assertThat(on("2021-03-01", FIRST, SECOND, correction).inForce()).contains(correction);
    }

    @Test
    void aLateCorrectionRewritesNoDayThatHasPassed() {
        Edition correction = edition("2.0.1", "2021-03-10", "2021-03-01", "2.0.0");
        assertThat(on("2021-03-09", FIRST, SECOND, correction).inForce()).contains(SECOND);
        Timeline after = on("2021-03-10", FIRST, SECOND, correction);
        assertThat(after.inForce()).contains(correction);
        assertThat(after.status(SECOND)).isEqualTo(Status.CORRECTED);
        assertThat(days(after))
                .containsExactly(
                        "2.0.1 2021-03-10..", "2.0.0 2021-03-01..2021-03-09", "1.0.0 2020-02-10..2021-02-28");
    }

    @Test
    void onEveryDayExactlyOneEditionIsInForceOnceOneIs() {
        Edition early = edition("2.0.1", "2021-02-20", "2021-03-01", "2.0.0");
        Edition late = edition("2.0.2", "2021-03-10", "2021-03-01", "2.0.1");
        List<Edition> chain = List.of(FIRST, SECOND, early, late, THIRD);
        for (LocalDate day = LocalDate.parse("2020-02-10"); day.getYear() < 2022; day = day.plusDays(1)) {
            Timeline timeline = Timeline.of(chain, day);
            assertThat(timeline.visible().stream().filter(e -> timeline.status(e) == Status.IN_FORCE))
                    .as("%s", day)
                    .hasSize(1);
            LocalDate today = day;
            assertThat(timeline.periods().stream()
                            .filter(p -> !p.from().isAfter(today) && !p.last().filter(today::isAfter).isPresent())
                            .map(Timeline.Period::edition))
                    .as("%s", day)
                    .containsExactly(timeline.inForce().orElseThrow());
        }
    }

    private static Timeline on(String day, Edition... chain) {
        return Timeline.of(List.of(chain), LocalDate.parse(day));
    }

    private static List<String> days(Timeline timeline) {
        List<String> days = new ArrayList<>();
        for (Timeline.Period period : timeline.periods()) {
            days.add(period.edition().version() + " " + period.from() + ".."
                    + period.last().map(LocalDate::toString).orElse(""));
        }
        return days;
    }

    private static Edition edition(String version, String published, String effective, String corrects) {
        Particulars particulars = new Particulars(
                Version.parse(version).orElseThrow(),
                ChangeClass.MATERIAL,
                LocalDate.parse("2020-01-01"),
                LocalDate.parse(published),
                LocalDate.parse(effective),
                Version.parse(corrects),
                false,
                List.of(),
                new Localized(Map.of()),
                Map.of());
        EditionRecord record = new EditionRecord(
                "privacy",
                particulars,
                "ky",
                ZoneOffset.UTC,
                List.of(),
                Optional.empty(),
                false,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
        Outline outline = new Outline("privacy", new Localized(Map.of()), List.of());
        return new Edition(record, outline, Map.of(), List.of(), Map.of());
    }
}
