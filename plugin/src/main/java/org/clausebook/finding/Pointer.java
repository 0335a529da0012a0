package org.clausebook.finding;

import org.clausebook.source.Location;

/**
 * Words of a message that lead the reader to another place, or that he copies. They are printed, and are no part of what is found: places
 * move with every edit.
 */
public record Pointer(String words) {

    /**
     * The number of a line, as people count.
     *
     * @param line from 0
     */
    public static Pointer line(int line) {
        return new Pointer(String.valueOf(line + 1));
    }

    /** A path and the number of a line, as people count: {@code policy-source/privacy.md:12}. */
    public static Pointer fileAndLine(Location at) {
        return new Pointer(at.path() + ":" + (at.line() + 1));
    }

    @Override
    public String toString() {
        return words;
    }
}
