package org.clausebook.check;

import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.resolve.Numbering;
import org.clausebook.source.Location;

/** A number set by hand stands between its neighbours; an id that is replaced is not there any more. */
final class NumberCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<Numbering> numbering = subject.references().numbering(subject.policy().id());
        subject.drafting().ifPresent(drafting -> {
            numbering.ifPresent(numbers -> numbers.problems().forEach(problem -> number(drafting, problem, findings)));
            for (Clause clause : drafting.all()) {
                for (String replaced : clause.provision().attributes().replaces()) {
                    if (drafting.clauses().containsKey(replaced)) {
                        Location at = drafting.locate(clause.provision().span());
                        findings.report(Rule.ID_DUPLICATE, "replaced", at, replaced, clause.id());
                    }
                }
            }
        });
    }

    private static void number(Subject.Text drafting, Numbering.Problem problem, Findings findings) {
        Clause clause = drafting.clauses().get(problem.id());
        Location at = clause == null ? drafting.start() : drafting.locate(clause.provision().span());
        if (problem.form()) {
            String within = problem.parent().isEmpty() ? "" : problem.parent() + ".";
            boolean follows = problem.before().startsWith(within) && !problem.before().isEmpty();
            String example = (follows ? problem.before() : within + "1") + "-1";
            String variant = within.isEmpty() ? "section" : "";
            findings.report(
                    Rule.NUMBER_MALFORMED, variant, at, problem.number(), problem.id(), example, problem.parent());
        } else {
            String variant = problem.before().isEmpty() ? "first" : problem.after().isEmpty() ? "last" : "";
            findings.report(
                    Rule.NUMBER_ORDER, variant, at, problem.number(), problem.id(), problem.before(), problem.after());
        }
    }
}
