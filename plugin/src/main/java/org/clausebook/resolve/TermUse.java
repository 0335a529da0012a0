package org.clausebook.resolve;

import java.util.Comparator;
import org.clausebook.model.Stem;
import org.clausebook.model.Term;

/**
 * Words in a text that stand for a term.
 *
 * @param stem what they were found by
 * @param from of the first of their characters in the text, 0-based, in UTF-16 units
 * @param to   behind the last one
 * @param part whether they are part of longer words that stand for another term, and are right
 */
public record TermUse(Term term, Kind kind, Stem stem, int from, int to, boolean part) {

    /** At each place the longest words come first, and of equal ones those that the longest stem has found. */
    static final Comparator<TermUse> ORDER = Comparator.comparingInt(TermUse::from)
            .thenComparing(Comparator.comparingInt(TermUse::to).reversed())
            .thenComparing(Comparator.comparingInt((TermUse use) -> use.stem().length()).reversed());

    /** Which of a term's words they are. */
    public enum Kind {
        /** The right ones. */
        RIGHT,
        /** Others that readers understand as well. */
        ALSO,
        /** Some that must not stand for it. */
        FORBIDDEN
    }

    TermUse asPart() {
        return new TermUse(term, kind, stem, from, to, true);
    }
}
