package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;

/**
 * A line of text as characters, with the marks around them beside; a line break is LF. What it takes to compare it is
 * found out when it is first asked for, because most lines are the same as before. Lines are equal if their pieces are.
 */
final class Line {

    private final List<List<Prose>> paragraphs;
    private final Wording wording;
    private String text;
    /** Where each run begins: a stretch with the same marks. */
    private int[] starts;
    private Style[] styles;
    private List<Token> tokens;
    private Set<Destination> destinations;

    private Line(List<List<Prose>> paragraphs, Wording wording) {
        this.paragraphs = paragraphs;
        this.wording = wording;
    }

    static Line of(List<Prose> pieces, Wording wording) {
        return new Line(List.of(pieces), wording);
    }

    /** Several paragraphs as one line, to be compared with one: a sign stands where they were divided. */
    static Line joined(List<Line> lines) {
        return new Line(lines.stream().flatMap(line -> line.paragraphs.stream()).toList(), lines.get(0).wording);
    }

    /** The whole line; of paragraphs that are joined, use {@link #slice}. */
    List<Prose> pieces() {
        return paragraphs.get(0);
    }

    List<Token> tokens() {
        if (tokens == null) {
            Flattening flat = Flattening.of(paragraphs, wording.names());
            text = flat.text();
            starts = flat.starts();
            styles = flat.styles();
            tokens = Tokenizer.tokens(text, flat.fixed(), wording.vocabulary());
        }
        return tokens;
    }

    String text() {
        tokens();
        return text;
    }

    String text(Token token) {
        return text().substring(token.from(), token.to());
    }

    /** The sign that a token is, or begins with; NUL if it is a word. */
    char sign(Token token) {
        return token.isSign() ? text().charAt(token.from()) : 0;
    }

    /** The tokens in a stretch of characters. */
    List<Token> tokensWithin(int from, int to) {
        List<Token> all = tokens();
        int first = 0;
        int behind = all.size();
        while (first < behind) {
            int middle = (first + behind) >>> 1;
            if (all.get(middle).from() < from) {
                first = middle + 1;
            } else {
                behind = middle;
            }
        }
        int end = first;
        while (end < all.size() && all.get(end).to() <= to) {
            end++;
        }
        return all.subList(first, end);
    }

    /** Where the links in a token lead, in reading order: usually there is one, or none. */
    List<Destination> destinations(Token token) {
        List<Destination> destinations = new ArrayList<>(1);
        for (int run = run(token.from()); run < starts.length && starts[run] < token.to(); run++) {
            styles[run].to().filter(to -> !destinations.contains(to)).ifPresent(destinations::add);
        }
        return destinations;
    }

    /** Where the links of the line lead. */
    Set<Destination> destinations() {
        if (destinations == null) {
            destinations = new HashSet<>();
            for (Style style : styles) {
                style.to().ifPresent(destinations::add);
            }
        }
        return destinations;
    }

    /** Whether two stretches look the same, character by character and mark by mark. */
    static boolean same(Line a, int fromA, int toA, Line b, int fromB, int toB) {
        if (toA - fromA != toB - fromB || !a.text().regionMatches(fromA, b.text(), fromB, toA - fromA)) {
            return false;
        }
        int at = 0;
        while (at < toA - fromA) {
            int runA = a.run(fromA + at);
            int runB = b.run(fromB + at);
            if (!a.styles[runA].equals(b.styles[runB])) {
                return false;
            }
            at = Math.min(a.end(runA) - fromA, b.end(runB) - fromB);
        }
        return true;
    }

    /** A stretch of the line as pieces; a piece that reaches beyond it is cut. */
    List<Prose> slice(int from, int to) {
        if (from == 0 && to == text().length() && paragraphs.size() == 1) {
            return pieces();
        }
        List<Prose> slice = new ArrayList<>();
        slice(from, to, 0, slice);
        return slice;
    }

    /** @param depth how many of the marks around the stretch have been dealt with */
    private void slice(int from, int to, int depth, List<Prose> out) {
        int at = from;
        while (at < to) {
            int run = run(at);
            Style style = styles[run];
            int end = Math.min(to, endOfMark(run, depth));
            if (style.depth() == depth) {
                plain(at, end, out);
            } else {
                List<Prose> words = new ArrayList<>();
                slice(at, end, depth + 1, words);
                out.add(style.outermost(depth + 1).wrap(words));
            }
            at = end;
        }
    }

    /** Where the mark ends that is the next one within {@code depth} others; of plain words, where they end. */
    private int endOfMark(int run, int depth) {
        int next = run + 1;
        if (styles[run].depth() > depth) {
            Style mark = styles[run].outermost(depth + 1);
            while (next < styles.length && styles[next].depth() > depth && styles[next].outermost(depth + 1) == mark) {
                next++;
            }
        }
        return end(next - 1);
    }

    private void plain(int from, int to, List<Prose> out) {
        int begin = from;
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                words(begin, at, out);
                out.add(new Prose.LineBreak());
                begin = at + 1;
            }
        }
        words(begin, to, out);
    }

    private void words(int from, int to, List<Prose> out) {
        if (from < to) {
            out.add(new Prose.Text(text.substring(from, to)));
        }
    }

    private int end(int run) {
        return run + 1 < starts.length ? starts[run + 1] : text.length();
    }

    /** The run that a character belongs to. */
    private int run(int at) {
        if (starts.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && paragraphs.equals(line.paragraphs);
    }

    @Override
    public int hashCode() {
        return paragraphs.hashCode();
    }
}
