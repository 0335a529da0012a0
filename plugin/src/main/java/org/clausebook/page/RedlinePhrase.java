package org.clausebook.page;

import java.util.List;

/** Words within a line, with what was deleted before what was inserted in its place. */
public record RedlinePhrase(List<Stretch> words) {

    public RedlinePhrase {
        words = List.copyOf(words);
    }
}
