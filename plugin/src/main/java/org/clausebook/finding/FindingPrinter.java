package org.clausebook.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** The same, and how many were waived, if any. */
    public static String count(List<Finding> findings, int waived) {
        return count(findings) + (waived == 0 ? "" : ", " + waived + " waived");
    }

    /**
     * How a person would accept a finding, for a terminal; empty if it cannot be accepted, or need not be. Two lines, without
     * final line end.
     */
    public static Optional<String> waiver(Finding finding) {
        return waiverLine(finding).map(line -> "  or accept it as it is, by this line in waivers.yaml:\n  " + line);
    }

    /**
     * What a person would write into {@code waivers.yaml} to accept a finding, with placeholders for what only people can
     * say; empty if it cannot be accepted, or need not be.
     */
    public static Optional<String> waiverLine(Finding finding) {
        if (!finding.rule().isWaivable() || finding.severity() == Severity.HINT) {
            return Optional.empty();
        }
        return Optional.of("- { rule: " + finding.rule().id() + ", at: " + scalar(finding.place()) + ", finding: "
                + finding.fingerprint() + ", reason: \"<why>\", by: <handle>, until: YYYY-MM-DD }");
    }

    /** As YAML reads it in braces: a plain text as it stands, any other in quotation marks. */
    private static String scalar(String text) {
        String line = Printable.line(text);
        return line.matches("[A-Za-z][A-Za-z0-9/._#-]*")
                ? line
                : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** {@code path:line:column}, line and column from 1. */
    public static String place(Location at) {
        return Printable.line(at.path()) + ":" + (at.line() + 1) + ":" + (at.column() + 1);
    }
}
