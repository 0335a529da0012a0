package org.clausebook.source;

/**
 * A stretch of a text: {@code start} inclusive, {@code end} exclusive, 0-based, in UTF-16 units.
 *
 * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The same stretch in a text of which this one's text begins at {@code offset}. */
    public Span shiftedBy(int offset) {
        return offset == 0 ? this : new Span(start + offset, end + offset);
    }
}
