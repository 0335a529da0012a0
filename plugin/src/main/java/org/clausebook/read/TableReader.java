package org.clausebook.read;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Rule;
import org.clausebook.model.Block;
import org.clausebook.model.Inline;

/** A table, whose rows must all have as many cells as its head: Markdown would drop or invent the difference. */
final class TableReader {

    private static final Pattern BEHIND_TAB = Pattern.compile("(?m)^ *+\t[^\n|]*+\\|");
    private static final Pattern RULE = Pattern.compile(":?+-{3,}+:?+");

    private final TableBlock table;
    private final Complaints complaints;
    private final List<Block.Alignment> columns = new ArrayList<>();
    private final List<List<List<Inline>>> head = new ArrayList<>();
    private final List<List<List<Inline>>> rows = new ArrayList<>();

    TableReader(TableBlock table, Complaints complaints) {
        this.table = table;
        this.complaints = complaints;
    }

    /**
     * The line that keeps a table from being read at all: behind many tabs, the parser looks for the beginning of a row before that of the
     * whole text, and fails.
     *
     * @return where it begins in a text, counted from 0; −1 if there is none
     */
    static int firstRowBehindTab(String text) {
        Matcher row = BEHIND_TAB.matcher(text);
        return row.find() ? row.start() : -1;
    }

    Optional<Block<Inline>> read(Function<Node, List<Inline>> line) {
        for (Node part : table.getChildren()) {
            if (part instanceof TableSeparator) {
                cells(part.getFirstChild()).forEach(cell -> columns.add(alignment(cell)));
            } else if (part instanceof TableHead || part instanceof TableBody) {
                List<List<List<Inline>>> to = part instanceof TableHead ? head : rows;
                part.getChildren().forEach(row -> to.add(
                        cells(row).stream().map(cell -> line.apply(cell)).toList()));
            } else {
                throw new IllegalStateException("unexpected part of a table: " + part.getNodeName());
            }
        }
        if (head.size() != 1) {
            report("head", table);
            return Optional.empty();
        }
        rules();
        return ownLines() && evenRows()
                ? Optional.of(new Block.Table<>(columns, head.get(0), rows))
                : Optional.empty();
    }

    /**
     * Whether each row is made of its own line alone. The parser counts a tab in front of a row as up to four characters, and so takes
     * the row to begin with the last ones of the line before.
     */
    private boolean ownLines() {
        int foreign = 0;
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                int lineEnd = row.getChars().trimEnd().indexOf('\n');
                if (lineEnd >= 0) {
                    complaints.report(Rule.FORMAT_TABLE, "tab", row.getStartOffset() + lineEnd + 1);
                    foreign++;
                }
            }
        }
        return foreign == 0;
    }

    private boolean evenRows() {
        int expected = head.get(0).size();
        int uneven = 0;
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                int found = cells(row).size();
                if (found != expected || cells(row).stream().anyMatch(cell -> cell.getSpan() > 1)) {
                    report("uneven", row, found, expected);
                    uneven++;
                }
            }
        }
        return uneven == 0;
    }

    /** Below another table's head without a blank line before it, the line of hyphens is a row as well as any other. */
    private void rules() {
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                boolean rule = part instanceof TableBody
                        && cells(row).stream().allMatch(cell -> RULE.matcher(cell.getText().trim()).matches());
                if (rule) {
                    report("rule", row);
                }
            }
        }
    }

    private void report(String variant, Node at, Object... args) {
        complaints.report(Rule.FORMAT_TABLE, variant, at.getStartOffset(), args);
    }

    private static List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        if (row instanceof TableRow) {
            row.getChildren().forEach(cell -> cells.add((TableCell) cell));
        }
        return cells;
    }

    private static Block.Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            return Block.Alignment.CENTER;
        }
        return cell.getAlignment() == TableCell.Alignment.RIGHT ? Block.Alignment.END : Block.Alignment.START;
    }
}
