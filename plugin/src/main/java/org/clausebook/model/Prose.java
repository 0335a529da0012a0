package org.clausebook.model;

import java.util.List;

/** A piece of a line of text as readers read it: facts and references have become words. */
public sealed interface Prose {

    /** Answers for each kind of piece. */
    interface Visitor<R> {
        R text(Text text);

        R emphasis(Emphasis emphasis);

        R strong(Strong strong);

        R lineBreak(LineBreak lineBreak);

        R link(Link link);
    }

    /** Goes through pieces in reading order, into those that hold others; what it does not answer for it passes over. */
    abstract class Walker implements Visitor<Void> {

        /** All of these, and what is within them. */
        public final void line(List<Prose> pieces) {
            for (Prose piece : pieces) {
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
        public Void link(Link link) {
            line(link.words());
            return null;
        }
    }

    <R> R accept(Visitor<R> visitor);

    record Text(String text) implements Prose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    record Emphasis(List<Prose> words) implements Prose {

        public Emphasis {
            words = List.copyOf(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    record Strong(List<Prose> words) implements Prose {

        public Strong {
            words = List.copyOf(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    record LineBreak() implements Prose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /**
     * A link.
     *
     * @param number whether its words are the number of the provision that it leads to, which position gives and nobody has written
     */
    record Link(Destination to, List<Prose> words, boolean number) implements Prose {

        public Link {
            words = List.copyOf(words);
        }

        /** A link whose words somebody has written. */
        public Link(Destination to, List<Prose> words) {
            this(to, words, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }
}
