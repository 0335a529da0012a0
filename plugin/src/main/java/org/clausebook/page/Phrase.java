package org.clausebook.page;

import java.util.List;
import org.clausebook.model.Prose;

/** Words within a line: a title or caption. */
public record Phrase(List<Prose> words) {

    public Phrase {
        words = List.copyOf(words);
    }
}
