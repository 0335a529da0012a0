package org.clausebook.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.clausebook.model.Block;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.Provision;
import org.clausebook.model.Target;
import org.clausebook.source.Span;

/**
 * A heading, paragraph, list item or cell as one string, whatever emphasis and links divide it into, and the way back to
 * the places in the file. A line break is a space; what is not written here but printed from elsewhere (a fact, a
 * reference without words) is one {@link #ELSEWHERE}.
 */
final class TextLine {

    /** Stands for words that another place says. It is no letter, digit or space. */
    static final char ELSEWHERE = '\uFFFC';

    private final String text;
    private final int[] offsets;
    private final BitSet linked;
    private final int end;

    private TextLine(Builder builder) {
        this.text = builder.text.toString();
        this.offsets = builder.offsets.stream().mapToInt(Integer::intValue).toArray();
        this.linked = builder.linked;
        this.end = builder.end;
    }

    /** The heading if there is one, then every line of the body, in reading order; children have lines of their own. */
    static List<TextLine> of(Provision provision) {
        List<TextLine> lines = new ArrayList<>();
        provision.heading().ifPresent(heading -> lines.add(of(heading)));
        int start = provision.body().start();
        Block.eachLine(provision.body().blocks(), line -> lines.add(of(line, start)));
        return lines;
    }

    static TextLine of(Heading heading) {
        return of(heading.words(), heading.start());
    }

    private static TextLine of(List<Inline> line, int start) {
        Builder builder = new Builder(start);
        builder.append(line);
        return new TextLine(builder);
    }

    /** All its words. */
    String text() {
        return text;
    }

    /**
     * Its words without those of links to provisions and laws, for each of whose signs there is one {@link #ELSEWHERE}: the
     * numbers in them are held against their targets, and not against other languages.
     */
    String ownText() {
        if (linked.isEmpty()) {
            return text;
        }
        StringBuilder own = new StringBuilder(text);
        linked.stream().forEach(at -> own.setCharAt(at, ELSEWHERE));
        return own.toString();
    }

    /**
     * Where a stretch of the text stands in the file.
     *
     * @param from inclusive, 0-based, in UTF-16 units, of {@link #text()} or {@link #ownText()}
     * @param to   exclusive
     */
    Span inFile(int from, int to) {
        int start = from < offsets.length ? offsets[from] : end;
        return new Span(start, to > from ? Math.max(start, offsets[to - 1] + 1) : start);
    }

    private static final class Builder implements Inline.Visitor<Void> {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> offsets = new ArrayList<>();
        private final BitSet linked = new BitSet();
        private final int start;
        private int end;

        Builder(int start) {
            this.start = start;
            this.end = start;
        }

        void append(List<Inline> line) {
            line.forEach(piece -> piece.accept(this));
        }

        /** Where an escape or an entity made fewer signs of more, all signs behind it are a little off. */
        private void append(String words, Span span) {
            for (int i = 0; i < words.length(); i++) {
                offsets.add(start + Math.min(span.start() + i, Math.max(span.start(), span.end() - 1)));
            }
            text.append(words);
            end = start + span.end();
        }

        @Override
        public Void text(Inline.Text piece) {
            append(piece.text(), piece.span());
            return null;
        }

        @Override
        public Void emphasis(Inline.Emphasis emphasis) {
            append(emphasis.words());
            return null;
        }

        @Override
        public Void strong(Inline.Strong strong) {
            append(strong.words());
            return null;
        }

        @Override
        public Void lineBreak(Inline.LineBreak lineBreak) {
            append(" ", lineBreak.span());
            return null;
        }

        @Override
        public Void factUse(Inline.FactUse use) {
            append(String.valueOf(ELSEWHERE), use.span());
            return null;
        }

        @Override
        public Void link(Inline.Link link) {
            if (link.words().isEmpty()) {
                append(String.valueOf(ELSEWHERE), link.span());
                return null;
            }
            int from = text.length();
            append(link.words());
            if (!(link.target() instanceof Target.Web)) {
                linked.set(from, text.length());
            }
            return null;
        }
    }
}
