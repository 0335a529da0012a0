package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;

/** Where the links of a text lead. */
public final class TextLinks extends Prose.Walker {

    private final List<Destination> destinations = new ArrayList<>();

    private TextLinks() {}

    /** The pages of the site that it leads to, in reading order, each as often as it does. Headings have no links. */
    public static List<Destination.Page> pages(PublishedText text) {
        return of(text, Destination.Page.class);
    }

    /** The laws that it leads to, in reading order, each as often as it does. */
    public static List<Destination.LawText> laws(PublishedText text) {
        return of(text, Destination.LawText.class);
    }

    private static <T extends Destination> List<T> of(PublishedText text, Class<T> kind) {
        TextLinks links = new TextLinks();
        text.sections().forEach(links::item);
        return links.destinations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void item(PublishedText.Item item) {
        Block.eachLine(item.blocks(), this::line);
        item.children().forEach(this::item);
    }

    @Override
    public Void link(Prose.Link link) {
        destinations.add(link.to());
        return null;
    }
}
