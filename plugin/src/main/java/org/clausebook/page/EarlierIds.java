package org.clausebook.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.edition.Succession;
import org.clausebook.model.PublishedText;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.model.Version;

/**
 * Gives a text every earlier id that lives on in it. Its own file names only those that it replaces itself; those that an
 * edition before it replaced live on too, and what was replaced twice lives where the second successor does.
 */
final class EarlierIds {

    private EarlierIds() {}

    /** @param succession of the edition and of all before it */
    static PublishedText of(PublishedText text, Version edition, Succession succession) {
        return with(text, succession.earlier(edition));
    }

    /**
     * @param text       a working text
     * @param last       the edition that it will follow
     * @param succession of all editions
     */
    static PublishedText ofDraft(PublishedText text, Version last, Succession succession) {
        Map<String, List<String>> until = succession.earlier(last);
        Items items = Items.of(text);
        Set<String> placed = new HashSet<>();
        Map<String, List<String>> earlier = new HashMap<>();
        for (Item item : items.all()) {
            List<String> direct = new ArrayList<>(until.getOrDefault(item.id(), List.of()));
            direct.addAll(item.replaces());
            for (String id : direct) {
                List<String> all = new ArrayList<>(until.getOrDefault(id, List.of()));
                all.add(id);
                all.removeIf(each -> items.has(each) || !placed.add(each));
                earlier.computeIfAbsent(item.id(), none -> new ArrayList<>()).addAll(all);
            }
        }
        return with(text, earlier);
    }

    /** @param earlier by the id of a provision of the text, all that it replaces */
    static PublishedText with(PublishedText text, Map<String, List<String>> earlier) {
        return new PublishedText(text.policy(), text.language(), text.title(), with(text.sections(), earlier));
    }

    private static List<Item> with(List<Item> items, Map<String, List<String>> earlier) {
        return items.stream()
                .map(item -> new Item(
                        item.level(),
                        item.id(),
                        item.number(),
                        item.repealed(),
                        earlier.getOrDefault(item.id(), List.of()),
                        item.heading(),
                        item.blocks(),
                        with(item.children(), earlier)))
                .toList();
    }
}
