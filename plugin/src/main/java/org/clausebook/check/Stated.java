package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.model.Inline;
import org.clausebook.model.Target;
import org.clausebook.source.Span;
import org.clausebook.value.Value;
import org.clausebook.value.Values;

/**
 * The values that a clause states in one language: those in its words and the addresses of its links. Left out is what
 * other rules hold together: typed references, the words of citations, facts.
 *
 * @param text           where it stands
 * @param at             where to point for what it lacks
 * @param values         in reading order; an address once
 * @param contradictions numbers that are given twice and differ
 */
record Stated(Subject.Text text, Span at, List<Said> values, List<Contradiction> contradictions) {

    /** Enough words on both sides of a value to find it by. */
    private static final int CONTEXT = 24;

    /** A number that an author has typed before the words of a heading; a year is none. */
    private static final Pattern HEADING_NUMBER = Pattern.compile("[0-9]{1,2}(?:[.][0-9]{1,2})*");

    /** A value and where it stands: worked out only for those that the languages do not agree on. */
    record Said(Value value, Place place) {

        Span inFile() {
            return place.inFile();
        }

        String words() {
            return place.words();
        }
    }

    /** Where a value stands in the file, and the words that say it with some around them. */
    private interface Place {
        Span inFile();

        String words();
    }

    /** A place in the words of a line. */
    private record InLine(TextLine line, int start, int end) implements Place {

        @Override
        public Span inFile() {
            return line.inFile(start, end);
        }

        @Override
        public String words() {
            return excerpt(line.uncitedText(), start, end);
        }
    }

    /** A place in the address of a link. */
    private record InAddress(Span inFile, String words) implements Place {}

    /** A number that is given twice, where it stands in the file, and its words. */
    record Contradiction(Values.Contradiction numbers, Span inFile, String words) {}

    Stated {
        values = List.copyOf(values);
        contradictions = List.copyOf(contradictions);
    }

    /** What a clause states. */
    static Stated of(Subject.Text text, Clause clause, Addresses addresses) {
        Collector collector = new Collector(text, addresses);
        boolean heading = clause.provision().heading().isPresent();
        for (TextLine line : clause.lines()) {
            collector.line(line, heading);
            heading = false;
        }
        for (Contents.Piece<Inline.Link> link : clause.contents().links()) {
            collector.link(link);
        }
        return collector.stated(clause.provision().span());
    }

    /** What the title states. */
    static Stated ofTitle(Subject.Text text, Addresses addresses) {
        Collector collector = new Collector(text, addresses);
        collector.line(text.titleLine(), true);
        int start = text.text().title().start();
        return collector.stated(new Span(start, start));
    }

    private static final class Collector {
        private final Subject.Text text;
        private final String tag;
        private final Addresses addresses;
        private final List<Said> values = new ArrayList<>();
        private final List<Contradiction> contradictions = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Collector(Subject.Text text, Addresses addresses) {
            this.text = text;
            this.tag = text.language().tag();
            this.addresses = addresses;
        }

        Stated stated(Span at) {
            return new Stated(text, at, values, contradictions);
        }

        void line(TextLine line, boolean heading) {
            String words = line.uncitedText();
            Values found = Values.in(tag, words);
            List<TypedNumbers.Found> references = hasNumber(found) ? references(words) : List.of();
            for (Value value : found.stated()) {
                boolean typedHeadingNumber = heading
                        && value.start() == 0
                        && value.kind() == Value.Kind.NUMBER
                        && HEADING_NUMBER.matcher(words).region(0, value.end()).matches();
                if (!typedHeadingNumber && !isTypedReference(value, references, line)) {
                    add(value, new InLine(line, value.start(), value.end()));
                }
            }
            for (Values.Contradiction numbers : found.contradictions()) {
                contradictions.add(new Contradiction(
                        numbers,
                        line.inFile(numbers.start(), numbers.end()),
                        words.substring(numbers.start(), numbers.end())));
            }
        }

        private static boolean hasNumber(Values found) {
            for (Value value : found.stated()) {
                if (value.kind() == Value.Kind.NUMBER) {
                    return true;
                }
            }
            return false;
        }

        private List<TypedNumbers.Found> references(String words) {
            String spaced = words.replace('\u00A0', ' ').replace('\u202F', ' ');
            return TypedNumbers.mayBeIn(tag, spaced) ? TypedNumbers.in(tag, spaced) : List.of();
        }

        /** Another rule asks for a link there. With a backslash its author has said that it is no reference. */
        private boolean isTypedReference(Value value, List<TypedNumbers.Found> references, TextLine line) {
            if (value.kind() != Value.Kind.NUMBER) {
                return false;
            }
            for (TypedNumbers.Found reference : references) {
                if (value.start() < reference.end() && value.end() > reference.start()) {
                    Span inFile = line.inFile(reference.start(), reference.end());
                    return text.text().file().text(inFile).indexOf('\\') < 0;
                }
            }
            return false;
        }

        void link(Contents.Piece<Inline.Link> link) {
            if (link.piece().target() instanceof Target.Web web && web.address().indexOf('{') < 0) {
                Value value = new Value(Value.Kind.ADDRESS, web.address(), 0, 0, false);
                add(value, new InAddress(link.inFile(), web.address()));
            }
        }

        private void add(Value value, Place place) {
            if (value.kind() != Value.Kind.ADDRESS) {
                values.add(new Said(value, place));
                return;
            }
            String key = addresses.key(value.key());
            if (!addresses.isFact(value.key()) && seen.add(key)) {
                values.add(new Said(value.withKey(key), place));
            }
        }
    }

    /** The value with whole words around it. */
    private static String excerpt(String words, int start, int end) {
        int from = Math.max(0, start - CONTEXT);
        while (from > 0 && from < start && words.charAt(from - 1) != ' ') {
            from++;
        }
        int to = Math.min(words.length(), end + CONTEXT);
        while (to < words.length() && to > end && words.charAt(to) != ' ') {
            to--;
        }
        String shown = words.substring(from, to).replace(TextLine.ELSEWHERE, '…').strip();
        return (from > 0 ? "… " : "") + shown + (to < words.length() ? " …" : "");
    }
}
