package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.language.KnownLanguage;
import org.clausebook.model.Language;

/** A clause in one of the languages in which it can be read side by side. */
record Parallel(Subject.Text text, Clause clause, KnownLanguage language) {

    /**
     * Each clause in all known languages at once, the drafting language first: those that have the same lists and tables, and
     * are in the language that they should be in. What is in one language only is left out.
     *
     * @param texts     the drafting language's first
     * @param matchings of the translations; none if there is no drafting language to hold them against
     */
    static List<List<Parallel>> sides(List<Subject.Text> texts, Map<Language, Matching> matchings) {
        List<List<Parallel>> sides = new ArrayList<>();
        if (matchings.isEmpty()) {
            return sides;
        }
        List<Map<String, Parallel>> translations =
                texts.stream().skip(1).map(Parallel::byId).toList();
        Map<String, Parallel> drafted = byId(texts.get(0));
        for (Clause clause : texts.get(0).clauses().values()) {
            Parallel drafting = drafted.get(clause.id());
            if (drafting != null) {
                List<Parallel> side = new ArrayList<>(List.of(drafting));
                translations.stream()
                        .map(translation -> translation.get(clause.id()))
                        .filter(translated -> translated != null && translated.isBeside(clause, matchings))
                        .forEach(side::add);
                if (side.size() > 1) {
                    sides.add(side);
                }
            }
        }
        return sides;
    }

    private static Map<String, Parallel> byId(Subject.Text text) {
        Map<String, Parallel> clauses = new HashMap<>();
        text.known().ifPresent(language -> text.inOwnLanguage().stream()
                .filter(Clause::isComparable)
                .forEach(clause -> clauses.putIfAbsent(clause.id(), new Parallel(text, clause, language))));
        return clauses;
    }

    private boolean isBeside(Clause drafted, Map<Language, Matching> matchings) {
        return drafted.isAlike(clause)
                && !matchings.get(text.language()).swollen().contains(clause.id());
    }

    /** The lines of its body: a heading is no sentence, and captions are not translated word by word. */
    List<TextLine> body() {
        List<TextLine> lines = clause.lines();
        return clause.provision().heading().isPresent() ? lines.subList(1, lines.size()) : lines;
    }
}
