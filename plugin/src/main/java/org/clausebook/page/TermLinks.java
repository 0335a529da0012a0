package org.clausebook.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.PlainText;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.model.Term;
import org.clausebook.model.Terms;
import org.clausebook.resolve.TermIndex;
import org.clausebook.resolve.TermUse;

/**
 * Leads from the first use of a term in a clause to the clause that defines it. Only what is shown on a page is made here: the
 * text itself, its digest and its JSON stay as they are.
 */
final class TermLinks {

    private final String policy;
    private final TermIndex index;
    /** By term, the clause that defines it in this very text. */
    private final Map<String, String> definitions;

    private TermLinks(String policy, TermIndex index, Map<String, String> definitions) {
        this.policy = policy;
        this.index = index;
        this.definitions = definitions;
    }

    /**
     * For a text that the terms need not have been written for: an edition may define fewer of them, or elsewhere.
     *
     * @param terms of the site as they are today
     */
    static TermLinks of(Terms terms, PublishedText text) {
        Terms own = terms.of(text.policy());
        TermIndex index = TermIndex.of(own, text.language().tag());
        Map<String, String> definitions = new TreeMap<>();
        if (!own.isEmpty()) {
            Items items = Items.of(text);
            for (Term term : own.all()) {
                term.defined()
                        .filter(definition -> definition.policy().equals(text.policy()))
                        .flatMap(definition -> items.find(definition.clause()))
                        .filter(item -> has(term, item, index))
                        .ifPresent(item -> definitions.put(term.id(), item.id()));
            }
        }
        return new TermLinks(text.policy(), index, definitions);
    }

    private static boolean has(Term term, Item item, TermIndex index) {
        String words = item.heading().map(PlainText::ofLine).orElse("") + "\n" + PlainText.of(item.blocks());
        return index.uses(words).stream()
                .anyMatch(use -> use.term().id().equals(term.id()) && use.kind() != TermUse.Kind.FORBIDDEN);
    }

    /** The text of a provision, with the links in it; headings are links themselves. */
    List<Block<Prose>> in(Item item) {
        if (definitions.isEmpty()) {
            return item.blocks();
        }
        Clause clause = new Clause(item);
        return Block.map(item.blocks(), clause::line);
    }

    /** The clause that is being read. */
    private final class Clause implements Prose.Visitor<List<Prose>> {
        /** Terms that need no link, or no other one. */
        private final Set<String> done = new HashSet<>();

        Clause(Item item) {
            definitions.forEach((term, clause) -> {
                if (clause.equals(item.id())) {
                    done.add(term);
                }
            });
        }

        List<Prose> line(List<Prose> pieces) {
            return pieces.stream().flatMap(piece -> piece.accept(this).stream()).toList();
        }

        @Override
        public List<Prose> text(Prose.Text text) {
            List<Prose> pieces = new ArrayList<>();
            int behind = 0;
            for (TermUse use : index.uses(text.text())) {
                String clause = definitions.get(use.term().id());
                boolean whole = !use.part() && use.kind() != TermUse.Kind.FORBIDDEN && use.from() >= behind;
                if (whole && clause != null && done.add(use.term().id())) {
                    plain(text, behind, use.from(), pieces);
                    List<Prose> words = List.of(new Prose.Text(text.text().substring(use.from(), use.to())));
                    pieces.add(new Prose.Link(to(clause), words));
                    behind = use.to();
                }
            }
            plain(text, behind, text.text().length(), pieces);
            return pieces;
        }

        private Destination to(String clause) {
            return new Destination.Definition(new Destination.Page(policy, Optional.of(clause)));
        }

        private static void plain(Prose.Text text, int from, int to, List<Prose> pieces) {
            if (from < to) {
                pieces.add(new Prose.Text(text.text().substring(from, to)));
            }
        }

        @Override
        public List<Prose> emphasis(Prose.Emphasis emphasis) {
            return List.of(new Prose.Emphasis(line(emphasis.words())));
        }

        @Override
        public List<Prose> strong(Prose.Strong strong) {
            return List.of(new Prose.Strong(line(strong.words())));
        }

        @Override
        public List<Prose> lineBreak(Prose.LineBreak lineBreak) {
            return List.of(lineBreak);
        }

        @Override
        public List<Prose> link(Prose.Link link) {
            return List.of(link);
        }
    }
}
