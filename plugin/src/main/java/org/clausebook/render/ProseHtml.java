package org.clausebook.render;

import java.util.List;
import java.util.function.Function;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;

/**
 * Text as HTML. The elements below are all that a clause can turn into; every character of it is escaped.
 */
final class ProseHtml {

    private final Function<Destination.Page, String> pageLink;

    /** @param pageLink how a page of the site is linked to from where the HTML stands */
    ProseHtml(Function<Destination.Page, String> pageLink) {
        this.pageLink = pageLink;
    }

    String blocks(List<Block<Prose>> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> block.accept(new Blocks(out)));
        return out.toString();
    }

    String line(List<Prose> line) {
        StringBuilder out = new StringBuilder();
        line.forEach(piece -> piece.accept(new Pieces(out)));
        return out.toString();
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
            out.append("<p>").append(line(paragraph.text())).append("</p>");
            return null;
        }

        @Override
        public Void list(Block.ItemList<Prose> list) {
            out.append(list.ordered() ? "<ol>" : "<ul>");
            for (List<Block<Prose>> item : list.items()) {
                out.append("<li>");
                boolean first = true;
                for (Block<Prose> block : item) {
                    if (first && block instanceof Block.Paragraph<Prose> paragraph) {
                        out.append(line(paragraph.text()));
                    } else {
                        block.accept(this);
                    }
                    first = false;
                }
                out.append("</li>");
            }
            out.append(list.ordered() ? "</ol>" : "</ul>");
            return null;
        }

        /** Wide tables scroll on their own, so the scroller can be reached by keyboard. */
        @Override
        public Void table(Block.Table<Prose> table) {
            out.append("<div class=\"table\" tabindex=\"0\"><table><thead>");
            row("th scope=\"col\"", "th", table.columns(), table.head());
            out.append("</thead><tbody>");
            table.rows().forEach(row -> row("td", "td", table.columns(), row));
            out.append("</tbody></table></div>");
            return null;
        }

        private void row(String open, String close, List<Block.Alignment> columns, List<List<Prose>> cells) {
            out.append("<tr>");
            for (int i = 0; i < cells.size(); i++) {
                out.append('<').append(open).append(alignment(columns.get(i))).append('>');
                out.append(line(cells.get(i)));
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
            escape(text.text(), out);
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
