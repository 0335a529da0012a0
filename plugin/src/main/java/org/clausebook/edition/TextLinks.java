package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;

/** Where the links of a text lead. */
public final class TextLinks extends Prose.Walker {

    private final List<Prose.Link> links = new ArrayList<>();

    private TextLinks() {}

    /** The pages of the site that it leads to, in reading order, each as often as it does. Headings have no links. */
    public static List<Destination.Page> pages(PublishedText text) {
        return of(text, Destination.Page.class);
    }

    /** The clauses that it leads to by their number alone, likewise. */
    public static List<Destination.Page> numbered(PublishedText text) {
        return links(text).stream()
                .filter(Prose.Link::number)
                .map(Prose.Link::to)
                .filter(Destination.Page.class::isInstance)
                .map(Destination.Page.class::cast)
                .toList();
    }

    /** The laws that it leads to, in reading order, each as often as it does. */
    public static List<Destination.LawText> laws(PublishedText text) {
        return of(text, Destination.LawText.class);
    }

    private static <T extends Destination> List<T> of(PublishedText text, Class<T> kind) {
        return links(text).stream().map(Prose.Link::to).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Prose.Link> links(PublishedText text) {
        TextLinks walker = new TextLinks();
        text.sections().forEach(walker::item);
        return walker.links;
    }

    private void item(PublishedText.Item item) {
        Block.eachLine(item.blocks(), this::line);
        item.children().forEach(this::item);
    }

    @Override
    public Void link(Prose.Link link) {
        links.add(link);
        return null;
    }
}
