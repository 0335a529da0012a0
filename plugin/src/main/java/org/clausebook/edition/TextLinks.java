package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.PlainText;
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

    /**
     * The policies that it calls by their titles where it leads to them, with the title.
     *
     * @param titles by policy
     */
    public static SortedMap<String, String> titled(PublishedText text, Map<String, String> titles) {
        SortedMap<String, String> titled = new TreeMap<>();
        if (titles.isEmpty()) {
            return titled; // as most do: it need not be gone through
        }
        for (Prose.Link link : links(text)) {
            if (link.to() instanceof Destination.Page page
                    && page.clause().isEmpty()
                    && PlainText.ofLine(link.words()).equals(titles.get(page.policy()))) {
                titled.put(page.policy(), titles.get(page.policy()));
            }
        }
        return titled;
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
