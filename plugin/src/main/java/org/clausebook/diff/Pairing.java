package org.clausebook.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.model.Block;
import org.clausebook.model.PublishedText;

/**
 * Which provision of a later text is which of an earlier one: the one with the same id, or one whose id is gone and that
 * it says it replaces. Of several that it replaces it is the one that it has most words in common with.
 */
final class Pairing {

    private final Provisions before;
    private final Provisions after;
    private final Map<String, String> oldIds = new HashMap<>();
    private final Map<String, String> newIds = new LinkedHashMap<>();
    private final Map<String, List<String>> successors = new HashMap<>();

    private Pairing(Provisions before, Provisions after) {
        this.before = before;
        this.after = after;
        for (Provisions.Place place : after.all()) {
            for (String gone : new LinkedHashSet<>(place.item().replaces())) {
                successors.computeIfAbsent(gone, id -> new ArrayList<>()).add(place.item().id());
            }
        }
    }

    static Pairing of(Provisions before, Provisions after) {
        Pairing pairing = new Pairing(before, after);
        after.all().stream().filter(place -> before.has(place.item().id())).forEach(place -> pairing.pair(
                place.item().id(), place.item().id()));
        after.all().stream().filter(place -> !before.has(place.item().id())).forEach(place -> pairing.predecessor(
                        place.item())
                .ifPresent(old -> pairing.pair(old, place.item().id())));
        return pairing;
    }

    /** What a provision of the later text was; empty if it is new. */
    Optional<Provisions.Place> old(String id) {
        return Optional.ofNullable(oldIds.get(id)).map(before::get);
    }

    /** What a provision of the earlier text is called now; empty if it was removed. */
    Optional<String> newId(String oldId) {
        return Optional.ofNullable(newIds.get(oldId));
    }

    /** Earlier ids whose provisions have another one now. */
    Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>(newIds);
        renamed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return renamed;
    }

    /** The ids, in reading order, of the provisions that say they replace a removed one. */
    List<String> successors(String oldId) {
        return successors.getOrDefault(oldId, List.of());
    }

    private void pair(String oldId, String newId) {
        oldIds.put(newId, oldId);
        newIds.put(oldId, newId);
    }

    private Optional<String> predecessor(PublishedText.Item item) {
        List<String> gone = item.replaces().stream()
                .filter(id -> before.has(id) && !after.has(id) && !newIds.containsKey(id))
                .toList();
        if (gone.size() < 2) {
            return gone.stream().findFirst();
        }
        Vocabulary vocabulary = new Vocabulary();
        Bag words = words(item, vocabulary);
        String best = gone.get(0);
        long most = -1;
        for (String id : gone) {
            Bag old = words(before.get(id).item(), vocabulary);
            // The shared part of both texts, in thousandths.
            long alike = 2_000L * words.common(old) / Math.max(1, words.weight() + old.weight());
            if (alike > most) {
                best = id;
                most = alike;
            }
        }
        return Optional.of(best);
    }

    private static Bag words(PublishedText.Item item, Vocabulary vocabulary) {
        Wording wording = new Wording(vocabulary, UnaryOperator.identity());
        List<Line> lines = new ArrayList<>();
        item.heading().ifPresent(heading -> lines.add(Line.of(heading, wording)));
        Block.eachLine(item.blocks(), line -> lines.add(Line.of(line, wording)));
        return Bag.ofLines(lines);
    }
}
