package org.clausebook.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Status;
import org.clausebook.edition.Timeline;
import org.clausebook.model.Version;

/**
 * The editions that are visible on a day, in the order of their release, and what the timeline says of each. It is asked
 * once, because pages want to know for every clause; editions are told apart by their versions, because comparing them
 * whole would read all their texts.
 */
final class Chain {

    private final List<Edition> visible;
    private final List<Edition> upcoming;
    private final List<Timeline.Period> periods;
    private final Optional<Edition> inForce;
    private final Map<Version, Integer> places = new HashMap<>();
    private final Map<Version, Status> statuses = new HashMap<>();
    private final Map<Version, Timeline.Period> periodOf = new HashMap<>();

    Chain(Timeline timeline) {
        this.visible = timeline.visible();
        this.upcoming = timeline.upcoming();
        this.periods = timeline.periods();
        this.inForce = timeline.inForce();
        for (Edition edition : visible) {
            places.put(edition.version(), places.size());
            statuses.put(edition.version(), timeline.status(edition));
        }
        periods.forEach(period -> periodOf.put(period.edition().version(), period));
    }

    List<Edition> visible() {
        return visible;
    }

    List<Edition> newestFirst() {
        List<Edition> reversed = new ArrayList<>(visible);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Those that have yet to take effect, the next one first. */
    List<Edition> upcoming() {
        return upcoming;
    }

    /** The one that takes effect next. */
    Optional<Edition> next() {
        return upcoming.stream().findFirst();
    }

    /** The days on which each edition applies, newest first. */
    List<Timeline.Period> periods() {
        return periods;
    }

    Optional<Edition> inForce() {
        return inForce;
    }

    /**
     * One edition taking the place of another.
     *
     * @param before what applies until then
     * @param after  what applies from then on
     */
    record Step(Edition before, Edition after) {}

    /**
     * The newest change of what applies: by the edition that takes effect next; as long as none is announced, by the one in
     * force. Empty if nothing stands before it.
     */
    Optional<Step> newestStep() {
        if (inForce.isEmpty()) {
            return Optional.empty();
        }
        Edition now = inForce.get();
        return next().map(next -> new Step(now, next))
                .or(() -> appliedBefore(now).map(before -> new Step(before, now)));
    }

    private Optional<Edition> appliedBefore(Edition edition) {
        return periods.stream()
                .map(Timeline.Period::edition)
                .filter(earlier -> isBefore(earlier, edition))
                .findFirst();
    }

    /** The edition that was released before this one. */
    Optional<Edition> before(Edition edition) {
        return at(place(edition) - 1);
    }

    /** The edition that was released after this one. */
    Optional<Edition> after(Edition edition) {
        return at(place(edition) + 1);
    }

    /** All that were released before this one, oldest first. */
    List<Edition> allBefore(Edition edition) {
        return visible.subList(0, place(edition));
    }

    /** Whether there are two editions to compare. */
    boolean hasComparisons() {
        return visible.size() > 1;
    }

    boolean isBefore(Edition earlier, Edition later) {
        return place(earlier) < place(later);
    }

    Optional<Edition> find(Version version) {
        return Optional.ofNullable(places.get(version)).map(visible::get);
    }

    Status status(Edition edition) {
        return statuses.get(edition.version());
    }

    /** The days on which an edition applies; empty if there are none. */
    Optional<Timeline.Period> period(Edition edition) {
        return Optional.ofNullable(periodOf.get(edition.version()));
    }

    private Optional<Edition> at(int place) {
        return place >= 0 && place < visible.size() ? Optional.of(visible.get(place)) : Optional.empty();
    }

    private int place(Edition edition) {
        return places.get(edition.version());
    }
}
