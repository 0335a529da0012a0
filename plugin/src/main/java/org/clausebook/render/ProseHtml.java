package org.clausebook.render;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;

/**
 * Text as HTML. The elements below are all that a clause can turn into; every character of it is escaped.
 */
final class ProseHtml {

    private final Function<Destination.Page, String> pageLink;
    private final BiConsumer<String, StringBuilder> words;
    private final String beforeTable;
    private final String afterTable;
    private final String lineEnd;

    private ProseHtml(
            Function<Destination.Page, String> pageLink,
            BiConsumer<String, StringBuilder> words,
            String beforeTable,
            String afterTable,
            String lineEnd) {
        this.pageLink = pageLink;
        this.words = words;
        this.beforeTable = beforeTable;
        this.afterTable = afterTable;
        this.lineEnd = lineEnd;
    }

    /**
     * HTML to be looked at: a line for each block, and no line broken where it would hurt.
     *
     * @param pageLink  how a page of the site is linked to from the present one
     * @param tableName what a table is called to those who cannot see it
     */
    static ProseHtml forPage(Function<Destination.Page, String> pageLink, String tableName) {
        return new ProseHtml(pageLink, Unbroken::print, scroller(tableName), "</div>", "\n");
    }

    /**
     * The bare elements, to be used elsewhere.
     *
     * @param pageLink full addresses of the site's pages
     */
    static ProseHtml bare(Function<Destination.Page, String> pageLink) {
        return new ProseHtml(pageLink, ProseHtml::escape, "", "", "");
    }

    String blocks(List<Block<Prose>> blocks) {
        StringBuilder out = new StringBuilder();
        Blocks printer = new Blocks(out);
        blocks.forEach(block -> block.accept(printer));
        return out.toString();
    }

    String line(List<Prose> line) {
        StringBuilder out = new StringBuilder();
        line(line, out);
        return out.toString();
    }

    private void line(List<Prose> line, StringBuilder out) {
        Pieces pieces = new Pieces(out);
        line.forEach(piece -> piece.accept(pieces));
    }

    /** A wide table scrolls on its own, so it can be reached by keyboard. */
    private static String scroller(String tableName) {
        StringBuilder out = new StringBuilder("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
        escape(tableName, out);
        return out.append("\">").toString();
    }

    /** Escapes what has a meaning in HTML text and quoted attributes. */
    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    private final class Blocks implements Block.Visitor<Prose, Void> {
        private final StringBuilder out;

        Blocks(StringBuilder out) {
            this.out = out;
        }

        @Override
        public Void paragraph(Block.Paragraph<Prose> paragraph) {
            out.append("<p>");
            line(paragraph.text(), out);
            out.append("</p>").append(lineEnd);
            return null;
        }

        @Override
        public Void list(Block.ItemList<Prose> list) {
            out.append(list.ordered() ? "<ol>" : "<ul>").append(lineEnd);
            for (List<Block<Prose>> item : list.items()) {
                out.append("<li>");
                boolean first = true;
                for (Block<Prose> block : item) {
                    if (first && block instanceof Block.Paragraph<Prose> paragraph) {
                        line(paragraph.text(), out);
                    } else {
                        block.accept(this);
                    }
                    first = false;
                }
                out.append("</li>").append(lineEnd);
            }
            out.append(list.ordered() ? "</ol>" : "</ul>").append(lineEnd);
            return null;
        }

        @Override
        public Void table(Block.Table<Prose> table) {
            out.append(beforeTable).append("<table>").append(lineEnd).append("<thead>");
            row("th scope=\"col\"", "th", table.columns(), table.head());
            out.append("</thead>").append(lineEnd).append("<tbody>").append(lineEnd);
            for (List<List<Prose>> row : table.rows()) {
                row("td", "td", table.columns(), row);
                out.append(lineEnd);
            }
            out.append("</tbody>").append(lineEnd).append("</table>").append(afterTable).append(lineEnd);
            return null;
        }

        private void row(String open, String close, List<Block.Alignment> columns, List<List<Prose>> cells) {
            out.append("<tr>");
            for (int i = 0; i < cells.size(); i++) {
                out.append('<').append(open).append(alignment(columns.get(i))).append('>');
                line(cells.get(i), out);
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

    private final class Pieces implements Prose.Visitor<Void> {
        private final StringBuilder out;

        Pieces(StringBuilder out) {
            this.out = out;
        }

        @Override
        public Void text(Prose.Text text) {
            words.accept(text.text(), out);
            return null;
        }

        @Override
        public Void emphasis(Prose.Emphasis emphasis) {
            return within("em", emphasis.words());
        }

        @Override
        public Void strong(Prose.Strong strong) {
            return within("strong", strong.words());
        }

        private Void within(String element, List<Prose> words) {
            out.append('<').append(element).append('>');
            words.forEach(word -> word.accept(this));
            out.append("</").append(element).append('>');
            return null;
        }

        @Override
        public Void lineBreak(Prose.LineBreak lineBreak) {
            out.append("<br>");
            return null;
        }

        @Override
        public Void link(Prose.Link link) {
            String[] kindAndHref = link.to().accept(new Hrefs());
            out.append("<a");
            if (!kindAndHref[0].isEmpty()) {
                out.append(" class=\"").append(kindAndHref[0]).append('"');
            }
            out.append(" href=\"");
            escape(kindAndHref[1], out);
            out.append("\">");
            link.words().forEach(word -> word.accept(this));
            out.append("</a>");
            return null;
        }
    }

    /** Class and address of a link. */
    private final class Hrefs implements Destination.Visitor<String[]> {
        @Override
        public String[] page(Destination.Page page) {
            return new String[] {page.clause().isPresent() ? "ref" : "", pageLink.apply(page)};
        }

        @Override
        public String[] law(Destination.LawText law) {
            return new String[] {"law", law.address()};
        }

        @Override
        public String[] outside(Destination.Outside outside) {
            return new String[] {"", outside.address()};
        }
    }
}
