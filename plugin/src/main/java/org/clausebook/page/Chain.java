package org.clausebook.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Status;
import org.clausebook.edition.Timeline;
import org.clausebook.model.ChangeClass;
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
                .or(() -> before(now).map(before -> new Step(before, now)));
    }

    /**
     * The edition whose place this one takes: the last one released before it that ever applies. Empty if there is none, because
     * it is the first, or all before it were corrected or replaced before their first day.
     */
    Optional<Edition> before(Edition edition) {
        return at(placeBefore(edition));
    }

    /** The edition that takes its place, or, if it never applies, that comes instead of it. */
    Optional<Edition> after(Edition edition) {
        return visible.subList(place(edition) + 1, visible.size()).stream().filter(this::applies).findFirst();
    }

    /** Those released between the edition whose place this one takes and itself: announced, and never in force. Oldest first. */
    List<Edition> skipped(Edition edition) {
        return visible.subList(placeBefore(edition) + 1, place(edition));
    }

    /** The last of those: what everybody was told until this one came. */
    Optional<Edition> lastSkipped(Edition edition) {
        return at(place(edition) - 1).filter(earlier -> !applies(earlier));
    }

    /** The editions that one is always compared with, oldest first: what it changes, and what it changes of what was announced. */
    List<Edition> comparedWith(Edition edition) {
        return Stream.concat(before(edition).stream(), lastSkipped(edition).stream()).toList();
    }

    /**
     * How much changes on the first day of an edition: by what it declares itself, or what one declares that never applied
     * and of which it brings the changes. Empty if it takes no other one's place.
     */
    Optional<ChangeClass> change(Edition edition) {
        return before(edition)
                .flatMap(before -> visible.subList(place(before) + 1, place(edition) + 1).stream()
                        .map(each -> each.particulars().change())
                        .min(Comparator.naturalOrder()));
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

    private boolean applies(Edition edition) {
        return periodOf.containsKey(edition.version());
    }

    /** −1 if no edition stands there. */
    private int placeBefore(Edition edition) {
        int place = place(edition) - 1;
        while (place >= 0 && !applies(visible.get(place))) {
            place--;
        }
        return place;
    }

    private Optional<Edition> at(int place) {
        return place >= 0 && place < visible.size() ? Optional.of(visible.get(place)) : Optional.empty();
    }

    private int place(Edition edition) {
        return places.get(edition.version());
    }
}
