package org.clausebook.attest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.model.Outline;

/**
 * Which ids were called otherwise before: what was attested under an earlier id is not lost when a clause is renamed, split
 * or merged.
 */
public final class Ancestry {

    /** No clause was renamed as often as that; a file that says so must not cost hours. */
    private static final int LONGEST = 200;

    /** Of texts in which nothing was ever called otherwise. */
    public static final Ancestry NONE = new Ancestry(Map.of());

    private final Map<String, List<String>> replaced = new LinkedHashMap<>();
    private final Map<String, Set<String>> successors = new LinkedHashMap<>();

    /** @param replaced for each id those that it directly replaces, in the order in which it names them */
    Ancestry(Map<String, ? extends Collection<String>> replaced) {
        replaced.forEach((id, earlier) -> {
            this.replaced.put(id, List.copyOf(earlier));
            earlier.forEach(gone -> successors.computeIfAbsent(gone, g -> new HashSet<>()).add(id));
        });
    }

    /**
     * What is known once there is a later text. What that says itself stands before what earlier ones say, so that the order is one and
     * the same for a text while it is written, once it is published, and when it is read again.
     */
    public Ancestry with(Outline later) {
        Map<String, List<String>> all = new LinkedHashMap<>(replaced);
        later.entries()
                .filter(entry -> !entry.attributes().replaces().isEmpty())
                .forEach(entry -> all.put(entry.id(), Stream.concat(
                                entry.attributes().replaces().stream(), all.getOrDefault(entry.id(), List.of()).stream())
                        .distinct()
                        .toList()));
        return all.equals(replaced) ? this : new Ancestry(all);
    }

    /** Whether nothing was ever called otherwise. */
    boolean isEmpty() {
        return replaced.isEmpty();
    }

    /** The nearest earlier ids of a clause that something was attested of, in the order in which they are named. */
    List<String> attested(String id, Attestations attestations) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>(Set.of(id)); // a circle, which no rule lets through, would otherwise never end
        Deque<String> open = new ArrayDeque<>(replaced.getOrDefault(id, List.of()));
        while (!open.isEmpty() && seen.size() <= LONGEST) {
            String earlier = open.removeFirst();
            if (attestations.of(earlier).isPresent()) {
                found.add(earlier);
            } else if (seen.add(earlier)) {
                List<String> before = replaced.getOrDefault(earlier, List.of());
                for (int i = before.size() - 1; i >= 0; i--) {
                    open.addFirst(before.get(i));
                }
            }
        }
        return new ArrayList<>(found);
    }

    /**
     * What the target of a link was called in a text: a reference to a clause that only has another id now is the same
     * reference.
     *
     * @param words the text in its normal form
     * @return the id itself unless the text has an earlier one
     */
    String nameIn(String words, String id) {
        Set<String> seen = new HashSet<>();
        Optional<String> name = Optional.of(id);
        while (name.isPresent() && seen.size() <= LONGEST && seen.add(name.get())) {
            if (words.contains(NormalForm.link(name.get()))) {
                return name.get();
            }
            name = renamed(name.get());
        }
        return id;
    }

    /** The earlier id of a clause that is the only one to replace it, and replaces no other. */
    private Optional<String> renamed(String id) {
        List<String> earlier = replaced.getOrDefault(id, List.of());
        return earlier.size() == 1 && successors.get(earlier.get(0)).size() == 1
                ? Optional.of(earlier.get(0))
                : Optional.empty();
    }
}
