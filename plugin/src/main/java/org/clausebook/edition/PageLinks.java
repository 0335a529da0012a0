package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;

/** The links of a text that lead to pages of the site. */
public final class PageLinks implements Prose.Visitor<Void> {

    private final List<Destination.Page> pages = new ArrayList<>();

    private PageLinks() {}

    /** In reading order, each as often as it stands there. Headings have no links. */
    public static List<Destination.Page> of(PublishedText text) {
        PageLinks links = new PageLinks();
        text.sections().forEach(links::item);
        return links.pages;
    }

    private void item(PublishedText.Item item) {
        Block.eachLine(item.blocks(), this::line);
        item.children().forEach(this::item);
    }

    private Void line(List<Prose> line) {
        line.forEach(piece -> piece.accept(this));
        return null;
    }

    @Override
    public Void text(Prose.Text text) {
        return null;
    }

    @Override
    public Void emphasis(Prose.Emphasis emphasis) {
        return line(emphasis.words());
    }

    @Override
    public Void strong(Prose.Strong strong) {
        return line(strong.words());
    }

    @Override
    public Void lineBreak(Prose.LineBreak lineBreak) {
        return null;
    }

    @Override
    public Void link(Prose.Link link) {
        if (link.to() instanceof Destination.Page page) {
            pages.add(page);
        }
        return null;
    }
}
