package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clausebook.language.KnownLanguage;

/** A clause in one of the languages in which it can be read side by side. */
record Parallel(Subject.Text text, Subject.Clause clause, KnownLanguage language) {

    /**
     * Hands over each clause in all known languages at once, the drafting language first: those that have the same lists
     * and tables, and are in the language that they should be in. What is in one language only is left out.
     */
    static void each(Subject subject, Consumer<List<Parallel>> check) {
        if (subject.drafting().isEmpty()) {
            return;
        }
        List<Map<String, Parallel>> translations =
                subject.translations().stream().map(Parallel::byId).toList();
        Map<String, Parallel> drafted = byId(subject.drafting().get());
        for (Subject.Clause clause : subject.drafting().get().clauses().values()) {
            Parallel drafting = drafted.get(clause.id());
            if (drafting != null) {
                List<Parallel> side = new ArrayList<>(List.of(drafting));
                translations.stream()
                        .map(translation -> translation.get(clause.id()))
                        .filter(translated -> translated != null && translated.isBeside(clause, subject))
                        .forEach(side::add);
                if (side.size() > 1) {
                    check.accept(side);
                }
            }
        }
    }

    private static Map<String, Parallel> byId(Subject.Text text) {
        Map<String, Parallel> clauses = new HashMap<>();
        text.known().ifPresent(language -> LanguageCheck.inOwnLanguage(text).stream()
                .filter(Subject.Clause::isComparable)
                .forEach(clause -> clauses.putIfAbsent(clause.id(), new Parallel(text, clause, language))));
        return clauses;
    }

    private boolean isBeside(Subject.Clause drafted, Subject subject) {
        return BlockCheck.isAlike(drafted, clause) && !subject.matching(text).swollen().contains(clause.id());
    }

    /** The lines of its body: a heading is no sentence, and captions are not translated word by word. */
    List<TextLine> body() {
        List<TextLine> lines = clause.lines();
        return clause.provision().heading().isPresent() ? lines.subList(1, lines.size()) : lines;
    }
}
