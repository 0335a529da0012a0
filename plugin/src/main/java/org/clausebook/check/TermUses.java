package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 */
record TermUses(Subject.Text text, Passage title, List<Passage> clauses, Map<String, Passage> byId) {

    TermUses {
        clauses = List.copyOf(clauses);
        byId = Map.copyOf(byId);
    }

    /**
     * The uses in the title or in one provision, in order.
     *
     * @param id    of the provision; empty for the title
     * @param label what messages call it
     * @param at    its beginning
     */
    record Passage(String id, String label, Location at, List<Found> uses) {

        boolean has(Term term) {
            return uses.stream().anyMatch(found -> found.isOf(term));
        }
    }

    /**
     * A use of a term.
     *
     * @param words as they stand in the text
     */
    record Found(TermUse use, String words, Location at) {

        Term term() {
            return use.term();
        }

        boolean isOf(Term other) {
            return use.term().id().equals(other.id());
        }

        boolean is(TermUse.Kind kind) {
            return use.kind() == kind;
        }
    }

    static TermUses of(Subject subject, Subject.Text text) {
        TermIndex index = TermIndex.of(subject.terms(), text.language().tag());
        List<Passage> clauses = new ArrayList<>();
        Map<String, Passage> byId = new HashMap<>();
        for (Subject.Clause clause : text.all()) {
            List<Found> uses = new ArrayList<>();
            clause.lines().forEach(line -> uses.addAll(in(line, text, index)));
            Passage passage = new Passage(clause.id(), clause.label(), text.locate(clause.provision().span()), uses);
            clauses.add(passage);
            if (!clause.id().isEmpty()) {
                byId.putIfAbsent(clause.id(), passage);
            }
        }
        TextLine title = text.titleLine();
        Passage ofTitle = new Passage("", "the title", text.locate(title.inFile(0, 0)), in(title, text, index));
        return new TermUses(text, ofTitle, clauses, byId);
    }

    private static List<Found> in(TextLine line, Subject.Text text, TermIndex index) {
        return index.uses(line.uncitedText()).stream()
                .map(use -> new Found(
                        use,
                        line.text().substring(use.from(), use.to()),
                        text.locate(line.inFile(use.from(), use.to()))))
                .toList();
    }

    /** The title, then all clauses. */
    Stream<Passage> passages() {
        return Stream.concat(Stream.of(title), clauses.stream());
    }

    /** What messages call a term in the text's language. */
    String name(Term term) {
        return term.name(text.language());
    }
}
