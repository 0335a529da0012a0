package org.clausebook.resolve;

import org.clausebook.model.Stem;
import org.clausebook.model.Term;

/**
 * Words in a text that stand for a term.
 *
 * @param nth  which of the terms it is that were looked for, from 0
 * @param stem what they were found by
 * @param from of the first of their characters in the text, 0-based, in UTF-16 units
 * @param to   behind the last one
 * @param part whether they are part of longer words that stand for another term, and are right
 */
public record TermUse(Term term, int nth, Kind kind, Stem stem, int from, int to, boolean part) {

    /** Which of a term's words they are. */
    public enum Kind {
        /** The right ones. */
        RIGHT,
        /** Others that readers understand as well. */
        ALSO,
        /** Some that must not stand for it. */
        FORBIDDEN
    }
}
