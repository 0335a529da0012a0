package org.clausebook.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.PublishedText;

/** All provisions of a text by id, in reading order, each with what it stands in. */
final class Provisions {

    private final Map<String, Place> places = new LinkedHashMap<>();

    /**
     * A provision.
     *
     * @param parent id of what it stands in; empty for a section
     */
    record Place(PublishedText.Item item, String parent) {}

    private Provisions() {}

    static Provisions of(PublishedText text) {
        Provisions provisions = new Provisions();
        provisions.add("", text.sections());
        return provisions;
    }

    private void add(String parent, List<PublishedText.Item> items) {
        for (PublishedText.Item item : items) {
            places.putIfAbsent(item.id(), new Place(item, parent));
            add(item.id(), item.children());
        }
    }

    /** In reading order. */
    List<Place> all() {
        return new ArrayList<>(places.values());
    }

    boolean has(String id) {
        return places.containsKey(id);
    }

    Place get(String id) {
        return places.get(id);
    }
}
