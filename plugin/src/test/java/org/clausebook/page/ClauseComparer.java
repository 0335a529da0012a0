package org.clausebook.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Kind;
import org.clausebook.model.PublishedText;

/** Compares clauses as wholes: enough to know which ones a feed or a log must name. */
public final class ClauseComparer {

    private ClauseComparer() {}

    public static Comparison compare(PublishedText before, PublishedText after) {
        Map<String, PublishedText.Item> earlier = byId(before);
        Map<String, PublishedText.Item> later = byId(after);
        List<Change> changes = new ArrayList<>();
        earlier.forEach((id, item) -> {
            if (!later.containsKey(id)) {
                changes.add(removed(item, later));
            }
        });
        later.forEach((id, item) -> {
            Optional<PublishedText.Item> was = Optional.ofNullable(earlier.get(id));
            Set<Kind> kinds = was.map(old -> kinds(old, item)).orElse(EnumSet.of(Kind.ADDED));
            if (!kinds.isEmpty()) {
                changes.add(new Change(was, Optional.of(item), kinds, List.of()));
            }
        });
        boolean retitled = !before.title().equals(after.title());
        return new Comparison(before, after, retitled ? Optional.of(List.of()) : Optional.empty(), changes);
    }

    private static Set<Kind> kinds(PublishedText.Item before, PublishedText.Item after) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (after.repealed() && !before.repealed()) {
            kinds.add(Kind.REPEALED);
        } else if (!after.blocks().equals(before.blocks())) {
            kinds.add(Kind.REWORDED);
        }
        if (!after.number().equals(before.number())) {
            kinds.add(Kind.RENUMBERED);
        }
        return kinds;
    }

    private static Change removed(PublishedText.Item item, Map<String, PublishedText.Item> later) {
        List<String> successors = later.values().stream()
                .filter(other -> other.replaces().contains(item.id()))
                .map(PublishedText.Item::id)
                .toList();
        return new Change(Optional.of(item), Optional.empty(), EnumSet.of(Kind.REMOVED), successors);
    }

    private static Map<String, PublishedText.Item> byId(PublishedText text) {
        Map<String, PublishedText.Item> items = new LinkedHashMap<>();
        collect(text.sections(), items);
        return items;
    }

    private static void collect(List<PublishedText.Item> from, Map<String, PublishedText.Item> items) {
        for (PublishedText.Item item : from) {
            items.put(item.id(), item);
            collect(item.children(), items);
        }
    }
}
