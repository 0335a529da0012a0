package org.clausebook.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.model.Term;
import org.clausebook.resolve.TermIndex;
import org.clausebook.resolve.TermUse;
import org.clausebook.source.Location;

/**
 * Where a text uses the terms.
 *
 * @param title   what is to be said of its title
 * @param clauses the same of each section and clause, in reading order
 * @param byId    those of them that have an id, the first of each
 * @param kinds   of which kinds the uses are
 */
record TermUses(
        Subject.Text text, Passage title, List<Passage> clauses, Map<String, Passage> byId, Set<TermUse.Kind> kinds) {

    /**
     * The uses in the title or in one provision, in order.
     *
     * @param clause empty for the title
     * @param said   which terms have a use here
     */
    record Passage(Subject.Text text, Optional<Clause> clause, List<Found> uses, BitSet said) {

        static Passage of(Subject.Text text, Optional<Clause> clause, List<Found> uses) {
            BitSet said = new BitSet();
            uses.forEach(found -> said.set(found.use().nth()));
            return new Passage(text, clause, uses, said);
        }

        /** Of the provision; empty for the title. */
        String id() {
            return clause.map(Clause::id).orElse("");
        }

        /** What messages call it. */
        String label() {
            return clause.map(Clause::label).orElse("the title");
        }

        /** All that it says, line by line. */
        String words() {
            return clause.map(Clause::words).orElseGet(() -> text.titleLine().text());
        }

        /** Its beginning. */
        Location at() {
            return clause.map(provision -> text.locate(provision.provision().span()))
                    .orElseGet(() -> text.locate(text.titleLine().inFile(0, 0)));
        }

        boolean has(Term term) {
            for (Found found : uses) {
                if (found.term().id().equals(term.id())) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it has every term that the other one has. */
        boolean hasAllOf(Passage other) {
            for (int nth = other.said.nextSetBit(0); nth >= 0; nth = other.said.nextSetBit(nth + 1)) {
                if (!said.get(nth)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A use of a term, and the line that it is in. */
    record Found(TermUse use, Subject.Text text, TextLine line) {

        Term term() {
            return use.term();
        }

        boolean is(TermUse.Kind kind) {
            return use.kind() == kind;
        }

        /** As they stand in the text. */
        String words() {
            return line.text().substring(use.from(), use.to());
        }

        Location at() {
            return text.locate(line.inFile(use.from(), use.to()));
        }
    }

    static TermUses of(Subject subject, Subject.Text text) {
        TermIndex index = TermIndex.of(subject.terms(), text.language().tag());
        List<Passage> clauses = new ArrayList<>();
        Map<String, Passage> byId = new HashMap<>();
        for (Clause clause : text.all()) {
            Passage passage = Passage.of(text, Optional.of(clause), in(clause.lines(), text, index));
            clauses.add(passage);
            if (!clause.id().isEmpty()) {
                byId.putIfAbsent(clause.id(), passage);
            }
        }
        Passage title = Passage.of(text, Optional.empty(), in(List.of(text.titleLine()), text, index));
        return new TermUses(text, title, clauses, byId, kinds(title, clauses));
    }

    private static Set<TermUse.Kind> kinds(Passage title, List<Passage> clauses) {
        Set<TermUse.Kind> kinds = EnumSet.noneOf(TermUse.Kind.class);
        title.uses().forEach(found -> kinds.add(found.use().kind()));
        clauses.forEach(clause -> clause.uses().forEach(found -> kinds.add(found.use().kind())));
        return kinds;
    }

    private static List<Found> in(List<TextLine> lines, Subject.Text text, TermIndex index) {
        List<Found> all = new ArrayList<>();
        for (TextLine line : lines) {
            for (TermUse use : index.uses(line.uncitedText())) {
                all.add(new Found(use, text, line));
            }
        }
        return all;
    }

    /** The title, then all clauses. */
    Stream<Passage> passages() {
        return Stream.concat(Stream.of(title), clauses.stream());
    }

    /** Whether a term has a use in another passage than that one. */
    boolean saysOutside(Passage definition, Term term) {
        if (title != definition && title.has(term)) {
            return true;
        }
        for (Passage clause : clauses) {
            if (clause != definition && clause.has(term)) {
                return true;
            }
        }
        return false;
    }

    /** What messages call a term in the text's language. */
    String name(Term term) {
        return term.name(text.language());
    }
}
