package org.clausebook.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.edition.Succession;
import org.clausebook.model.PublishedText;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.model.Version;

/**
 * Names in a text everything of an earlier one that lives on in it, however many editions lie between them. A text itself
 * names only what it replaces directly, and only once.
 */
final class Lineage {

    private Lineage() {}

    /**
     * @param last the edition that the later text is, or that it will follow
     * @return the later text, with all that each provision of it replaces: what was split, in every part
     */
    static PublishedText of(PublishedText after, PublishedText before, Version last, Succession succession) {
        Items now = Items.of(after);
        Map<String, List<String>> replaced = new HashMap<>();
        for (Item gone : Items.of(before).all()) {
            if (!now.has(gone.id())) {
                living(gone.id(), now, succession.allLiving(gone.id(), last))
                        .forEach(id -> replaced.computeIfAbsent(id, none -> new ArrayList<>()).add(gone.id()));
            }
        }
        return EarlierIds.with(after, replaced);
    }

    /** @param until under which ids it stands in the last edition */
    private static Set<String> living(String gone, Items now, List<String> until) {
        Set<String> living = new LinkedHashSet<>();
        for (Item item : now.all()) {
            boolean replaces = item.replaces().contains(gone) || item.replaces().stream().anyMatch(until::contains);
            if (until.contains(item.id()) || replaces) {
                living.add(item.id());
            }
        }
        return living;
    }
}
