package org.clausebook.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;

/** Finds out what happened to each provision of two texts. */
final class Changes {

    private final Comparer comparer;
    private final Provisions before;
    private final Provisions after;
    private final Pairing pairing;
    private final Renames renames;
    private final Set<String> moved;

    Changes(Comparer comparer, PublishedText before, PublishedText after) {
        this.comparer = comparer;
        this.before = Provisions.of(before);
        this.after = Provisions.of(after);
        this.pairing = Pairing.of(this.before, this.after);
        this.renames = new Renames(after.policy(), pairing.renamed());
        this.moved = Moves.of(this.before, this.after, pairing);
    }

    /** In the order of the later text; what was removed stands behind what it stood behind. */
    List<Change> all() {
        Map<String, List<Change>> removed = removed();
        List<Change> changes = new ArrayList<>(removed.getOrDefault("", List.of()));
        for (Provisions.Place place : after.all()) {
            PublishedText.Item item = place.item();
            pairing.old(item.id())
                    .map(old -> changed(old.item(), item))
                    .orElseGet(() -> Optional.of(added(item)))
                    .ifPresent(changes::add);
            changes.addAll(removed.getOrDefault(item.id(), List.of()));
        }
        return changes;
    }

    /** What came and was repealed between the two texts leaves its number, and nothing that anybody has to read. */
    private static Change added(PublishedText.Item item) {
        Kind kind = item.repealed() ? Kind.REPEALED : Kind.ADDED;
        return new Change(Optional.empty(), Optional.of(item), Set.of(kind), List.of());
    }

    /** Earlier ids whose provisions have another one now. */
    Map<String, String> renamed() {
        return pairing.renamed();
    }

    /** What was removed, by the id of the last provision before it that is still there and in its place; empty if none is. */
    private Map<String, List<Change>> removed() {
        Map<String, List<Change>> removed = new HashMap<>();
        String last = "";
        for (Provisions.Place place : before.all()) {
            PublishedText.Item item = place.item();
            Optional<String> now = pairing.newId(item.id());
            if (now.isEmpty()) {
                removed.computeIfAbsent(last, id -> new ArrayList<>())
                        .add(new Change(
                                Optional.of(item),
                                Optional.empty(),
                                Set.of(Kind.REMOVED),
                                pairing.successors(item.id())));
            } else if (!moved.contains(now.get())) {
                last = now.get();
            }
        }
        return removed;
    }

    private Optional<Change> changed(PublishedText.Item old, PublishedText.Item now) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Map<Destination, Destination> renamed = old.blocks() == now.blocks() ? Map.of() : renames.in(old.blocks());
        if (now.repealed() && !old.repealed()) {
            kinds.add(Kind.REPEALED);
        } else {
            kinds.addAll(kindsOfText(old, now, renamed));
        }
        kinds.addAll(kindsOfHeading(old.heading().orElse(List.of()), now.heading().orElse(List.of())));
        if (moved.contains(now.id())) {
            kinds.add(Kind.MOVED);
        }
        if (!old.number().equals(now.number())) {
            kinds.add(Kind.RENUMBERED);
        }
        if (kinds.stream().anyMatch(Kind::changesWords)) {
            kinds.remove(Kind.EDITORIAL);
        }
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(Optional.of(old), Optional.of(now), kinds, List.of(), renamed));
    }

    /** Of a text that was reworded, it is no news that it also cites other numbers. */
    private Set<Kind> kindsOfText(
            PublishedText.Item old, PublishedText.Item now, Map<Destination, Destination> renamed) {
        Set<Kind> found = comparer.kinds(old.blocks(), now.blocks(), renamed);
        boolean inForceAgain = old.repealed() && !now.repealed();
        return found.contains(Kind.REWORDED) || inForceAgain ? Set.of(Kind.REWORDED) : found;
    }

    private static Set<Kind> kindsOfHeading(List<Prose> old, List<Prose> now) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        Comparer.headings(old, now, found);
        return found.contains(Kind.REWORDED) ? Set.of(Kind.RETITLED) : found;
    }
}
