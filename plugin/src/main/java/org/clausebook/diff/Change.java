package org.clausebook.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.Destination;
import org.clausebook.model.PublishedText;

/**
 * What happened to one section, clause or sub-clause itself; its sub-clauses have changes of their own.
 *
 * @param before as it was; empty if it was added, or was not there and is repealed. It may have another id than
 *               {@code after}, which then replaces it
 * @param after  as it is; empty if it was removed
 * @param kinds  in the order of {@link Kind}; never empty
 * @param successors of a removed provision: ids of those that replace it, in reading order
 * @param renamed    provisions that the old text refers to and that have another id now, by what they were called then:
 *                   a reference to one of them is the same reference
 */
public record Change(
        Optional<PublishedText.Item> before,
        Optional<PublishedText.Item> after,
        Set<Kind> kinds,
        List<String> successors,
        Map<Destination, Destination> renamed) {

    public Change {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        successors = List.copyOf(successors);
        renamed = Map.copyOf(renamed);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change of nothing");
        }
    }

    /** A change of a text that refers to nothing that was renamed. */
    public Change(
            Optional<PublishedText.Item> before,
            Optional<PublishedText.Item> after,
            Set<Kind> kinds,
            List<String> successors) {
        this(before, after, kinds, successors, Map.of());
    }

    /** The id by which it is known now; of a removed provision, the one it had. */
    public String id() {
        return after.or(() -> before).orElseThrow().id();
    }

    /** Whether readers get other words than before. What was not there before and is repealed has none to be read. */
    public boolean changesWords() {
        boolean empty = before.isEmpty() && kinds.contains(Kind.REPEALED);
        return !empty && kinds.stream().anyMatch(Kind::changesWords);
    }
}
