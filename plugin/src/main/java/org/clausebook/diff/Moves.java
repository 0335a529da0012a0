package org.clausebook.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The provisions that stand elsewhere: below another one than before, or in another order among those that stood beside
 * them, as few as explain the difference. That others came or went moves nobody.
 */
final class Moves {

    private final Pairing pairing;
    private final Map<String, Integer> oldPlaces = new HashMap<>();
    private final Set<String> moved = new HashSet<>();
    /** What stands below the same provision as before, by the id of that provision, in reading order. */
    private final Map<String, List<String>> stayed = new LinkedHashMap<>();

    private Moves(Provisions before, Pairing pairing) {
        this.pairing = pairing;
        before.all().forEach(place -> oldPlaces.put(place.item().id(), oldPlaces.size()));
    }

    /** The ids, as they are now. */
    static Set<String> of(Provisions before, Provisions after, Pairing pairing) {
        Moves moves = new Moves(before, pairing);
        for (Provisions.Place place : after.all()) {
            pairing.old(place.item().id()).ifPresent(old -> moves.sort(old, place));
        }
        moves.stayed.values().forEach(moves::order);
        return moves.moved;
    }

    private void sort(Provisions.Place old, Provisions.Place now) {
        boolean section = old.parent().isEmpty() && now.parent().isEmpty();
        if (section || pairing.newId(old.parent()).filter(now.parent()::equals).isPresent()) {
            stayed.computeIfAbsent(now.parent(), parent -> new ArrayList<>()).add(now.item().id());
        } else {
            moved.add(now.item().id());
        }
    }

    private void order(List<String> siblings) {
        int[] places = siblings.stream()
                .mapToInt(id -> oldPlaces.get(pairing.old(id).orElseThrow().item().id()))
                .toArray();
        boolean[] inOrder = LongestIncreasing.of(places);
        for (int i = 0; i < places.length; i++) {
            if (!inOrder[i]) {
                moved.add(siblings.get(i));
            }
        }
    }
}
