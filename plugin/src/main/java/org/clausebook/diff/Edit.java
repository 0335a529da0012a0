package org.clausebook.diff;

import java.util.List;
import org.clausebook.model.Prose;

/**
 * A stretch of a line in a redline.
 *
 * @param minor whether only typography, or a number that follows from position, differs; never of what is kept
 * @param words with the spaces that belong to them
 */
public record Edit(Op op, boolean minor, List<Prose> words) {

    /** What happened to the words. */
    public enum Op {
        KEPT,
        DELETED,
        INSERTED
    }

    public Edit {
        words = List.copyOf(words);
    }
}
