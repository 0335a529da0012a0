package org.clausebook.page;

import java.util.List;
import org.clausebook.attest.NamedValues;

/**
 * A section or clause, the title, or what is printed by name and attested as they are, in all languages.
 *
 * @param anchor by which the page leads to it
 * @param level  1 for the title, 2 for a section, 3 and more for clauses
 * @param id     its permanent name; of the title {@code #}, of a value {@code fact:operator} or {@code law:152-fz}
 * @param number as cited; empty if it has none
 * @param label  its heading, or the words that it begins with, in {@code tag}
 * @param line   where it stands in the first language that has it: {@code path:line:column}
 * @param open   whether there is something to look at
 * @param cells  in the order of the columns
 * @param values that the languages have in common, or should
 */
public record ReportClause(
        String anchor,
        int level,
        String id,
        String number,
        String label,
        String tag,
        String line,
        boolean open,
        List<ReportCell> cells,
        List<ReportValue> values) {

    /** The id of what is no clause, but the title of the policy. */
    public static final String TITLE = "#";

    /** Whether it is no text, but the value of a fact or what a law is called. */
    public boolean isValue() {
        return NamedValues.isValue(id);
    }

    /** Whether the drafting language has it; if not, a translation alone does. */
    public boolean isDrafted() {
        return cells.get(0).state() != ClauseState.MISSING;
    }

    public ReportClause {
        cells = List.copyOf(cells);
        values = List.copyOf(values);
    }

    /** The same without what it says and the values in it; its label is left. */
    ReportClause withoutWords() {
        List<ReportCell> standing = cells.stream().map(ReportCell::withoutWords).toList();
        return new ReportClause(anchor, level, id, number, label, tag, line, open, standing, List.of());
    }
}
