package org.clausebook.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diff.Change;
import org.clausebook.diff.Kind;
import org.clausebook.model.PublishedText.Item;

/** The provisions of the later of two texts in reading order, and those that were removed, where they stood. */
final class RedlineRows {

    private final Compared compared;
    private final Items now;
    /** By id of a removed provision: the one behind which it stood; none if it stood at the beginning. */
    private final Map<String, Optional<String>> behind = new HashMap<>();

    private final Deque<Change> waiting;
    private final Set<String> passed = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    private RedlineRows(Compared compared, Items before, Items now) {
        this.compared = compared;
        this.now = now;
        this.waiting = new ArrayDeque<>(compared.comparison().changes());
        remember(before);
    }

    /**
     * A provision.
     *
     * @param item   as it is now; of a removed one, as it was
     * @param change what happened to it; empty if nothing did
     */
    record Row(Item item, Optional<Change> change) {}

    static List<Row> of(Compared compared, Items before, Items now) {
        return new RedlineRows(compared, before, now).merge();
    }

    private List<Row> merge() {
        for (Item item : now.all()) {
            Optional<Change> change = compared.to(item.id());
            while (!waiting.isEmpty() && isRemoved(waiting.peek()) && (isDue(waiting.peek(), item) || isLast(change))) {
                removed(waiting.remove());
            }
            change.ifPresent(waiting::remove);
            rows.add(new Row(item, change));
            passed.add(item.id());
        }
        waiting.stream().filter(RedlineRows::isRemoved).forEach(this::removed);
        return rows;
    }

    /** Whether no change is left before the one that is next in the text. */
    private boolean isLast(Optional<Change> next) {
        Optional<String> following =
                waiting.stream().filter(change -> !isRemoved(change)).findFirst().map(Change::id);
        return next.map(Change::id).filter(id -> following.filter(id::equals).isPresent()).isPresent();
    }

    /** Below the provision behind which it stood come first its own sub-clauses. */
    private boolean isDue(Change removed, Item next) {
        Item item = removed.before().orElseThrow();
        Optional<String> place = behind.get(item.id());
        return next.level() <= item.level() && (place.isEmpty() || passed.contains(place.get()));
    }

    private void removed(Change change) {
        rows.add(new Row(change.before().orElseThrow(), Optional.of(change)));
    }

    private void remember(Items before) {
        Map<String, String> renamed = compared.comparison().renamed();
        Optional<String> last = Optional.empty();
        for (Item item : before.all()) {
            Optional<Change> change = compared.from(item.id());
            if (change.filter(RedlineRows::isRemoved).isPresent()) {
                behind.put(item.id(), last);
            } else if (change.filter(c -> c.kinds().contains(Kind.MOVED)).isEmpty()) {
                last = Optional.of(renamed.getOrDefault(item.id(), item.id()));
            }
        }
    }

    private static boolean isRemoved(Change change) {
        return change.after().isEmpty();
    }
}
