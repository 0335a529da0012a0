package org.clausebook.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A policy, clause by clause.
 *
 * @param anchor  by which the page leads to it
 * @param title   in the language {@code tag}; its id if no title could be read
 * @param read    whether its working text was looked at; with the gate for editions it need not be
 * @param leftOut whether its clauses are not shown because the report would become too large
 * @param columns the drafting language first
 * @param clauses the title and everything in drafting order; what only a translation has, behind what it stands behind there; then what
 *                is printed by name and attested
 * @param notes   about its other files
 * @param printed its section of the page, if an earlier run has printed the same; then neither clauses nor notes are here
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
        List<ReportNote> notes,
        Optional<PrintedSection> printed) {

    public ReportPolicy {
        columns = List.copyOf(columns);
        clauses = List.copyOf(clauses);
        notes = List.copyOf(notes);
    }

    /** The same without what the clauses say: how they stand is left. */
    ReportPolicy withoutWords() {
        List<ReportClause> standing = clauses.stream().map(ReportClause::withoutWords).toList();
        return new ReportPolicy(anchor, id, title, tag, read, leftOut, columns, standing, notes, printed);
    }

    /** What to do next about it. */
    PolicySteps steps() {
        return printed.map(PrintedSection::steps).orElseGet(() -> PolicySteps.of(this));
    }

    /** Everything that was found in its files, by number. */
    List<ReportNote> allNotes() {
        List<ReportNote> all = new ArrayList<>(notes);
        clauses.forEach(clause -> clause.cells().forEach(cell -> all.addAll(cell.notes())));
        all.sort(Comparator.comparingInt(ReportNote::number));
        return all;
    }
}
