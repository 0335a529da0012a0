package org.clausebook.finding;

import java.util.List;
import java.util.Locale;
import org.clausebook.source.Location;

/**
 * Findings as lines of plain text: {@code path:line:column: severity: message [rule]}, lines and columns from 1, and
 * the way out on a line of its own below.
 */
public final class FindingPrinter {

    private FindingPrinter() {}

    /** One finding, without final line end; two lines if it has a hint. */
    public static String print(Finding finding) {
        String line = place(finding.at()) + ": " + finding.severity().word() + ": " + finding.message() + " ["
                + finding.rule().id() + "]";
        return finding.hint().map(hint -> line + "\n  hint: " + hint).orElse(line);
    }

    /** Counts for the closing line of a report: {@code 2 errors, 1 warning}; {@code no findings} if there are none. */
    public static String count(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long n = findings.stream().filter(f -> f.severity() == severity).count();
            if (n > 0) {
                out.append(out.isEmpty() ? "" : ", ")
                        .append(String.format(Locale.ROOT, "%d %s%s", n, severity.word(), n == 1 ? "" : "s"));
            }
        }
        return out.isEmpty() ? "no findings" : out.toString();
    }

    private static String place(Location at) {
        return Printable.line(at.path()) + ":" + (at.line() + 1) + ":" + (at.column() + 1);
    }
}
