package org.clausebook.page;

import java.util.List;

/**
 * A policy, clause by clause.
 *
 * @param anchor  by which the page leads to it
 * @param title   in the language {@code tag}; its id if no title could be read
 * @param read    whether its working text was looked at; with the gate for editions it need not be
 * @param leftOut whether its clauses are not shown because the report would become too large
 * @param columns the drafting language first
 * @param clauses the title and everything in drafting order; what only a translation has, behind what it stands behind there
 * @param notes   about its other files
 */
public record ReportPolicy(
        String anchor,
        String id,
        String title,
        String tag,
        boolean read,
        boolean leftOut,
        List<ReportColumn> columns,
        List<ReportClause> clauses,
        List<ReportNote> notes) {

    public ReportPolicy {
        columns = List.copyOf(columns);
        clauses = List.copyOf(clauses);
        notes = List.copyOf(notes);
    }

    /** The same without what the clauses say: how they stand is left. */
    ReportPolicy withoutWords() {
        List<ReportClause> standing = clauses.stream().map(ReportClause::withoutWords).toList();
        return new ReportPolicy(anchor, id, title, tag, read, leftOut, columns, standing, notes);
    }
}
