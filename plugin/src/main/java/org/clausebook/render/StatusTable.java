package org.clausebook.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausebook.page.ClauseState;
import org.clausebook.page.ReportCell;
import org.clausebook.page.ReportClause;
import org.clausebook.page.ReportColumn;
import org.clausebook.page.ReportNote;
import org.clausebook.page.ReportPolicy;

/** How many texts of each section stand how, in one language. */
final class StatusTable {

    /** Beside what Maven puts before each line, 100 columns are full. */
    private static final int WIDTH = 92;

    private static final int LEAST_NAME = 12;
    private static final String GAP = "  ";
    private static final String NONE = "-";
    private static final String VALUES = "values, titles of laws";

    private final ReportColumn language;
    private final int column;
    private final List<ClauseState> states;
    private final List<Row> rows = new ArrayList<>();

    /** A section, the title, or what is printed by name. */
    private record Row(String name, List<ReportClause> clauses) {}

    private StatusTable(ReportPolicy policy, int column) {
        this.language = policy.columns().get(column);
        this.column = column;
        Set<ClauseState> found = EnumSet.of(ClauseState.MISSING);
        for (ReportClause clause : policy.clauses()) {
            if (isText(clause)) {
                found.add(clause.cells().get(column).state());
            }
            boolean further = clause.isValue() && rows.get(rows.size() - 1).name().equals(VALUES);
            if (rows.isEmpty() || clause.level() <= 2 && !further) {
                rows.add(new Row(name(clause), new ArrayList<>()));
            }
            rows.get(rows.size() - 1).clauses().add(clause);
        }
        this.states = language.drafting() ? List.of() : List.copyOf(found);
    }

    private static String name(ReportClause clause) {
        return clause.isValue()
                ? VALUES
                : clause.id().equals(ReportClause.TITLE) ? "title" : clause.number() + " " + clause.label();
    }

    /** @param column which language, from 0 */
    static List<String> of(ReportPolicy policy, int column) {
        return new StatusTable(policy, column).lines();
    }

    private List<String> lines() {
        List<String> heads = new ArrayList<>(List.of("texts"));
        states.forEach(state -> heads.add(state == ClauseState.CHANGED ? "changed" : state.word()));
        heads.addAll(List.of("errors", "warnings"));
        List<String> lines = new ArrayList<>(List.of(line(language.name() + (column == 0 ? " (drafting)" : ""), heads, heads)));
        List<ReportClause> all = new ArrayList<>();
        for (Row row : rows) {
            lines.add(line(row.name(), counts(row.clauses()), heads));
            all.addAll(row.clauses());
        }
        lines.add(line("all", counts(all), heads));
        return lines;
    }

    /** Whether every language needs it: what only a translation has is none, nor is what is repealed. */
    private boolean isText(ReportClause clause) {
        return clause.isDrafted() && clause.cells().get(0).state() != ClauseState.REPEALED;
    }

    private List<String> counts(List<ReportClause> clauses) {
        List<ReportCell> texts = clauses.stream()
                .filter(this::isText)
                .map(clause -> clause.cells().get(column))
                .toList();
        List<String> counts = new ArrayList<>();
        counts.add(String.valueOf(texts.size()));
        states.forEach(state -> counts.add(count(texts.stream().filter(cell -> cell.state() == state).count())));
        counts.add(found(clauses, "error"));
        counts.add(found(clauses, "warning"));
        return counts;
    }

    private String found(List<ReportClause> clauses, String kind) {
        return count(clauses.stream()
                .flatMap(clause -> clause.cells().get(column).notes().stream())
                .map(ReportNote::kind)
                .filter(kind::equals)
                .count());
    }

    private static String count(long n) {
        return n == 0 ? NONE : String.valueOf(n);
    }

    private static String line(String name, List<String> values, List<String> heads) {
        int taken = heads.stream().mapToInt(head -> head.length() + GAP.length()).sum();
        StringBuilder line = new StringBuilder(fitted(name, Math.max(LEAST_NAME, WIDTH - taken)));
        for (int i = 0; i < values.size(); i++) {
            line.append(GAP)
                    .append(" ".repeat(Math.max(0, heads.get(i).length() - values.get(i).length())))
                    .append(values.get(i));
        }
        return line.toString();
    }

    private static String fitted(String name, int width) {
        int length = name.codePointCount(0, name.length());
        return length <= width
                ? name + " ".repeat(width - length)
                : name.substring(0, name.offsetByCodePoints(0, width - 1)) + "…";
    }
}
