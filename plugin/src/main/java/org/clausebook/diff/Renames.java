package org.clausebook.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;

/** Destinations by what they were called in an earlier text, with what they are called in a later one. */
final class Renames {

    private final Map<Destination, Destination> names = new HashMap<>();

    /** @param ids earlier ids of provisions, with the later ones */
    Renames(String policy, Map<String, String> ids) {
        ids.forEach((old, now) -> names.put(page(policy, old), page(policy, now)));
    }

    private static Destination page(String policy, String id) {
        return new Destination.Page(policy, Optional.of(id));
    }

    /** Those that a text leads to. */
    Map<Destination, Destination> in(List<Block<Prose>> blocks) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<Destination, Destination> used = new HashMap<>();
        Block.eachLine(blocks, line -> Flattening.of(List.of(line), to -> {
            if (names.containsKey(to)) {
                used.put(to, names.get(to));
            }
            return to;
        }));
        return used;
    }
}
