package org.clausebook.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.Version;

/**
 * The editions of a policy as they stand on one day. On any day at most one edition is in force: the one that began last;
 * of two that begin on the same day, the one that was released last. Before the first begins there is none.
 */
public final class Timeline {

    private final LocalDate today;
    private final List<Edition> visible;

    private Timeline(LocalDate today, List<Edition> visible) {
        this.today = today;
        this.visible = List.copyOf(visible);
    }

    /**
     * @param chain every edition, in the order of its release
     * @param today in the site's time zone
     */
    public static Timeline of(List<Edition> chain, LocalDate today) {
        return new Timeline(
                today,
                chain.stream()
                        .filter(edition -> !edition.particulars().published().isAfter(today))
                        .toList());
    }

    public LocalDate today() {
        return today;
    }

    /** The editions that have been published by today, in the order of their release. */
    public List<Edition> visible() {
        return visible;
    }

    /** The edition that applies today. */
    public Optional<Edition> inForce() {
        return visible.stream().filter(edition -> status(edition) == Status.IN_FORCE).findFirst();
    }

    /** The editions that have yet to take effect, the next one first. */
    public List<Edition> upcoming() {
        return visible.stream().filter(edition -> status(edition) == Status.UPCOMING).toList();
    }

    /** An edition that has been published by today. */
    public Optional<Edition> find(Version version) {
        return visible.stream().filter(edition -> edition.version().equals(version)).findFirst();
    }

    /** What a visible edition is today. */
    public Status status(Edition edition) {
        Optional<Edition> next = after(edition);
        boolean replaced = next.isPresent() && !from(next.get()).isAfter(today);
        boolean correctedBefore = next.isPresent() && !from(next.get()).isAfter(from(edition));
        if (replaced || correctedBefore) {
            boolean correction = next.get().particulars().corrects().filter(edition.version()::equals).isPresent();
            return correction ? Status.CORRECTED : Status.SUPERSEDED;
        }
        return from(edition).isAfter(today) ? Status.UPCOMING : Status.IN_FORCE;
    }

    /**
     * The days on which each visible edition is, was or will be in force, as far as is known today, newest first. One
     * that was corrected before it took effect has none.
     */
    public List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (Edition edition : visible) {
            LocalDate from = from(edition);
            Optional<LocalDate> last = after(edition).map(next -> from(next).minusDays(1));
            if (last.isEmpty() || !last.get().isBefore(from)) {
                periods.add(new Period(edition, from, last));
            }
        }
        Collections.reverse(periods);
        return periods;
    }

    /**
     * A stretch of days.
     *
     * @param from its first day
     * @param last its last day; empty if no end is known
     */
    public record Period(Edition edition, LocalDate from, Optional<LocalDate> last) {}

    /** The edition that was released after this one. */
    private Optional<Edition> after(Edition edition) {
        int at = visible.indexOf(edition);
        return at + 1 < visible.size() ? Optional.of(visible.get(at + 1)) : Optional.empty();
    }

    private static LocalDate from(Edition edition) {
        return edition.particulars().inForceFrom();
    }
}
