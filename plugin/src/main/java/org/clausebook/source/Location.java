package org.clausebook.source;

import java.util.Comparator;

/**
 * A place that a person can open: a file, by its path from the repository's root with {@code /} between the
 * segments, and a 0-based line and column.
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> READING_ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (path.isEmpty() || line < 0 || column < 0) {
            throw new IllegalArgumentException("not a location: " + path + ":" + line + ":" + column);
        }
    }

    /** The beginning of a file: the place of what concerns a file as a whole. */
    public static Location startOf(String path) {
        return new Location(path, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return READING_ORDER.compare(this, other);
    }
}
