package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.clausebook.diff.Kind;
import org.clausebook.model.Intentions;
import org.clausebook.model.Language;

/**
 * Finds what was reworded in some languages and not in others.
 *
 * @param languages that were compared
 * @param onPurpose ids of clauses, and {@link Intentions#TITLE}, of which the authors say that this is as it should be
 */
record Following(List<Language> languages, Set<String> onPurpose) {

    /** In the order of the text, the policy's title first. */
    List<Differences.NotFollowed> notFollowed(
            Map<String, Differences.Title> titles, List<ClauseChange> changes) {
        List<Differences.NotFollowed> found = new ArrayList<>();
        find(tag -> titles.containsKey(tag) && titles.get(tag).words(), Optional.empty()).ifPresent(found::add);
        for (ClauseChange change : changes) {
            // What came, went or was repealed did so in every language: the same ids and marks hold for all.
            if (change.before().isPresent() && change.after().isPresent()) {
                find(tag -> isReworded(change.kinds(tag)), change.after()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Differences.NotFollowed> find(
            Predicate<String> isReworded, Optional<ClauseChange.Name> clause) {
        List<Language> changed = languages.stream().filter(l -> isReworded.test(l.tag())).toList();
        List<Language> unchanged = languages.stream().filter(l -> !changed.contains(l)).toList();
        return changed.isEmpty() || unchanged.isEmpty()
                ? Optional.empty()
                : Optional.of(new Differences.NotFollowed(
                        clause,
                        changed,
                        unchanged,
                        onPurpose.contains(clause.map(ClauseChange.Name::id).orElse(Intentions.TITLE))));
    }

    private static boolean isReworded(List<String> kinds) {
        return kinds.contains(Kind.REWORDED.word()) || kinds.contains(Kind.RETITLED.word());
    }
}
