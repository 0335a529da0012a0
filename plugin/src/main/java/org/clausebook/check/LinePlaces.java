package org.clausebook.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.Inline;
import org.clausebook.source.Span;

/** Where the signs of a line stand in the file. */
final class LinePlaces {

    /** More than one sign in the file that is one in the text. */
    private static final Pattern MARKUP = Pattern.compile("\\\\\\p{Punct}|&#?[0-9A-Za-z]{1,31};");

    /** By sign of the line. */
    private final int[] offsets;

    private final int end;

    private LinePlaces(int[] offsets, int end) {
        this.offsets = offsets;
        this.end = end;
    }

    /**
     * @param start  what the spans of the pieces count from
     * @param source the text of the file
     */
    static LinePlaces of(List<Inline> pieces, int start, String source) {
        Builder builder = new Builder(start, source);
        builder.line(pieces);
        return new LinePlaces(Arrays.copyOf(builder.offsets, builder.length), builder.end);
    }

    /** Where a stretch of the line stands in the file. */
    Span inFile(int from, int to) {
        int start = from < offsets.length ? offsets[from] : end;
        return new Span(start, to > from ? Math.max(start, offsets[to - 1] + 1) : start);
    }

    /** The stretch of the line that a stretch of the file says; empty if it says none. */
    Optional<Span> within(Span inFile) {
        int from = firstFrom(inFile.start());
        int to = firstFrom(inFile.end());
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** The first sign of the text that stands at an offset of the file or behind it. */
    private int firstFrom(int offset) {
        int found = 0;
        int end = offsets.length;
        while (found < end) {
            int middle = (found + end) >>> 1;
            if (offsets[middle] < offset) {
                found = middle + 1;
            } else {
                end = middle;
            }
        }
        return found;
    }

    private static final class Builder extends Inline.Walker {
        private int[] offsets = new int[128];
        private int length;
        private final int start;
        private final String source;
        private int end;

        Builder(int start, String source) {
            this.start = start;
            this.source = source;
            this.end = start;
        }

        /**
         * What was read is shorter than what is written: an escape and an entity are one sign of several, and a line end
         * takes the spaces around it with it.
         */
        private void append(String words, Span span) {
            int at = start + span.start();
            end = start + span.end();
            if (length + words.length() > offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * (length + words.length()));
            }
            for (int i = 0; i < words.length(); i++) {
                offsets[length++] = Math.min(at, end - 1);
                at = words.charAt(i) == ' ' ? behindBlanks(at) : behindSign(at);
            }
        }

        private int behindBlanks(int at) {
            int behind = at;
            while (behind < end && " \t\n".indexOf(source.charAt(behind)) >= 0) {
                behind++;
            }
            return Math.max(at + 1, behind);
        }

        private int behindSign(int at) {
            boolean marked = at < end && (source.charAt(at) == '\\' || source.charAt(at) == '&');
            if (marked) {
                Matcher matcher = MARKUP.matcher(source).region(at, end);
                return matcher.lookingAt() ? matcher.end() : at + 1;
            }
            return at + 1;
        }

        private void elsewhere(Span span) {
            append(String.valueOf(TextLine.ELSEWHERE), span);
        }

        @Override
        public Void text(Inline.Text piece) {
            append(piece.text(), piece.span());
            return null;
        }

        @Override
        public Void lineBreak(Inline.LineBreak lineBreak) {
            append(" ", lineBreak.span());
            return null;
        }

        @Override
        public Void factUse(Inline.FactUse use) {
            elsewhere(use.span());
            return null;
        }

        @Override
        public Void link(Inline.Link link) {
            if (link.words().isEmpty()) {
                elsewhere(link.span());
            } else {
                line(link.words());
            }
            return null;
        }
    }
}
