package org.clausebook.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.PublishedText;
import org.clausebook.model.PublishedText.Item;

/** The sections, clauses and sub-clauses of one text by id, in reading order. */
final class Items {

    private final Map<String, Item> byId = new LinkedHashMap<>();

    private Items() {}

    static Items of(PublishedText text) {
        Items items = new Items();
        items.add(text.sections());
        return items;
    }

    /** The provision with that id. */
    Optional<Item> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** In reading order. */
    Collection<Item> all() {
        return byId.values();
    }

    private void add(List<Item> items) {
        for (Item item : items) {
            byId.put(item.id(), item);
            add(item.children());
        }
    }
}
