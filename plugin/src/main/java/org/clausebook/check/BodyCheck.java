package org.clausebook.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Provision;

/** A clause says something, unless it is repealed: then it says nothing, in any language. */
final class BodyCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> repealed = subject.drafting().stream()
                .flatMap(drafting -> drafting.all().stream())
                .filter(clause -> clause.provision().attributes().repealed())
                .map(Subject.Clause::id)
                .collect(Collectors.toSet());
        for (Subject.Text text : subject.texts()) {
            for (Subject.Clause clause : text.all()) {
                Provision provision = clause.provision();
                if (repealed.contains(provision.id())) {
                    repealed(text, provision, findings);
                } else {
                    empty(text, provision, findings);
                }
            }
        }
    }

    private static void repealed(Subject.Text text, Provision provision, Findings findings) {
        if (!provision.body().isEmpty() || !provision.children().isEmpty()) {
            String variant = provision.body().isEmpty() ? "children" : "";
            findings.report(Rule.CLAUSE_REPEALED_TEXT, variant, text.locate(provision.span()), provision.id());
        }
    }

    private static void empty(Subject.Text text, Provision provision, Findings findings) {
        boolean empty = provision.body().isEmpty() && provision.body().sound();
        if (empty && provision.children().isEmpty()) {
            findings.report(
                    Rule.CLAUSE_EMPTY,
                    provision.level() == 2 ? "section" : "",
                    text.locate(provision.span()),
                    provision.id());
        }
    }
}
