package org.clausebook.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.page.PolicyPage.Provision;
import org.clausebook.resolve.Label;

/**
 * Puts into the draft of a translation what it does not have yet, as a place with a number and without words: readers see that
 * something is missing, and references to it lead somewhere.
 */
final class DraftGaps {

    private DraftGaps() {}

    /**
     * The provisions with those that are missing among them.
     *
     * @param own    of the translation, siblings
     * @param source what stands in the same place in the drafting language
     */
    static List<Provision> shown(List<Provision> own, List<Item> source) {
        Map<String, Provision> left = new LinkedHashMap<>();
        own.forEach(provision -> left.put(provision.id(), provision));
        List<Provision> all = new ArrayList<>();
        for (Item item : source) {
            Provision translated = left.remove(item.id());
            all.add(translated == null ? gap(item) : translated.with(shown(translated.clauses(), item.children())));
        }
        all.addAll(left.values());
        return all;
    }

    /** What is repealed needs no translation: its number says all there is to say. */
    private static Provision gap(Item item) {
        return new Provision(
                item.level(),
                item.id(),
                item.number(),
                Label.anchor(item.number()),
                item.repealed(),
                !item.repealed(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                shown(List.of(), item.children()));
    }
}
