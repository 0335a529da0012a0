package org.clausebook.check;

import java.util.List;
import org.clausebook.finding.Findings;

/** Each term is defined, used, and called by one name in each language. */
final class TermCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.terms().isEmpty()) {
            List<TermUses> uses =
                    subject.texts().stream()
                            .filter(text -> !LanguageCheck.isWhollyForeign(text))
                            .map(text -> TermUses.of(subject, text)).toList();
            new TermWording(subject, findings).check(uses);
            new TermDefinition(subject, findings).check(uses);
        }
    }
}
