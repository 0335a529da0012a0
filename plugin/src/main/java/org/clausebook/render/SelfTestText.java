package org.clausebook.render;

import java.util.Locale;
import org.clausebook.finding.Printable;
import org.clausebook.finding.Severity;
import org.clausebook.page.SelfTestReport;

/** What the checks catch, as two tables of plain text. */
public final class SelfTestText {

    private static final int SHOWN = 3;
    private static final int LONGEST = 60;

    private SelfTestText() {}

    /** Lines without trailing blanks, each with a line end. */
    public static String of(SelfTestReport report) {
        StringBuilder out = new StringBuilder();
        line(out, "%-20s %-8s %6s %6s %5s  %s", "Defect", "expected", "tried", "caught", "%", "what happened to the text");
        for (SelfTestReport.HarmRow row : report.harms()) {
            line(out, "%-20s %-8s %6d %6d %5d  %s", row.id(), row.expected().word(), row.tried(), row.caught(), row.percent(),
                    row.description());
            row.missed().stream().limit(SHOWN).forEach(missed -> line(
                    out, "    missed: %s #%s: \"%s\" became \"%s\"", missed.language(), missed.clause(), cut(missed.before()),
                    cut(missed.after())));
            int more = row.missed().size() - SHOWN;
            if (more > 0) {
                line(out, "    and %d more", more);
            }
        }
        out.append('\n');
        line(out, "%-28s %-8s %6s %6s", "Rule", "severity", "caught", "alarms");
        for (SelfTestReport.RuleRow row : report.rules()) {
            line(out, "%-28s %-8s %6d %6d", row.rule().id(), row.rule().severity().word(), row.caught(), row.alarms());
        }
        out.append('\n');
        for (Severity severity : Severity.values()) {
            sum(out, report, severity);
        }
        return out.toString();
    }

    private static void sum(StringBuilder out, SelfTestReport report, Severity severity) {
        int tried = 0;
        int caught = 0;
        for (SelfTestReport.HarmRow row : report.harms()) {
            tried += row.expected() == severity ? row.tried() : 0;
            caught += row.expected() == severity ? row.caught() : 0;
        }
        int alarms = report.rules().stream()
                .filter(row -> row.rule().severity() == severity)
                .mapToInt(SelfTestReport.RuleRow::alarms)
                .sum();
        if (tried > 0) {
            line(out, "Expected as %s: %d of %d caught, %d alarms in the sound texts", severity.word(), caught, tried, alarms);
        }
    }

    private static void line(StringBuilder out, String format, Object... args) {
        out.append(String.format(Locale.ROOT, format, args).stripTrailing()).append('\n');
    }

    private static String cut(String words) {
        String line = Printable.line(words.strip().replaceAll("\\s+", " "));
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())))) + "…";
    }
}
