package org.clausebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.language.Word;
import org.clausebook.model.Block;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.Provision;
import org.clausebook.model.Target;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * A heading, paragraph, list item or cell as one string, whatever emphasis and links divide it into, and the way back to
 * the places in the file. A line break is a space; what is not written here but printed from elsewhere (a fact, a
 * reference without words) is one {@link #ELSEWHERE}.
 */
final class TextLine {

    /** Stands for words that another place says. It is no letter, digit or space. */
    static final char ELSEWHERE = '\uFFFC';

    /** More than one sign in the file that is one in the text. */
    private static final Pattern MARKUP = Pattern.compile("\\\\\\p{Punct}|&#?[0-9A-Za-z]{1,31};");

    private final String text;
    private final int[] offsets;
    private final int end;
    private final String ownText;
    private final String uncitedText;
    private final Lazy<List<Word>> words;
    private final Lazy<List<Word>> ownWords;
    private final Lazy<Integer> ownLetters;

    private TextLine(Builder builder) {
        this.text = builder.text.toString();
        this.offsets = Arrays.copyOf(builder.offsets, text.length());
        this.end = builder.end;
        this.ownText = without(builder.linked);
        this.uncitedText = without(builder.cited);
        this.words = new Lazy<>(() -> Word.allIn(text));
        this.ownWords = ownText.equals(text) ? words : new Lazy<>(() -> Word.allIn(ownText));
        this.ownLetters = new Lazy<>(this::countLetters);
    }

    /** The heading if there is one, then every line of the body, in reading order; children have lines of their own. */
    static List<TextLine> of(Provision provision, TextFile file) {
        List<TextLine> lines = new ArrayList<>();
        provision.heading().ifPresent(heading -> lines.add(of(heading, file)));
        int start = provision.body().start();
        Block.eachLine(provision.body().blocks(), line -> lines.add(of(line, start, file)));
        return lines;
    }

    static TextLine of(Heading heading, TextFile file) {
        return of(heading.words(), heading.start(), file);
    }

    private static TextLine of(List<Inline> line, int start, TextFile file) {
        Builder builder = new Builder(start, file.text());
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
        return ownText;
    }

    /** {@link #text()}, word by word. */
    List<Word> words() {
        return words.get();
    }

    /** {@link #ownText()}, word by word. */
    List<Word> ownWords() {
        return ownWords.get();
    }

    /** How many letters {@link #ownText()} has. */
    int ownLetters() {
        return ownLetters.get();
    }

    private int countLetters() {
        return (int) ownText.codePoints().filter(Character::isLetter).count();
    }

    /** Its words without those of citations, for each of whose signs there is one {@link #ELSEWHERE}: a law has its own words. */
    String uncitedText() {
        return uncitedText;
    }

    private String without(BitSet signs) {
        if (signs.isEmpty()) {
            return text;
        }
        StringBuilder others = new StringBuilder(text);
        signs.stream().forEach(at -> others.setCharAt(at, ELSEWHERE));
        return others.toString();
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

    /**
     * The words that a stretch of the file says, as a stretch of {@link #text()}; empty if it says none of this line.
     *
     * @param inFile from the beginning of the file
     */
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

    private static final class Builder implements Inline.Visitor<Void> {
        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[128];
        private final BitSet linked = new BitSet();
        private final BitSet cited = new BitSet();
        private final int start;
        private final String source;
        private int end;

        Builder(int start, String source) {
            this.start = start;
            this.source = source;
            this.end = start;
        }

        void append(List<Inline> line) {
            line.forEach(piece -> piece.accept(this));
        }

        /**
         * What was read is shorter than what is written: an escape and an entity are one sign of several, and a line end
         * takes the spaces around it with it.
         */
        private void append(String words, Span span) {
            int at = start + span.start();
            int next = text.length();
            end = start + span.end();
            if (next + words.length() > offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * (next + words.length()));
            }
            for (int i = 0; i < words.length(); i++) {
                offsets[next++] = Math.min(at, end - 1);
                at = words.charAt(i) == ' ' ? behindBlanks(at) : behindSign(at);
            }
            text.append(words);
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
            if (link.target() instanceof Target.Citation) {
                cited.set(from, text.length());
            }
            return null;
        }
    }
}
