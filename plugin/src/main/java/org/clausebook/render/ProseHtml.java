package org.clausebook.render;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.clausebook.finding.Printable;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Memo;
import org.clausebook.model.Prose;

/**
 * Text as HTML. The elements here and in {@link BlockHtml} are all that a clause can turn into; every character of it is
 * escaped.
 */
final class ProseHtml {

    private final Function<Destination.Page, String> pageLink;
    private final Function<Destination.Page, Optional<String>> glance;
    private final BiConsumer<String, StringBuilder> words;
    private final BlockHtml.Layout layout;
    private final Memo<List<Block<Prose>>, Destination, Anchor, String> known;
    private final Anchors anchors = new Anchors();

    private ProseHtml(
            Function<Destination.Page, String> pageLink,
            Function<Destination.Page, Optional<String>> glance,
            BiConsumer<String, StringBuilder> words,
            BlockHtml.Layout layout,
            Memo<List<Block<Prose>>, Destination, Anchor, String> known) {
        this.pageLink = pageLink;
        this.glance = glance;
        this.words = words;
        this.layout = layout;
        this.known = known;
    }

    /**
     * HTML to be looked at: a line for each block, and no line broken where it would hurt.
     *
     * @param pageLink how a page of the site is linked to from the present one
     * @param glance   what is seen of the clause that a link leads to without following it
     * @param layout   what stands around blocks
     * @param known    what was printed before, with the same layout
     */
    static ProseHtml forPage(
            Function<Destination.Page, String> pageLink,
            Function<Destination.Page, Optional<String>> glance,
            BlockHtml.Layout layout,
            Memo<List<Block<Prose>>, Destination, Anchor, String> known) {
        return new ProseHtml(pageLink, glance, Unbroken::print, layout, known);
    }

    /**
     * The bare elements, to be used elsewhere.
     *
     * @param pageLink full addresses of the site's pages
     * @param known    what was printed before, as bare elements
     */
    static ProseHtml bare(Function<Destination.Page, String> pageLink, Memo<List<Block<Prose>>, Destination, Anchor, String> known) {
        return new ProseHtml(pageLink, to -> Optional.empty(), Printable::markup, BlockHtml.Layout.BARE, known);
    }

    String blocks(List<Block<Prose>> blocks) {
        return known.of(blocks, this::anchor, links -> new BlockHtml<Prose>(
                        layout, (line, out) -> line(line, new Pieces(out, links)), new StringBuilder())
                .print(blocks));
    }

    String line(List<Prose> line) {
        StringBuilder out = new StringBuilder();
        line(line, out);
        return out.toString();
    }

    void line(List<Prose> line, StringBuilder out) {
        line(line, new Pieces(out, this::anchor));
    }

    private static void line(List<Prose> line, Pieces pieces) {
        for (Prose piece : line) {
            piece.accept(pieces);
        }
    }

    private Anchor anchor(Destination to) {
        return to.accept(anchors);
    }

    private final class Pieces implements Prose.Visitor<Void> {
        private final StringBuilder out;
        private final Function<Destination, Anchor> links;

        Pieces(StringBuilder out, Function<Destination, Anchor> links) {
            this.out = out;
            this.links = links;
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
            Anchor anchor = links.apply(link.to());
            out.append("<a");
            if (!anchor.kind().isEmpty()) {
                out.append(" class=\"").append(anchor.kind()).append('"');
            }
            out.append(" href=\"");
            Printable.markup(anchor.href(), out);
            anchor.glance().ifPresent(words -> {
                out.append("\" title=\"");
                Printable.markup(words, out);
            });
            out.append("\">");
            link.words().forEach(word -> word.accept(this));
            out.append("</a>");
            return null;
        }
    }

    /**
     * The attributes of a link.
     *
     * @param kind its class; empty for none
     */
    record Anchor(String kind, String href, Optional<String> glance) {

        static Anchor outside(String kind, String href) {
            return new Anchor(kind, href, Optional.empty());
        }
    }

    private final class Anchors implements Destination.Visitor<Anchor> {
        @Override
        public Anchor page(Destination.Page page) {
            return new Anchor(page.clause().isPresent() ? "ref" : "", pageLink.apply(page), glance.apply(page));
        }

        @Override
        public Anchor definition(Destination.Definition definition) {
            Destination.Page clause = definition.clause();
            return new Anchor("term", pageLink.apply(clause), glance.apply(clause));
        }

        @Override
        public Anchor law(Destination.LawText law) {
            return Anchor.outside("law", law.address());
        }

        @Override
        public Anchor outside(Destination.Outside outside) {
            return Anchor.outside("", outside.address());
        }
    }
}
