package org.clausebook.check;

import java.util.List;

/**
 * A value that a clause states, and where its languages say it: for people who read the texts side by side.
 *
 * @param key    the value itself, in English: {@code 30 days}, {@code 2006-07-27}
 * @param agreed whether no language says it more or less often than it should
 * @param places in the order of the languages, in each in reading order
 */
public record SharedValue(String key, boolean agreed, List<Place> places) {

    /**
     * Where a language says it.
     *
     * @param tag   the language
     * @param line  which line of the clause: the heading if there is one, then every line of the body, from 0
     * @param from  inclusive, 0-based, in UTF-16 units of the line, in which a line break, a fact and a link without words
     *              count as one each
     * @param to    exclusive
     * @param words what stands there
     * @param odd   whether the other languages do not say it
     */
    public record Place(String tag, int line, int from, int to, String words, boolean odd) {}

    public SharedValue {
        places = List.copyOf(places);
    }
}
