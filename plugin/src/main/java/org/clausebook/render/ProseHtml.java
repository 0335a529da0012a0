package org.clausebook.render;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;

/**
 * Text as HTML. The elements here and in {@link BlockHtml} are all that a clause can turn into; every character of it is
 * escaped.
 */
final class ProseHtml {

    private final Function<Destination.Page, String> pageLink;
    private final BiConsumer<String, StringBuilder> words;
    private final BlockHtml.Layout layout;

    private ProseHtml(
            Function<Destination.Page, String> pageLink,
            BiConsumer<String, StringBuilder> words,
            BlockHtml.Layout layout) {
        this.pageLink = pageLink;
        this.words = words;
        this.layout = layout;
    }

    /**
     * HTML to be looked at: a line for each block, and no line broken where it would hurt.
     *
     * @param pageLink how a page of the site is linked to from the present one
     * @param layout   what stands around blocks
     */
    static ProseHtml forPage(Function<Destination.Page, String> pageLink, BlockHtml.Layout layout) {
        return new ProseHtml(pageLink, Unbroken::print, layout);
    }

    /**
     * The bare elements, to be used elsewhere.
     *
     * @param pageLink full addresses of the site's pages
     */
    static ProseHtml bare(Function<Destination.Page, String> pageLink) {
        return new ProseHtml(pageLink, ProseHtml::escape, BlockHtml.Layout.BARE);
    }

    String blocks(List<Block<Prose>> blocks) {
        return new BlockHtml<Prose>(layout, this::line, new StringBuilder()).print(blocks);
    }

    String line(List<Prose> line) {
        StringBuilder out = new StringBuilder();
        line(line, out);
        return out.toString();
    }

    void line(List<Prose> line, StringBuilder out) {
        Pieces pieces = new Pieces(out);
        line.forEach(piece -> piece.accept(pieces));
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
        public String[] definition(Destination.Definition definition) {
            return new String[] {"term", pageLink.apply(definition.clause())};
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
