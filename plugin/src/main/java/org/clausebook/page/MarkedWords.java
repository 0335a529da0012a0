package org.clausebook.page;

import java.util.Optional;
import java.util.Set;

/**
 * Words of a text as its author wrote them, with what a report marks in them.
 *
 * @param words  of a fact and of a link without words, what readers see in its place
 * @param styles how they are set off
 * @param behind what readers do not see and reviewers have to: where a link leads; usually empty
 * @param value  the value that they belong to
 */
public record MarkedWords(String words, Set<Style> styles, String behind, Optional<Value> value) {

    /** How words are set off. */
    public enum Style {
        EMPHASIS,
        STRONG,
        LINK,
        FACT,
        LINE_BREAK,
        DELETED,
        INSERTED
    }

    /**
     * A value that is the same in every language, or should be.
     *
     * @param sign the letter that it has in every language of the clause
     * @param odd  whether the other languages do not say it
     * @param last whether these are its last words
     */
    public record Value(String sign, boolean odd, boolean last) {}

    public MarkedWords {
        styles = Set.copyOf(styles);
    }
}
