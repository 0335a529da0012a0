package org.clausebook.check;

import java.util.Optional;
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
                .flatMap(drafting -> drafting.clauses().values().stream())
                .filter(clause -> clause.provision().attributes().repealed())
                .map(Clause::id)
                .collect(Collectors.toSet());
        for (Subject.Text text : subject.texts()) {
            for (Clause clause : text.all()) {
                if (repealed.contains(clause.id())) {
                    repealed(text, clause, findings);
                } else if (hasTextElsewhere(subject, clause) && !isDoubled(text, clause)) {
                    empty(text, clause, findings);
                }
            }
        }
        subject.drafting().ifPresent(drafting -> repealed.forEach(id -> children(drafting, id, findings)));
    }

    /**
     * A section that has clauses only in the drafting language, and nothing in a translation, has lost them to a heading
     * on the wrong level, or they are missing: either is reported.
     */
    private static boolean hasTextElsewhere(Subject subject, Clause clause) {
        Optional<Provision> drafted =
                subject.drafting().map(text -> text.clauses().get(clause.id())).map(Clause::provision);
        return drafted.map(d -> !d.body().isEmpty() || d.children().isEmpty()).orElse(true);
    }

    /** A heading that stands twice has been reported, and its text stands below one of the two. */
    private static boolean isDoubled(Subject.Text text, Clause clause) {
        return text.all().size() > text.clauses().size()
                && text.all().stream().anyMatch(other -> other != clause && other.id().equals(clause.id()));
    }

    private static void repealed(Subject.Text text, Clause clause, Findings findings) {
        if (!clause.provision().body().isEmpty()) {
            findings.report(Rule.CLAUSE_REPEALED_TEXT, text.locate(clause.provision().span()), clause.label());
        }
    }

    /** In a translation they are the same ones, or unknown to the drafting language, which is reported as such. */
    private static void children(Subject.Text drafting, String id, Findings findings) {
        Clause clause = drafting.clauses().get(id);
        if (!clause.provision().children().isEmpty()) {
            findings.report(
                    Rule.CLAUSE_REPEALED_TEXT, "children", drafting.locate(clause.provision().span()), clause.label());
        }
    }

    /** A full stop, or a dash, is no text. */
    private static boolean isBlank(Clause clause) {
        int heading = clause.provision().heading().isPresent() ? 1 : 0;
        return clause.lines().stream().skip(heading).allMatch(line -> isBlank(line.text()));
    }

    private static boolean isBlank(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c) || c == TextLine.ELSEWHERE) {
                return false;
            }
        }
        return true;
    }

    private static void empty(Subject.Text text, Clause clause, Findings findings) {
        Provision provision = clause.provision();
        boolean saysNothing = !provision.body().isEmpty() && isBlank(clause);
        boolean empty = (provision.body().isEmpty() || saysNothing) && provision.body().sound();
        if (empty && provision.children().isEmpty()) {
            String variant = provision.level() == 2 ? "section" : "";
            findings.report(Rule.CLAUSE_EMPTY, variant, text.locate(provision.span()), clause.label(), clause.id());
        }
    }
}
