package org.clausebook.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;

/**
 * The marks around a stretch of a line: emphasis and links, from the outside in. Two are equal if a reader sees the same
 * and is led to the same place; the piece of text that a mark came from does not matter.
 */
final class Style {

    static final Style NONE = new Style(null, null, null);

    private final Style outer;
    private final Prose piece;
    private final Destination to;
    private final int depth;

    private Style(Style outer, Prose piece, Destination to) {
        this.outer = outer;
        this.piece = piece;
        this.to = to;
        this.depth = outer == null ? 0 : outer.depth + 1;
    }

    /** These marks, and within them emphasis. */
    Style within(Prose emphasis) {
        return new Style(this, emphasis, null);
    }

    /** @param to where it leads, by the names that provisions have now */
    Style within(Prose.Link link, Destination to) {
        return new Style(this, link, to);
    }

    int depth() {
        return depth;
    }

    /** The outermost marks, as many as {@code depth}. */
    Style outermost(int depth) {
        Style style = this;
        while (style.depth > depth) {
            style = style.outer;
        }
        return style;
    }

    /** Where a link that stands among the marks leads. */
    Optional<Destination> to() {
        Style style = this;
        while (style.to == null && style.depth > 0) {
            style = style.outer;
        }
        return Optional.ofNullable(style.to);
    }

    /** Other words with the innermost of these marks. */
    Prose wrap(List<Prose> words) {
        if (piece instanceof Prose.Link link) {
            return new Prose.Link(link.to(), words, link.number());
        }
        return piece instanceof Prose.Strong ? new Prose.Strong(words) : new Prose.Emphasis(words);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Style that
                && depth == that.depth
                && depth > 0
                && piece.getClass() == that.piece.getClass()
                && Objects.equals(to, that.to)
                && outer.equals(that.outer);
    }

    @Override
    public int hashCode() {
        return depth == 0 ? 0 : 31 * outer.hashCode() + Objects.hash(piece.getClass().getName(), to);
    }
}
