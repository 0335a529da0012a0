package org.clausebook.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clausebook.check.Stated.Said;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Language;
import org.clausebook.source.Location;
import org.clausebook.value.Value;
import org.clausebook.value.Values;

/**
 * Dates, durations, amounts, addresses and numbers are the same in every language, and a number that is given twice
 * agrees with itself. All languages are compared at once, so that the odd one out is named.
 */
final class ValueCheck implements Check {

    /** Those of its rules that say that a language states something else than the others. */
    static final Set<Rule> RULES = EnumSet.of(
            Rule.VALUE_ADDRESS, Rule.VALUE_AMOUNT, Rule.VALUE_DATE, Rule.VALUE_DURATION, Rule.VALUE_NUMBER);

    private static final String TITLE = "the title";

    private final Function<Clause, String> label;

    /** Of a text in clauses. */
    ValueCheck() {
        this(Clause::label);
    }

    /** @param label what a clause is called in messages */
    ValueCheck(Function<Clause, String> label) {
        this.label = label;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Map<Language, Declared> declared = new HashMap<>();
        subject.texts().forEach(text -> declared.put(text.language(), Declared.of(subject.site(), text.language().tag())));
        titles(subject, declared, findings);
        Map<Clause, Stated> all = new IdentityHashMap<>();
        for (Subject.Text text : subject.texts()) {
            for (Clause clause : text.all()) {
                Stated stated = Stated.of(text, clause, declared.get(text.language()));
                contradictions(stated, findings);
                all.put(clause, stated);
            }
        }
        for (List<Parallel> side : subject.sides().get()) {
            List<Stated> stated = new ArrayList<>(side.size());
            side.forEach(parallel -> stated.add(all.get(parallel.clause())));
            compare(() -> label.apply(side.get(0).clause()), stated, findings);
        }
    }

    private static void titles(Subject subject, Map<Language, Declared> declared, Findings findings) {
        List<Stated> titles = new ArrayList<>();
        for (Subject.Text text : subject.texts()) {
            Stated title = Stated.ofTitle(text, declared.get(text.language()));
            contradictions(title, findings);
            add(title, titles);
        }
        compare(() -> TITLE, titles, findings);
    }

    private static void add(Stated stated, List<Stated> all) {
        if (Values.knows(stated.text().language().tag())) {
            all.add(stated);
        }
    }

    private static void contradictions(Stated stated, Findings findings) {
        for (Stated.Contradiction contradiction : stated.contradictions()) {
            findings.report(
                    Rule.VALUE_REPEATED,
                    stated.text().locate(contradiction.inFile()),
                    contradiction.words(),
                    contradiction.numbers().first(),
                    contradiction.numbers().second());
        }
    }

    private static void compare(Supplier<String> where, List<Stated> all, Findings findings) {
        if (all.size() < 2 || ValueDisagreement.isSame(all)) {
            return;
        }
        List<ValueDisagreement> disagreements = ValueDisagreement.among(all);
        if (disagreements.isEmpty()) {
            order(where, all, findings);
        }
        for (ValueDisagreement one : disagreements) {
            Stated odd = one.odd();
            Said anchor = one.others().or(one::says).orElseThrow();
            String variant = one.says().isEmpty() ? "missing" : one.others().isEmpty() ? "extra" : "";
            Location at = odd.text().locate(one.says().map(Said::inFile).orElse(odd.at()));
            findings.report(
                    rule(anchor.value().kind()),
                    variant,
                    at,
                    one.says().map(Said::words).orElse(""),
                    odd.text().languageName(),
                    where.get(),
                    one.others().map(Said::words).orElse(""),
                    names(one.agreeing()));
        }
    }

    private static void order(Supplier<String> where, List<Stated> all, Findings findings) {
        for (ValueOrder one : ValueOrder.among(all)) {
            findings.report(
                    Rule.VALUE_ORDER,
                    one.odd().text().locate(one.first().inFile()),
                    one.first().ownWords(),
                    one.odd().text().languageName(),
                    where.get(),
                    one.second().ownWords(),
                    names(one.agreeing()));
        }
    }

    private static Rule rule(Value.Kind kind) {
        return switch (kind) {
            case ADDRESS -> Rule.VALUE_ADDRESS;
            case AMOUNT -> Rule.VALUE_AMOUNT;
            case DATE -> Rule.VALUE_DATE;
            case DURATION -> Rule.VALUE_DURATION;
            case NUMBER -> Rule.VALUE_NUMBER;
        };
    }

    /** {@code Kyrgyz text}, {@code Kyrgyz and Russian texts}. */
    private static String names(List<Stated> texts) {
        List<String> names = texts.stream().map(stated -> stated.text().languageName()).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.get(0) + " text"
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last) + " texts";
    }
}
