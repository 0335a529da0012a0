package org.clausebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;

/**
 * Which working texts can be shown although something is wrong: those that are as they were written. Somebody who has added
 * a clause wants to see it, also while no translation has it; but half a clause, or one whose link leads nowhere safe,
 * would mislead.
 */
final class Showable {

    /** Errors in a text that leave all of it readable; so do those that ask for judgement. */
    private static final Set<Rule> READABLE = EnumSet.of(
            Rule.CLAUSE_EMPTY,
            Rule.CLAUSE_REPEALED_TEXT,
            Rule.ID_REUSED,
            Rule.ID_VANISHED,
            Rule.LAW_NUMBERS,
            Rule.NUMBER_SHIFTED,
            Rule.REF_DANGLING,
            Rule.TRANSLATION_ATTRIBUTES,
            Rule.TRANSLATION_BLOCKS,
            Rule.TRANSLATION_CAPTION,
            Rule.TRANSLATION_FACTS,
            Rule.TRANSLATION_LAWS,
            Rule.TRANSLATION_LEVEL,
            Rule.TRANSLATION_MISSING_CLAUSE,
            Rule.TRANSLATION_ORDER,
            Rule.TRANSLATION_REFERENCES);

    private final List<Finding> findings;
    private final String drafting;

    /**
     * @param findings of one policy
     * @param drafting path of its text in the drafting language, which all others have their numbers from
     */
    Showable(List<Finding> findings, String drafting) {
        this.findings = findings;
        this.drafting = drafting;
    }

    /** Whether a text, by the path of its file, can be shown. */
    boolean is(String path) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !finding.rule().isWaivable() && !READABLE.contains(finding.rule()))
                .noneMatch(finding ->
                        finding.at().path().equals(path) || finding.at().path().equals(drafting));
    }
}
