package org.clausebook.diff;

import java.util.List;
import org.clausebook.model.Prose;

/**
 * A stretch of a line in a redline.
 *
 * @param minor     whether only typography, or a number that follows from position, differs; never of what is kept
 * @param words     with the spaces that belong to them
 * @param addresses where links in the words lead, if the same words lead elsewhere in the other text, or nowhere: to be
 *                  shown behind the words, because readers could not see otherwise what changed. Usually empty
 */
public record Edit(Op op, boolean minor, List<Prose> words, List<String> addresses) {

    /** What happened to the words. */
    public enum Op {
        KEPT,
        DELETED,
        INSERTED
    }

    public Edit {
        words = List.copyOf(words);
        addresses = List.copyOf(addresses);
        if (op == Op.KEPT && (minor || !addresses.isEmpty())) {
            throw new IllegalArgumentException("what is kept has not changed");
        }
    }

    /** Words whose links lead where they did. */
    public Edit(Op op, boolean minor, List<Prose> words) {
        this(op, minor, words, List.of());
    }
}
