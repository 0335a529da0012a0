package org.clausebook.page;

import java.util.Optional;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Severity;

/**
 * A finding as a report says it.
 *
 * @param number  its place in the list of all, from 1
 * @param kind    {@code error}, {@code warning}, {@code hint} or {@code waived}
 * @param rule    id of the rule
 * @param hint    the way out
 * @param at      {@code path:line:column}, from 1
 * @param accept  the line that would accept it
 * @param waived  the decision that has
 */
public record ReportNote(
        int number,
        String kind,
        String rule,
        String message,
        Optional<String> hint,
        String at,
        Optional<String> accept,
        Optional<Decision> waived) {

    /**
     * Why a finding was accepted.
     *
     * @param who   in words; the handle if the settings do not say
     * @param until the last day on which that holds, as 2026-12-31
     */
    public record Decision(String reason, String who, String until) {}

    static ReportNote of(int number, Finding finding) {
        return new ReportNote(
                number,
                finding.severity().word(),
                finding.rule().id(),
                finding.message(),
                finding.hint(),
                FindingPrinter.place(finding.at()),
                FindingPrinter.waiverLine(finding),
                Optional.empty());
    }

    static ReportNote of(int number, Finding finding, Decision decision) {
        return new ReportNote(
                number,
                "waived",
                finding.rule().id(),
                finding.message(),
                finding.hint(),
                FindingPrinter.place(finding.at()),
                Optional.empty(),
                Optional.of(decision));
    }

    /** The same at another place in the list. */
    ReportNote numbered(int other) {
        return new ReportNote(other, kind, rule, message, hint, at, accept, waived);
    }

    /** Whether the other one is the same but for its place in the list. */
    boolean saysSame(ReportNote other) {
        return numbered(other.number).equals(other);
    }

    boolean is(Severity severity) {
        return kind.equals(severity.word());
    }

    boolean isWaived() {
        return waived.isPresent();
    }
}
