package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Localized;
import org.clausebook.model.Particulars;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;
import org.junit.jupiter.api.Test;

/**
 * Whether the dates of an edition fit one another. Today is 2 March 2026, and a material change is announced for 30
 * days.
 */
class PlanCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final SiteConfig SITE = Trilingual.saying("Т.", "Т.", "T.")
            .settings("\nnotice: { material: 30 }\n").site();
    private static final Particulars BEFORE = plan("2026-01-10", "2026-01-10", "2026-02-10", "");

    @Test
    void datesThatFitAreRight() {
        assertThat(found(plan("2026-03-01", "2026-03-02", "2026-04-01", ""))).isEmpty();
        assertThat(found(plan("2026-03-02", "2026-03-02", "2026-04-01", ""), BEFORE)).isEmpty();
    }

    @Test
    void theDayOfPublicationIsNotPast() {
        assertThat(found(plan("2026-03-01", "2026-03-01", "2026-04-01", ""))).containsExactly("release.dates");
    }

    /** All that can be told of each of them, whatever is done about the others. */
    @Test
    void datesThatAreWrongAreReportedAtOnce() {
        assertThat(found(plan("2026-03-09", "2026-03-01", "2026-04-01", ""))).containsExactly("release.dates", "release.dates");
        assertThat(found(plan("2026-03-05", "2026-02-10", "2026-02-20", "")))
                .containsExactly("release.dates", "release.dates", "release.notice");
        assertThat(found(plan("2026-03-05", "2026-02-10", "2026-02-09", "")))
                .containsExactly("release.dates", "release.dates", "release.dates");
    }

    /** An edition of the past was announced in the past; only if it is published now, it begins later. */
    @Test
    void theNoticeIsThatOfTheDaysThatAreWritten() {
        assertThat(hints(plan("2026-01-10", "2026-01-10", "2026-02-09", ""))).singleElement().asString()
                .startsWith("choose today or a later day, and for effective 2026-04-01 or a later day; ");
        assertThat(hints(plan("2026-02-28", "2026-02-28", "2026-04-01", ""))).singleElement().asString()
                .startsWith("choose today or a later day; ");
        Particulars later = plan("2026-03-20", "2026-03-20", "2026-04-20", "");
        assertThat(hints(plan("2026-03-10", "2026-03-10", "2026-04-21", ""), later)).isEqualTo(List.of(
                "editions are published in the order of their release: the earliest day is 2026-03-20"));
        assertThat(hints(plan("2026-03-10", "2026-03-10", "2026-04-21", ""), plan("2026-03-25", "2026-03-25", "2026-04-20", "")))
                .isEqualTo(List.of("editions are published in the order of their release: the earliest day is 2026-03-25, and the"
                        + " edition can then take effect on 2026-04-24 at the earliest"));
    }

    @Test
    void nobodyPublishesBeforeTheEditionBefore() {
        Particulars later = plan("2026-03-20", "2026-03-20", "2026-04-20", "");

        assertThat(found(plan("2026-03-10", "2026-03-10", "2026-05-01", ""), later)).containsExactly("release.dates");
        assertThat(found(plan("2026-03-20", "2026-03-20", "2026-05-01", ""), later)).isEmpty();
    }

    @Test
    void nothingIsPublishedBeforeItIsAdopted() {
        assertThat(found(plan("2026-03-03", "2026-03-02", "2026-04-01", ""))).containsExactly("release.dates");
    }

    @Test
    void aChangeIsAnnouncedForAsLongAsTheSiteSays() {
        assertThat(found(plan("2026-03-02", "2026-03-02", "2026-03-31", ""))).containsExactly("release.notice");
        assertThat(found(plan("2026-03-02", "2026-03-02", "2026-03-01", ""))).containsExactly("release.dates");
    }

    @Test
    void editionsTakeEffectOneAfterTheOther() {
        Particulars later = plan("2026-01-10", "2026-01-10", "2026-06-10", "");

        assertThat(found(plan("2026-03-02", "2026-03-02", "2026-06-09", ""), later)).containsExactly("release.dates");
        assertThat(found(plan("2026-03-02", "2026-03-02", "2026-06-10", ""), later)).containsExactly("release.dates");
        assertThat(found(plan("2026-03-02", "2026-03-02", "2026-06-11", ""), later)).isEmpty();
    }

    @Test
    void aCorrectionMayApplyFromTheDayOfWhatItCorrects() {
        assertThat(found(minor(plan("2026-03-02", "2026-03-02", "2026-02-10", "1.0.0")), BEFORE)).isEmpty();
        assertThat(found(minor(plan("2026-03-02", "2026-03-02", "2026-02-09", "1.0.0")), BEFORE))
                .containsExactly("release.dates");
    }

    @Test
    void aCorrectionThatChangesRightsGivesNoNotice() {
        assertThat(found(plan("2026-03-02", "2026-03-02", "2026-02-10", "1.0.0"), BEFORE))
                .containsExactly("release.unannounced");
        assertThat(found(plan("2026-03-02", "2026-03-02", "2026-03-31", "1.0.0"), BEFORE))
                .containsExactly("release.unannounced");
        assertThat(found(plan("2026-03-02", "2026-03-02", "2026-04-01", "1.0.0"), BEFORE)).isEmpty();
    }

    /** Whoever accepted it has read these texts, and no others. */
    @Test
    void thatItGivesNoNoticeIsAcceptedOfTheTextsThatWouldBeReleased() {
        Particulars planned = plan("2026-03-02", "2026-03-02", "2026-02-10", "1.0.0");

        List<Finding> first = findings(planned, Optional.of(BEFORE), Map.of("ky", "a", "ru", "b"));
        List<Finding> same = findings(planned, Optional.of(BEFORE), Map.of("ru", "b", "ky", "a"));
        List<Finding> other = findings(planned, Optional.of(BEFORE), Map.of("ky", "a", "ru", "c"));

        assertThat(first).hasSize(1).isEqualTo(same);
        assertThat(other).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo(first.get(0).message());
            assertThat(finding.essence()).isNotEqualTo(first.get(0).essence());
        });
    }

    @Test
    void aCorrectionOfWhatIsAnnouncedBeginsInItsPlace() {
        Particulars announced = plan("2026-01-10", "2026-01-10", "2026-06-10", "");

        assertThat(found(minor(plan("2026-03-02", "2026-03-02", "2026-06-10", "1.0.0")), announced)).isEmpty();
        assertThat(found(minor(plan("2026-03-02", "2026-03-02", "2026-06-11", "1.0.0")), announced)).containsExactly("release.dates");
        assertThat(found(minor(plan("2026-03-02", "2026-03-02", "2026-06-11", "1.0.0")), BEFORE)).as("in force already").isEmpty();
    }

    @Test
    void aDayMoreThanAYearAheadIsAskedAbout() {
        assertThat(found(minor(plan("2026-03-02", "2026-03-02", "2027-03-02", "")))).isEmpty();
        assertThat(found(minor(plan("2026-03-02", "2026-03-02", "2027-03-03", "")))).containsExactly("release.far");
        assertThat(found(minor(plan("2026-03-02", "2027-03-03", "2027-03-02", "1.0.0")), BEFORE)).containsExactly("release.far");
    }

    @Test
    void whoeverHasAcceptedADayFarAheadHasAcceptedItTomorrowToo() {
        EditionPlan far = new EditionPlan("privacy.next.yaml", minor(plan("2026-03-02", "2026-03-03", "2062-03-16", "")), Map.of());
        Findings found = new Findings();
        for (LocalDate day : List.of(TODAY, TODAY.plusDays(1))) {
            PlanCheck.check(SITE, far, Optional.empty(), day, Map.of(), found);
        }
        assertThat(found.sorted()).as("the same finding on both days").hasSize(1);
    }

    @Test
    void onlyTheNewestEditionIsCorrected() {
        assertThat(found(plan("2026-03-02", "2026-03-02", "2026-02-10", "0.9.0"), BEFORE))
                .containsExactly("release.corrects");
        assertThat(found(plan("2026-03-02", "2026-03-02", "2026-04-10", "0.9.0"))).containsExactly("release.corrects");
    }

    private static List<String> found(Particulars planned) {
        return found(planned, Optional.empty());
    }

    private static List<String> found(Particulars planned, Particulars before) {
        return found(planned, Optional.of(before));
    }

    private static List<String> found(Particulars planned, Optional<Particulars> before) {
        return findings(planned, before, Map.of()).stream().map(finding -> finding.rule().id()).toList();
    }

    private static List<String> hints(Particulars planned, Particulars... before) {
        return findings(planned, Arrays.stream(before).findFirst(), Map.of()).stream()
                .map(finding -> finding.hint().orElseThrow())
                .toList();
    }

    private static List<Finding> findings(Particulars planned, Optional<Particulars> before, Map<String, String> digests) {
        Findings findings = new Findings();
        PlanCheck.check(SITE, new EditionPlan("privacy.next.yaml", planned, Map.of()), before, TODAY, digests, findings);
        return findings.sorted();
    }

    private static Particulars minor(Particulars plan) {
        return new Particulars(
                plan.version(), ChangeClass.MINOR, plan.adopted(), plan.published(), plan.effective(), plan.corrects(),
                plan.renumbers(), plan.translationFixes(), plan.headline(), plan.reasons());
    }

    /** A material change, of the version 1.0.0. */
    private static Particulars plan(String adopted, String published, String effective, String corrects) {
        return new Particulars(
                Version.FIRST, ChangeClass.MATERIAL, LocalDate.parse(adopted), LocalDate.parse(published),
                LocalDate.parse(effective), Version.parse(corrects), false, List.of(), new Localized(Map.of()),
                Map.of());
    }
}
