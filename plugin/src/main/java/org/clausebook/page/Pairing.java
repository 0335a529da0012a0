package org.clausebook.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Two lists as one of pairs. */
final class Pairing {

    private Pairing() {}

    /** What belongs together; at least one of the two is there. */
    record Pair<T>(Optional<T> first, Optional<T> second) {

        /** The first, or else the second. */
        T either() {
            return first.or(() -> second).orElseThrow();
        }
    }

    /**
     * Pairs what has the same id, in the order of the first list. What only the second one has follows what it follows
     * there.
     *
     * @param id of an element; no two elements of a list have the same
     */
    static <T> List<Pair<T>> of(List<T> first, List<T> second, Function<T, String> id) {
        Map<String, T> others = new LinkedHashMap<>();
        second.forEach(each -> others.put(id.apply(each), each));
        Set<String> own = new HashSet<>();
        first.forEach(each -> own.add(id.apply(each)));
        Map<Optional<String>, List<T>> behind = new HashMap<>();
        Optional<String> last = Optional.empty();
        for (T other : second) {
            if (own.contains(id.apply(other))) {
                last = Optional.of(id.apply(other));
            } else {
                behind.computeIfAbsent(last, none -> new ArrayList<>()).add(other);
            }
        }
        List<Pair<T>> pairs = new ArrayList<>();
        alone(behind.get(Optional.<String>empty()), pairs);
        for (T each : first) {
            String name = id.apply(each);
            pairs.add(new Pair<>(Optional.of(each), Optional.ofNullable(others.get(name))));
            alone(behind.get(Optional.of(name)), pairs);
        }
        return pairs;
    }

    private static <T> void alone(List<T> others, List<Pair<T>> pairs) {
        if (others != null) {
            others.forEach(other -> pairs.add(new Pair<>(Optional.empty(), Optional.of(other))));
        }
    }
}
