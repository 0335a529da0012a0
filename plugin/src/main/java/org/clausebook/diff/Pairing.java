package org.clausebook.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which provision of a later text is which of an earlier one: the one with the same id, or one whose id is gone and that
 * it is the first to say it replaces. Of several that it replaces it is the one that had its number, or else the first.
 * Words are not asked: each language has its own, and what became of a provision is the same in all of them.
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
        pairing.inherited().forEach((id, gone) -> pairing.pair(pairing.predecessor(id, gone), id));
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

    /** By each new id: the ids of all that live on in it, in the order in which they stood. */
    private Map<String, List<String>> inherited() {
        Map<String, List<String>> inherited = new LinkedHashMap<>();
        for (Provisions.Place place : before.all()) {
            String gone = place.item().id();
            if (!after.has(gone)) {
                successors(gone).stream()
                        .findFirst()
                        .filter(heir -> !before.has(heir))
                        .ifPresent(heir -> inherited.computeIfAbsent(heir, id -> new ArrayList<>()).add(gone));
            }
        }
        return inherited;
    }

    private String predecessor(String id, List<String> gone) {
        String number = after.get(id).item().number();
        return gone.stream()
                .filter(old -> before.get(old).item().number().equals(number))
                .findFirst()
                .orElse(gone.get(0));
    }
}
