package org.clausebook.check;

import java.util.List;
import java.util.function.Function;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;

/** The same things are used in a clause in every language: references, citations, facts. */
final class UseComparison {

    private UseComparison() {}

    /**
     * @param rule what to report, with the variants {@code missing} and {@code extra}
     * @param uses what a clause uses, as it is written
     */
    static void check(
            Subject subject, Rule rule, Function<Contents, List<String>> uses, Findings findings) {
        subject.eachPair((drafted, translated, translation) -> {
            if (!drafted.provision().body().sound() || !translated.provision().body().sound()) {
                return;
            }
            Differences<String> differences =
                    Differences.between(uses.apply(drafted.contents()), uses.apply(translated.contents()));
            for (String missing : differences.missing()) {
                report(subject, rule, "missing", translated, translation, missing, findings);
            }
            for (String extra : differences.extra()) {
                report(subject, rule, "extra", translated, translation, extra, findings);
            }
        });
    }

    private static void report(
            Subject subject,
            Rule rule,
            String variant,
            Subject.Clause clause,
            Subject.Text translation,
            String use,
            Findings findings) {
        findings.report(
                rule,
                variant,
                translation.locate(clause.provision().span()),
                clause.id(),
                use,
                subject.draftingName(),
                translation.languageName());
    }
}
