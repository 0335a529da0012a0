package org.clausebook.page;

import java.util.Locale;
import org.clausebook.finding.Severity;

/**
 * What is said of a clause at a glance: never by colour alone.
 *
 * @param kind one word for the stylesheet: {@code stale}, {@code error}
 * @param sign one character
 * @param word the word, with the number of findings before it if it is about findings
 */
public record ReportMark(String kind, String sign, String word) {

    static ReportMark of(ClauseState state) {
        return new ReportMark(state.name().toLowerCase(Locale.ROOT), state.sign(), state.word());
    }

    static ReportMark of(Severity severity, long n) {
        String sign = switch (severity) {
            case ERROR -> "✕";
            case WARNING -> "!";
            case HINT -> "i";
        };
        return new ReportMark(severity.word(), sign, n + " " + severity.word() + (n == 1 ? "" : "s"));
    }

    static ReportMark ofWaived(long n) {
        return new ReportMark("waived", "~", n + " waived");
    }
}
