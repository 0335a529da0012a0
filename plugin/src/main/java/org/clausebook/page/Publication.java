package org.clausebook.page;

import java.util.List;

/**
 * What machines read about the editions of one policy.
 *
 * @param feeds one for each language, in the order of the language switch
 */
public record Publication(EditionIndex editions, ChangeLog changes, List<Feed> feeds) {

    public Publication {
        feeds = List.copyOf(feeds);
    }
}
