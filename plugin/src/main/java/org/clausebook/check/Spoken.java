package org.clausebook.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.language.KnownLanguage;
import org.clausebook.language.LanguageGuess;

/**
 * In which language the readable clauses of a text are.
 *
 * @param readable those clauses, in order
 * @param guesses  of those of which it can be told; by clause, not by what it says: the same words may stand in two of them
 */
record Spoken(List<Clause> readable, Map<Clause, KnownLanguage> guesses) {

    static Spoken in(List<Clause> all) {
        List<Clause> readable = all.stream().filter(Clause::isReadable).toList();
        Map<Clause, KnownLanguage> guesses = new IdentityHashMap<>();
        for (Clause clause : readable) {
            LanguageGuess.of(clause.ownGlances()).ifPresent(guess -> guesses.put(clause, guess));
        }
        return new Spoken(readable, guesses);
    }

    /** The clauses that are in that language, as far as can be told. */
    List<Clause> in(KnownLanguage own) {
        return isWhollyForeign(own)
                ? List.of()
                : readable.stream().filter(clause -> guesses.getOrDefault(clause, own) == own).toList();
    }

    /** A file that was exchanged for another is one mistake; one that is being translated has as many as clauses. */
    boolean isWhollyForeign(KnownLanguage own) {
        return guesses.size() > 1
                && !guesses.containsValue(own)
                && guesses.values().stream().distinct().count() == 1;
    }
}
