package org.clausebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.model.Inline;
import org.clausebook.model.Target;
import org.clausebook.source.Span;
import org.clausebook.value.Value;
import org.clausebook.value.Values;

/**
 * The values that a clause states in one language: those in its words, in the facts that it uses, and the addresses of its links. Left
 * out is what other rules hold together: typed references, the words of citations.
 *
 * @param text           where it stands
 * @param at             where to point for what it lacks
 * @param clause         whose values they are; empty if it is the title, or a part of a clause
 * @param values         in reading order; an address once
 * @param contradictions numbers that are given twice and differ
 */
record Stated(
        Subject.Text text, Span at, Optional<Clause> clause, List<Said> values, List<Contradiction> contradictions) {

    /** In no line of the text, but in the address of a link. */
    private static final int NO_LINE = -1;

    /** A number that an author has typed before the words of a heading; a year is none. */
    private static final Pattern HEADING_NUMBER = Pattern.compile("[0-9]{1,2}(?:[.][0-9]{1,2})*");

    /**
     * A value and where it stands: worked out only for those that the languages do not agree on.
     *
     * @param line     which line of the clause, from 0: see {@link Clause#lines()}; negative if none
     * @param declared whether a fact says it, used or not
     */
    record Said(Value value, int line, boolean declared, ValuePlace place) {

        Span inFile() {
            return place.inFile();
        }

        /** The words that say it, with some around them. */
        String words() {
            return place.words();
        }

        /** The words that say it. */
        String ownWords() {
            return place.ownWords();
        }
    }

    /** A number that is given twice, where it stands in the file, and its words. */
    record Contradiction(Values.Contradiction numbers, Span inFile, String words) {}

    Stated {
        values = List.copyOf(values);
        contradictions = List.copyOf(contradictions);
    }

    /** What a clause states. */
    static Stated of(Subject.Text text, Clause clause, Declared declared) {
        Collector collector = new Collector(text, declared);
        boolean heading = clause.provision().heading().isPresent();
        for (TextLine line : clause.lines()) {
            collector.line(line, heading);
            heading = false;
        }
        for (Contents.Piece<Inline.Link> link : clause.contents().links()) {
            collector.link(link);
        }
        return collector.stated(clause.provision().span(), Optional.of(clause));
    }

    /** What the title states. */
    static Stated ofTitle(Subject.Text text, Declared declared) {
        Collector collector = new Collector(text, declared);
        collector.line(text.titleLine(), true);
        int start = text.text().title().start();
        return collector.stated(new Span(start, start), Optional.empty());
    }

    /** What its own words state: no fact says it. */
    Stated undeclared() {
        return new Stated(text, at, clause, values.stream().filter(said -> !said.declared()).toList(), contradictions);
    }

    /**
     * What the parts of a clause state that correspond to each other; an address, which counts once in a clause, is left out.
     *
     * @param all the same clause in its languages
     * @return for each part what the languages state in it, in their order; none if their lists and tables do not correspond
     */
    static List<List<Stated>> inParts(List<Stated> all) {
        List<Clause> clauses = all.stream().flatMap(stated -> stated.clause().stream()).toList();
        if (clauses.size() < all.size()) {
            return List.of();
        }
        ClauseParts parts = ClauseParts.of(clauses);
        List<List<Stated>> sides = new ArrayList<>();
        for (int part = 0; part < parts.count(); part++) {
            sides.add(new ArrayList<>());
        }
        for (int language = 0; language < all.size(); language++) {
            Stated whole = all.get(language);
            List<Said> said = whole.values.stream().filter(one -> one.value().kind() != Value.Kind.ADDRESS).toList();
            List<List<Said>> divided = parts.divide(language, said, Said::line);
            for (int part = 0; part < parts.count(); part++) {
                Span start = parts.start(part, language, clauses.get(language), whole.at());
                sides.get(part).add(new Stated(whole.text(), start, Optional.empty(), divided.get(part), List.of()));
            }
        }
        return sides;
    }

    /** The facts that are used in the clause, in reading order. */
    List<String> facts() {
        return clause.stream()
                .flatMap(each -> each.contents().facts().stream())
                .map(use -> use.piece().name())
                .toList();
    }

    private static final class Collector {
        private final Subject.Text text;
        private final String tag;
        private final Declared declared;
        private int at = NO_LINE;
        private final List<Said> values = new ArrayList<>();
        private final List<Contradiction> contradictions = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Collector(Subject.Text text, Declared declared) {
            this.text = text;
            this.tag = text.language().tag();
            this.declared = declared;
        }

        Stated stated(Span where, Optional<Clause> clause) {
            return new Stated(text, where, clause, values, contradictions);
        }

        void line(TextLine line, boolean heading) {
            at++;
            int before = values.size();
            line.facts().forEach(use -> fact(line, use));
            boolean mixed = values.size() > before;
            String words = line.uncitedText();
            Values found = Values.in(tag, words);
            List<TypedNumbers.Found> references = hasNumber(found) ? references(words) : List.of();
            for (Value value : found.stated()) {
                boolean typedHeadingNumber = heading
                        && value.start() == 0
                        && value.kind() == Value.Kind.NUMBER
                        && isLabel(words, value.end());
                if (!typedHeadingNumber && !isTypedReference(value, references, line)) {
                    add(value, at, new ValuePlace.InLine(line, value.start(), value.end()));
                }
            }
            if (mixed) {
                values.subList(before, values.size()).sort(Comparator.comparingInt(said -> said.place().start()));
            }
            for (Values.Contradiction numbers : found.contradictions()) {
                contradictions.add(new Contradiction(
                        numbers,
                        line.inFile(numbers.start(), numbers.end()),
                        words.substring(numbers.start(), numbers.end())));
            }
        }

        private void fact(TextLine line, LineWords.UsedFact use) {
            for (Value value : declared.stated(use.name())) {
                values.add(new Said(value, at, true, new ValuePlace.InFact(line, use.at(), () -> declared.words(use.name(), value))));
            }
        }

        /**
         * Whether a number at the beginning of a heading numbers it, as in <i>3. Rights</i> and <i>3 Rights</i>, and counts nothing, as in
         * <i>3 rights</i>.
         */
        private static boolean isLabel(String words, int end) {
            boolean counts = end + 1 < words.length()
                    && words.charAt(end) == ' '
                    && Character.isLowerCase(words.charAt(end + 1))
                    && words.lastIndexOf('.', end - 1) < 0;
            return !counts && HEADING_NUMBER.matcher(words).region(0, end).matches();
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
                add(value, NO_LINE, new ValuePlace.InAddress(link.inFile(), web.address()));
            }
        }

        /** Of an address that is a fact's the fact counts: its languages may have addresses of their own. */
        private void add(Value value, int line, ValuePlace place) {
            if (value.kind() != Value.Kind.ADDRESS) {
                values.add(new Said(value, line, false, place));
                return;
            }
            Optional<String> fact = declared.addresses().fact(value.key());
            String key = fact.map(name -> "{{" + name + "}}").orElseGet(() -> declared.addresses().key(value.key()));
            if (seen.add(key)) {
                values.add(new Said(value.withKey(key), line, fact.isPresent(), place));
            }
        }
    }
}
