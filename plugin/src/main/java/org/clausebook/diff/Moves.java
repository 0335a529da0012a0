package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The provisions that stand elsewhere: below another one than before, or in another order among those that stood beside
 * them, as few as explain the difference. That others came or went moves nobody.
 */
final class Moves {

    private Moves() {}

    /** The ids, as they are now. */
    static Set<String> of(Provisions before, Provisions after, Pairing pairing) {
        Map<String, Integer> oldPlaces = new HashMap<>();
        before.all().forEach(place -> oldPlaces.put(place.item().id(), oldPlaces.size()));
        Set<String> moved = new HashSet<>();
        Map<String, List<String>> stayed = new LinkedHashMap<>();
        for (Provisions.Place place : after.all()) {
            String id = place.item().id();
            Optional<Provisions.Place> old = pairing.old(id);
            if (old.isPresent()) {
                boolean same = old.get().parent().isEmpty()
                        ? place.parent().isEmpty()
                        : pairing.newId(old.get().parent()).filter(place.parent()::equals).isPresent();
                if (same) {
                    stayed.computeIfAbsent(place.parent(), parent -> new ArrayList<>()).add(id);
                } else {
                    moved.add(id);
                }
            }
        }
        for (List<String> siblings : stayed.values()) {
            int[] places = siblings.stream()
                    .mapToInt(id -> oldPlaces.get(pairing.old(id).orElseThrow().item().id()))
                    .toArray();
            boolean[] inOrder = longestIncreasing(places);
            for (int i = 0; i < places.length; i++) {
                if (!inOrder[i]) {
                    moved.add(siblings.get(i));
                }
            }
        }
        return moved;
    }

    /** Which numbers form a longest increasing subsequence: patience sorting with back pointers. */
    static boolean[] longestIncreasing(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] lastOf = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int found = Arrays.binarySearch(tails, 0, length, numbers[i]);
            int at = found >= 0 ? found : -found - 1;
            tails[at] = numbers[i];
            lastOf[at] = i;
            previous[i] = at == 0 ? -1 : lastOf[at - 1];
            length = Math.max(length, at + 1);
        }
        boolean[] chosen = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : lastOf[length - 1]; i >= 0; i = previous[i]) {
            chosen[i] = true;
        }
        return chosen;
    }
}
