package org.clausebook.model;

import java.util.List;
import java.util.function.Consumer;
import org.clausebook.source.Span;

/**
 * A piece of a line of text as it was written. Spans count from the beginning of the {@link Body} or {@link Heading}
 * that the piece belongs to, so that equal bodies are equal values wherever they stand.
 */
public sealed interface Inline {

    /** Answers for each kind of piece. */
    interface Visitor<R> {
        R text(Text text);

        R emphasis(Emphasis emphasis);

        R strong(Strong strong);

        R lineBreak(LineBreak lineBreak);

        R factUse(FactUse use);

        R link(Link link);
    }

    /** Goes through pieces in reading order, into those that hold others; what it does not answer for it passes over. */
    abstract class Walker implements Visitor<Void> {

        /** All of these, and what is within them. */
        public final void line(List<Inline> pieces) {
            for (Inline piece : pieces) {
                piece.accept(this);
            }
        }

        @Override
        public Void text(Text text) {
            return null;
        }

        @Override
        public Void emphasis(Emphasis emphasis) {
            line(emphasis.words());
            return null;
        }

        @Override
        public Void strong(Strong strong) {
            line(strong.words());
            return null;
        }

        @Override
        public Void lineBreak(LineBreak lineBreak) {
            return null;
        }

        @Override
        public Void factUse(FactUse use) {
            return null;
        }

        @Override
        public Void link(Link link) {
            line(link.words());
            return null;
        }
    }

    <R> R accept(Visitor<R> visitor);

    Span span();

    /** The pieces within this one; none for a leaf. */
    default List<Inline> words() {
        return List.of();
    }

    /** Hands over every piece that holds no others, in reading order. */
    static void eachLeaf(List<Inline> pieces, Consumer<Inline> reader) {
        for (Inline piece : pieces) {
            if (piece.words().isEmpty()) {
                reader.accept(piece);
            } else {
                eachLeaf(piece.words(), reader);
            }
        }
    }

    /** Words, with escapes and character entities already replaced; a line end within a paragraph is a space. */
    record Text(String text, Span span) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** {@code *words*}. */
    record Emphasis(List<Inline> words, Span span) implements Inline {

        public Emphasis {
            words = List.copyOf(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** {@code **words**}. */
    record Strong(List<Inline> words, Span span) implements Inline {

        public Strong {
            words = List.copyOf(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** A backslash, or two spaces, at the end of a line. */
    record LineBreak(Span span) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /** <code>{{name}}</code>. */
    record FactUse(String name, Span span) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.factUse(this);
        }
    }

    /** {@code [words](target)}; without words the target says what is printed. */
    record Link(Target target, List<Inline> words, Span span) implements Inline {

        public Link {
            words = List.copyOf(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }
}
