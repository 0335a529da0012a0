package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.page.Report;
import org.clausebook.page.ReportCell;
import org.clausebook.page.ReportClause;
import org.clausebook.page.ReportMark;
import org.clausebook.page.ReportPolicy;
import org.clausebook.page.ReportStep;
import org.clausebook.render.StyledText.Style;

/** How the texts stand, for a terminal of 100 columns: a table for each language, and what to do next. */
public final class StatusPrinter {

    private static final String INDENTATION = "  ";
    /** Beside what Maven puts before each line, 100 columns are full. */
    private static final int WIDTH = 92;

    /** Behind it a shell reads on. */
    private static final String CONTINUED = " \\";

    private final List<String> lines = new ArrayList<>();

    private StatusPrinter() {}

    /** @param clauses whether each clause is listed too */
    public static List<String> lines(Report report, boolean clauses) {
        StatusPrinter printer = new StatusPrinter();
        report.policies().forEach(policy -> printer.policy(policy, clauses));
        printer.totals(report);
        printer.steps(report.steps());
        return printer.lines;
    }

    private void policy(ReportPolicy policy, boolean clauses) {
        lines.addAll(plain(policy.id() + ": " + policy.title()).lines("", INDENTATION));
        lines.add("");
        if (!policy.read()) {
            lines.add("its working text was not looked at: editions alone were asked for");
            lines.add("");
        }
        for (int i = 0; i < policy.columns().size() && !policy.clauses().isEmpty(); i++) {
            lines.addAll(StatusTable.of(policy, i));
            lines.add("");
        }
        if (clauses) {
            policy.clauses().forEach(this::clause);
            lines.add("");
        }
    }

    /** {@code 5.3 request-deadline: Kyrgyz drafting; Russian stale, 1 error}. */
    private void clause(ReportClause clause) {
        String name = clause.id().equals(ReportClause.TITLE) ? "title" : (clause.number() + " " + clause.id()).strip();
        String cells = clause.cells().stream()
                .map(cell -> cell.language() + " " + words(cell))
                .collect(Collectors.joining("; "));
        lines.addAll(plain(name + ": " + cells).lines("", INDENTATION + INDENTATION));
    }

    private static String words(ReportCell cell) {
        return cell.marks().stream().map(ReportMark::word).collect(Collectors.joining(", "));
    }

    private void totals(Report report) {
        lines.add("Found: " + report.totals().stream()
                .map(total -> total.mark().word())
                .collect(Collectors.joining(", ")));
        lines.add("");
    }

    private void steps(List<ReportStep> steps) {
        lines.add("What to do next:");
        for (int i = 0; i < steps.size(); i++) {
            ReportStep step = steps.get(i);
            String number = i + 1 + ". ";
            lines.addAll(plain(step.words() + (step.command().isPresent() ? ":" : ""))
                    .lines(number, " ".repeat(number.length())));
            step.command().ifPresent(this::command);
        }
    }

    /** On several lines, none of them torn within a parameter, that can be pasted as they stand. */
    private void command(String command) {
        StringBuilder line = new StringBuilder(INDENTATION.repeat(3));
        for (String word : command.split(" ")) {
            if (line.length() + word.length() + CONTINUED.length() > WIDTH && !line.toString().isBlank()) {
                lines.add(line + CONTINUED.substring(1));
                line = new StringBuilder(INDENTATION.repeat(4));
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }

    private static StyledText plain(String words) {
        return new StyledText(false).add(Style.PLAIN, words);
    }
}
