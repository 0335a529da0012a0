package org.clausebook.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.Outline;
import org.clausebook.model.Version;

/**
 * Where provisions live on whose ids are gone. An edition names the id once, in {@code replaces=} of its successors;
 * those may be replaced in turn by a later one.
 */
public final class Succession {

    private final List<Edition> editions;
    private final Map<Version, Integer> places = new HashMap<>();
    /** By the id that is gone; the first to say so first. */
    private final Map<String, List<Successor>> successors = new LinkedHashMap<>();

    /** @param since place of the edition that says so */
    private record Successor(String id, int since) {}

    private Succession(List<Edition> editions) {
        this.editions = List.copyOf(editions);
    }

    /** @param editions of one policy, in the order of their release */
    public static Succession of(List<Edition> editions) {
        Succession succession = new Succession(editions);
        for (int place = 0; place < editions.size(); place++) {
            Edition edition = editions.get(place);
            succession.places.put(edition.version(), place);
            for (Outline.Entry entry : edition.outline().entries().toList()) {
                for (String gone : entry.attributes().replaces()) {
                    succession.add(gone, new Successor(entry.id(), place));
                }
            }
        }
        return succession;
    }

    /**
     * The id under which an edition holds what this or an earlier edition holds under another: the id itself if it is
     * there, otherwise its first living successor. Empty if the edition has neither.
     */
    public Optional<String> living(String id, Version in) {
        return allLiving(id, in).stream().findFirst();
    }

    /** Likewise all living successors: a provision that was split lives on in several. */
    public List<String> allLiving(String id, Version in) {
        Set<String> living = new LinkedHashSet<>();
        collect(id, place(in), new HashSet<>(), living);
        return List.copyOf(living);
    }

    /** The ids that directly replace one that is gone, in reading order; empty if none does. */
    public List<String> successors(String id) {
        return successors.getOrDefault(id, List.of()).stream().map(Successor::id).toList();
    }

    /** For each provision of an edition that others live on in: their ids, the first to be replaced first. */
    public Map<String, List<String>> earlier(Version in) {
        Map<String, List<String>> earlier = new LinkedHashMap<>();
        for (String id : successors.keySet()) {
            living(id, in)
                    .filter(living -> !living.equals(id))
                    .ifPresent(living -> earlier.computeIfAbsent(living, l -> new ArrayList<>()).add(id));
        }
        return earlier;
    }

    /** @param seen ids that led here: a circle, which no rule lets through, would otherwise never end */
    private void collect(String id, int in, Set<String> seen, Set<String> living) {
        if (editions.get(in).record().numbers().containsKey(id)) {
            living.add(id);
        } else if (seen.add(id)) {
            successors.getOrDefault(id, List.of()).stream()
                    .filter(successor -> successor.since() <= in)
                    .forEach(successor -> collect(successor.id(), in, seen, living));
        }
    }

    /** What stays in the file and is said again by later editions counts from the first. */
    private void add(String gone, Successor successor) {
        List<Successor> known = successors.computeIfAbsent(gone, g -> new ArrayList<>());
        if (known.stream().noneMatch(k -> k.id().equals(successor.id()))) {
            known.add(successor);
        }
    }

    private int place(Version version) {
        Integer place = places.get(version);
        if (place == null) {
            throw new IllegalArgumentException("no edition " + version);
        }
        return place;
    }
}
