package org.clausebook.model;

import java.util.List;

/**
 * The words of a heading.
 *
 * @param start offset in the file of the first character of the words; their spans count from there
 */
public record Heading(List<Inline> words, int start) {

    public Heading {
        words = List.copyOf(words);
    }
}
