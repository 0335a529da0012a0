package org.clausebook.check;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.edition.Edition;

/**
 * Ids that the newest edition has and the working text has lost without a word. Each of them is reported once, where it is
 * missing; that a translation still has the clause, or that a reference leads to it, only follows from that.
 */
final class Vanished {

    private Vanished() {}

    /** The ids, in the reading order of the edition. */
    static Set<String> from(Subject subject) {
        Optional<Edition> newest = subject.history().newest();
        Optional<Subject.Text> drafting = subject.drafting();
        return newest.isPresent() && drafting.isPresent() ? from(newest.get(), drafting.get()) : Set.of();
    }

    private static Set<String> from(Edition newest, Subject.Text drafting) {
        Set<String> replaced = drafting.all().stream()
                .flatMap(clause -> clause.provision().attributes().replaces().stream())
                .collect(Collectors.toSet());
        Set<String> gone = newest.record().numbers().keySet().stream()
                .filter(id -> !drafting.clauses().containsKey(id) && !replaced.contains(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        long nameless = drafting.all().stream().filter(clause -> clause.id().isEmpty()).count();
        // So many headings have lost their braces, which the reader has reported.
        return gone.size() <= nameless ? Set.of() : gone;
    }
}
