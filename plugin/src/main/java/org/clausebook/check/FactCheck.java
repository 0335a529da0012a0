package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.check.UseComparison.Use;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.Fact;
import org.clausebook.model.Inline;

/** Every fact that is used is declared, and used as often in every language. */
final class FactCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            unknown(subject, text, text.title(), findings);
            text.all().forEach(clause -> unknown(subject, text, clause.contents(), findings));
        }
        new UseComparison<String>(
                        subject,
                        Rule.TRANSLATION_FACTS,
                        Optional.empty(),
                        FactCheck::uses,
                        (text, name) -> subject.site().knowsFact(name),
                        findings)
                .check();
    }

    private static void unknown(Subject subject, Subject.Text text, Contents contents, Findings findings) {
        for (Contents.Piece<Inline.FactUse> use : contents.facts()) {
            String name = use.piece().name();
            if (!subject.site().knowsFact(name)) {
                List<String> known = new ArrayList<>(subject.site().facts().keySet());
                known.add(Fact.PAGE_ADDRESS);
                String nearest = Nearest.to(name, known).orElse("");
                findings.report(
                        Rule.FACT_UNKNOWN,
                        nearest.isEmpty() ? "" : "near",
                        text.locate(use.inFile()),
                        name,
                        nearest.isEmpty() ? String.join(", ", known) : nearest);
            }
        }
    }

    private static List<Use<String>> uses(Contents contents) {
        List<Use<String>> uses = new ArrayList<>(contents.facts().size());
        contents.facts().forEach(use -> uses.add(new Use<>(use.piece().name(), use.inFile(), use.line())));
        return uses;
    }
}
