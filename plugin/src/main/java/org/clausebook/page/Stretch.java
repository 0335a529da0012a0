package org.clausebook.page;

import java.util.List;
import org.clausebook.model.Prose;

/**
 * A stretch of a line that was kept, deleted or inserted.
 *
 * @param minor     whether only typography, or a number that follows from position, differs
 * @param words     with the spaces that belong to them
 * @param addresses where links in the words lead, if that is what changed
 */
public record Stretch(Mark mark, boolean minor, List<Prose> words, List<String> addresses) {

    /** What happened to the words. */
    public enum Mark {
        KEPT,
        DELETED,
        INSERTED
    }

    public Stretch {
        words = List.copyOf(words);
        addresses = List.copyOf(addresses);
    }
}
