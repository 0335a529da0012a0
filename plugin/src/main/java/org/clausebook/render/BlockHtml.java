package org.clausebook.render;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.clausebook.finding.Printable;
import org.clausebook.model.Block;

/**
 * Paragraphs, lists and tables as HTML, whatever their lines are made of.
 *
 * @param <T> what a line is made of
 */
final class BlockHtml<T> implements Block.Visitor<T, Void> {

    private final Layout layout;
    private final BiConsumer<List<T>, StringBuilder> line;
    private final Function<List<List<Block<T>>>, int[]> numbers;
    private final StringBuilder out;

    /** @param line prints a line */
    BlockHtml(Layout layout, BiConsumer<List<T>, StringBuilder> line, StringBuilder out) {
        this(layout, line, items -> IntStream.rangeClosed(1, items.size()).toArray(), out);
    }

    /**
     * @param line    prints a line
     * @param numbers gives the numbers of the items of a numbered list
     */
    BlockHtml(
            Layout layout,
            BiConsumer<List<T>, StringBuilder> line,
            Function<List<List<Block<T>>>, int[]> numbers,
            StringBuilder out) {
        this.layout = layout;
        this.line = line;
        this.numbers = numbers;
        this.out = out;
    }

    /**
     * What stands around the elements.
     *
     * @param lineEnd after each block
     */
    record Layout(String beforeTable, String afterTable, String lineEnd) {

        /** Nothing. */
        static final Layout BARE = new Layout("", "", "");

        /**
         * A line for each block; a wide table scrolls on its own, so it can be reached by keyboard.
         *
         * @param tableName what a table is called to those who cannot see it
         */
        static Layout forPage(String tableName) {
            StringBuilder scroller = new StringBuilder("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
            Printable.markup(tableName, scroller);
            return new Layout(scroller.append("\">").toString(), "</div>", "\n");
        }
    }

    String print(List<Block<T>> blocks) {
        blocks.forEach(block -> block.accept(this));
        return out.toString();
    }

    @Override
    public Void paragraph(Block.Paragraph<T> paragraph) {
        out.append("<p>");
        line.accept(paragraph.text(), out);
        out.append("</p>").append(layout.lineEnd());
        return null;
    }

    @Override
    public Void list(Block.ItemList<T> list) {
        out.append(list.ordered() ? "<ol>" : "<ul>").append(layout.lineEnd());
        int[] numbered = list.ordered() ? numbers.apply(list.items()) : new int[0];
        int at = 0;
        for (List<Block<T>> item : list.items()) {
            out.append("<li");
            if (list.ordered() && numbered[at] != (at == 0 ? 1 : numbered[at - 1] + 1)) {
                out.append(" value=\"").append(numbered[at]).append('"');
            }
            out.append('>');
            at++;
            boolean first = true;
            for (Block<T> block : item) {
                if (first && block instanceof Block.Paragraph<T> paragraph) {
                    line.accept(paragraph.text(), out);
                } else {
                    block.accept(this);
                }
                first = false;
            }
            out.append("</li>").append(layout.lineEnd());
        }
        out.append(list.ordered() ? "</ol>" : "</ul>").append(layout.lineEnd());
        return null;
    }

    @Override
    public Void table(Block.Table<T> table) {
        out.append(layout.beforeTable()).append("<table>").append(layout.lineEnd()).append("<thead>");
        row("th scope=\"col\"", "th", table.columns(), table.head());
        out.append("</thead>").append(layout.lineEnd()).append("<tbody>").append(layout.lineEnd());
        for (List<List<T>> row : table.rows()) {
            row("td", "td", table.columns(), row);
            out.append(layout.lineEnd());
        }
        out.append("</tbody>").append(layout.lineEnd()).append("</table>");
        out.append(layout.afterTable()).append(layout.lineEnd());
        return null;
    }

    private void row(String open, String close, List<Block.Alignment> columns, List<List<T>> cells) {
        out.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            out.append('<').append(open).append(alignment(columns.get(i))).append('>');
            line.accept(cells.get(i), out);
            out.append("</").append(close).append('>');
        }
        out.append("</tr>");
    }

    private static String alignment(Block.Alignment column) {
        return switch (column) {
            case START -> "";
            case CENTER -> " class=\"center\"";
            case END -> " class=\"end\"";
        };
    }
}
