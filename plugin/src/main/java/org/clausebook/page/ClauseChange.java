package org.clausebook.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Kind;
import org.clausebook.model.PublishedText;

/**
 * What happened to one section, clause or sub-clause itself, in all languages.
 *
 * @param id         by which it is known now; of a removed provision, the one it had
 * @param before     what it was called; empty if it was added, or was not there and is repealed
 * @param after      what it is called; empty if it was removed
 * @param successors of a removed provision: ids of those that replace it, in reading order
 * @param kinds      how it changed, in the words of {@link Kind}, by tag of each language in which it did
 * @param wordsChangedIn tags of the languages in which readers get other words than before
 */
public record ClauseChange(
        String id,
        Optional<Name> before,
        Optional<Name> after,
        List<String> successors,
        Map<String, List<String>> kinds,
        List<String> wordsChangedIn) {

    public ClauseChange {
        successors = List.copyOf(successors);
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        wordsChangedIn = List.copyOf(wordsChangedIn);
    }

    /** In which ways it changed in a language; none if it did not. */
    List<String> kinds(String language) {
        return kinds.getOrDefault(language, List.of());
    }

    /** What a provision is called in an edition. */
    public record Name(String id, String number) {}

    /**
     * The changes of a policy as one list, in the order of the new text; what was removed stands where it stood.
     *
     * @param comparisons of the same two states, by language tag
     */
    public static List<ClauseChange> merge(Map<String, Comparison> comparisons) {
        return comparisons.values().stream()
                .findFirst()
                .map(any -> merge(comparisons, ids(any.before()), ids(any.after())))
                .orElse(List.of());
    }

    private static List<String> ids(PublishedText text) {
        return Items.of(text).all().stream().map(PublishedText.Item::id).toList();
    }

    /**
     * The changes of a policy as one list, in the order of the new text; what was removed stands where it stood.
     *
     * @param comparisons of the same two editions, by language tag
     */
    static List<ClauseChange> merge(
            Map<String, Comparison> comparisons, Collection<String> idsBefore, Collection<String> idsAfter) {
        Map<String, Map<String, Change>> changes = new HashMap<>();
        comparisons.forEach((language, comparison) -> comparison.changes().forEach(
                change -> changes.computeIfAbsent(change.id(), id -> new LinkedHashMap<>()).put(language, change)));
        return together(idsBefore, idsAfter).stream()
                .filter(changes::containsKey)
                .map(id -> of(id, changes.get(id)))
                .toList();
    }

    private static ClauseChange of(String id, Map<String, Change> byLanguage) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        List<String> wordsChanged = new ArrayList<>();
        byLanguage.forEach((language, change) -> {
            kinds.put(language, change.kinds().stream().map(Kind::word).toList());
            if (change.changesWords()) {
                wordsChanged.add(language);
            }
        });
        // Ids, numbers and successors come from the drafting language, and nothing else says what became of what.
        Change any = byLanguage.values().iterator().next();
        return new ClauseChange(
                id,
                any.before().map(ClauseChange::name),
                any.after().map(ClauseChange::name),
                any.successors(),
                kinds,
                wordsChanged);
    }

    private static Name name(PublishedText.Item item) {
        return new Name(item.id(), item.number());
    }

    /** The ids after, and each that is gone behind the one that it stood behind. */
    private static List<String> together(Collection<String> idsBefore, Collection<String> idsAfter) {
        Set<String> after = Set.copyOf(idsAfter);
        Map<String, List<String>> gone = new HashMap<>();
        String last = "";
        for (String id : idsBefore) {
            if (after.contains(id)) {
                last = id;
            } else {
                gone.computeIfAbsent(last, l -> new ArrayList<>()).add(id);
            }
        }
        List<String> together = new ArrayList<>(gone.getOrDefault("", List.of()));
        for (String id : idsAfter) {
            together.add(id);
            together.addAll(gone.getOrDefault(id, List.of()));
        }
        return together;
    }
}
