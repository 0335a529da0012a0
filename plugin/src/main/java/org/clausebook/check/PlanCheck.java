package org.clausebook.check;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Particulars;
import org.clausebook.model.SiteConfig;

/**
 * Whether the dates of a planned edition fit one another, the notice that its class needs, and the edition before it;
 * what the text says does not matter. A date that is wrong is reported once, with the first day that mends everything about it.
 */
public final class PlanCheck {

    /** Whoever plans further ahead has more likely mistyped a year. */
    private static final Period FAR = Period.ofYears(1);

    private final SiteConfig site;
    private final EditionPlan plan;
    private final Particulars planned;
    private final Optional<Particulars> newest;
    private final LocalDate today;
    private final Map<String, String> digests;
    private final Findings findings;

    private PlanCheck(
            SiteConfig site,
            EditionPlan plan,
            Optional<Particulars> newest,
            LocalDate today,
            Map<String, String> digests,
            Findings findings) {
        this.site = site;
        this.plan = plan;
        this.planned = plan.particulars();
        this.newest = newest;
        this.today = today;
        this.digests = new TreeMap<>(digests);
        this.findings = findings;
    }

    /**
     * @param newest  the edition that was released last
     * @param today   in the site's time zone
     * @param digests of the texts that would be released, by language tag: whoever accepts a finding accepts it of these
     */
    public static void check(
            SiteConfig site,
            EditionPlan plan,
            Optional<Particulars> newest,
            LocalDate today,
            Map<String, String> digests,
            Findings findings) {
        PlanCheck check = new PlanCheck(site, plan, newest, today, digests, findings);
        check.corrects();
        check.published();
        check.adopted();
        check.effective();
        check.isNear("published", check.planned.published());
        check.isNear("effective", check.planned.effective());
    }

    /** Until its first day no later edition can take effect before it, and none can be published before it is. */
    private void isNear(String key, LocalDate day) {
        if (day.isAfter(today.plus(FAR))) {
            report(Rule.RELEASE_FAR, "", key, day, key); // not today: whoever has accepted it has accepted it tomorrow too
        }
    }

    private void corrects() {
        planned.corrects().ifPresent(corrected -> {
            if (newest.isEmpty()) {
                report(Rule.RELEASE_CORRECTS, "first", "corrects", corrected);
            } else if (!newest.get().version().equals(corrected)) {
                report(Rule.RELEASE_CORRECTS, "", "corrects", corrected, newest.get().version());
            } else if (planned.change() == ChangeClass.MATERIAL && announcedDays() < noticeDays()) {
                report(Rule.RELEASE_UNANNOUNCED, "", "corrects", corrected, days(announcedDays()), days(noticeDays()), digests);
            }
        });
    }

    private long announcedDays() {
        return ChronoUnit.DAYS.between(planned.published(), planned.inForceFrom());
    }

    private static String days(long days) {
        return days == 0 ? "no day" : days == 1 ? "a day" : days + " days";
    }

    /** Whether it is announced for long enough is looked at as it is written: it may be one of the past that is taken in. */
    private void published() {
        LocalDate day = planned.published();
        if (!day.isBefore(firstPublished())) {
            return;
        }
        boolean later = isAnnounced() && planned.effective().isBefore(firstEffective());
        if (firstPublished().equals(today)) {
            report(Rule.RELEASE_DATES, later ? "past-notice" : "past", "published", day, today, firstEffective());
        } else {
            report(
                    Rule.RELEASE_DATES,
                    later ? "order-notice" : "order",
                    "published",
                    day,
                    newest.get().version(),
                    firstPublished(),
                    firstEffective());
        }
    }

    /** Whether the day on which it takes effect is right, if the day of its publication is. */
    private boolean isAnnounced() {
        boolean behind = newest.map(Particulars::effective).filter(before -> !planned.effective().isAfter(before)).isEmpty();
        return behind && ChronoUnit.DAYS.between(planned.published(), planned.effective()) >= noticeDays();
    }

    /** A day of publication that has to be another one is reported itself: it may be all that is wrong. */
    private void adopted() {
        LocalDate published = planned.published().isBefore(firstPublished()) ? firstPublished() : planned.published();
        if (planned.adopted().isAfter(published)) {
            report(Rule.RELEASE_DATES, "adopted", "adopted", planned.adopted(), planned.published());
        }
    }

    private void effective() {
        LocalDate day = planned.effective();
        boolean shared = newest.map(Particulars::effective).filter(day::equals).isPresent();
        if (!day.isBefore(firstEffective())) {
            takesThePlaceOfWhatItCorrects();
            return;
        }
        if (shared) {
            report(Rule.RELEASE_DATES, "shared", "effective", day, newest.get().version(), firstEffective());
        } else if (newest.map(Particulars::effective).filter(day::isBefore).isPresent()) {
            Particulars before = newest.get();
            report(
                    Rule.RELEASE_DATES,
                    "backwards",
                    "effective",
                    day,
                    before.version(),
                    before.effective(),
                    firstEffective());
        } else if (day.isBefore(planned.published())) {
            report(Rule.RELEASE_DATES, "early", "effective", day, planned.published(), firstEffective());
        } else if (!isAnnounced()) { // otherwise it is only the day of publication that is wrong, and that has been reported
            report(
                    Rule.RELEASE_NOTICE,
                    "",
                    "effective",
                    planned.change().word(),
                    days(noticeDays()),
                    ChronoUnit.DAYS.between(planned.published(), day),
                    firstEffective());
        }
    }

    /** Who announced a mistake mends it before it takes effect: it would be in force until the correction is. */
    private void takesThePlaceOfWhatItCorrects() {
        newest.filter(announced -> planned.corrects().filter(announced.version()::equals).isPresent())
                .filter(announced -> announced.inForceFrom().isAfter(planned.published()))
                .filter(announced -> planned.inForceFrom().isAfter(announced.inForceFrom()))
                .ifPresent(announced -> report(
                        Rule.RELEASE_DATES,
                        "correction",
                        "effective",
                        planned.inForceFrom(),
                        announced.version(),
                        announced.inForceFrom()));
    }

    /** The first day on which it can be published: not in the past, and not before the edition before it. */
    private LocalDate firstPublished() {
        return newest.map(Particulars::published).filter(today::isBefore).orElse(today);
    }

    /** The first day on which it can take effect, once its day of publication is right. */
    private LocalDate firstEffective() {
        if (planned.corrects().isPresent()) {
            return newest.map(Particulars::effective).orElse(planned.effective());
        }
        LocalDate published =
                Stream.of(planned.published(), firstPublished()).max(LocalDate::compareTo).get();
        LocalDate announced = published.plusDays(noticeDays());
        return newest.map(before -> before.effective().plusDays(1)).filter(announced::isBefore).orElse(announced);
    }

    private int noticeDays() {
        return site.noticeDays(planned.change());
    }

    private void report(Rule rule, String variant, String key, Object... args) {
        findings.report(rule, variant, plan.at(key), args);
    }
}
