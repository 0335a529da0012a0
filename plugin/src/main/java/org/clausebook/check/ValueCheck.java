package org.clausebook.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.check.Stated.Said;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Language;
import org.clausebook.source.Location;
import org.clausebook.value.Value;

/**
 * Dates, durations, amounts, addresses and numbers are the same in every language, and a number that is given twice
 * agrees with itself. All languages are compared at once, so that the odd one out is named.
 */
final class ValueCheck implements Check {

    /** Those of its rules that hold languages against each other. */
    static final Set<Rule> RULES = EnumSet.of(
            Rule.VALUE_ADDRESS, Rule.VALUE_AMOUNT, Rule.VALUE_DATE, Rule.VALUE_DURATION, Rule.VALUE_NUMBER);

    private static final String TITLE = "the title";

    @Override
    public void check(Subject subject, Findings findings) {
        Map<Language, Addresses> addresses = Statements.addresses(subject);
        compare(TITLE, Statements.ofTitles(subject, addresses), findings);
        for (Subject.Text text : subject.texts()) {
            boolean drafted = subject.drafting().isPresent() && text == subject.drafting().get();
            for (Subject.Clause clause : text.all()) {
                if (drafted && text.clauses().get(clause.id()) == clause) {
                    compare(clause.label(), Statements.of(subject, text, clause, addresses), findings);
                } else if (drafted || !isDrafted(subject, clause)) {
                    contradictions(Stated.of(text, clause, addresses.get(text.language())), findings);
                }
            }
        }
    }

    /** Whether it is looked at beside the same clause in the drafting language. */
    private static boolean isDrafted(Subject subject, Subject.Clause clause) {
        return subject.drafting().filter(drafting -> drafting.clauses().containsKey(clause.id())).isPresent();
    }

    private static void compare(String label, Statements statements, Findings findings) {
        statements.all().forEach(stated -> contradictions(stated, findings));
        compare(label, statements.comparable(), findings);
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

    private static void compare(String label, List<Stated> all, Findings findings) {
        if (all.size() < 2) {
            return;
        }
        for (Disagreement one : Disagreement.among(all)) {
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
                    label,
                    one.others().map(Said::words).orElse(""),
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
