package org.clausebook.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.Block;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;

/**
 * Keeps one copy of each clause's text, however many editions repeat it, so that memory follows what changed, and whoever
 * compares or prints texts can tell by identity that two are the same. Confined to one thread.
 */
public final class TextPool {

    private final Map<List<Block<Prose>>, List<Block<Prose>>> texts = new HashMap<>();

    /** The same text, made of shared parts. */
    public PublishedText shared(PublishedText text) {
        return new PublishedText(text.policy(), text.language(), text.title(), items(text.sections()));
    }

    private List<PublishedText.Item> items(List<PublishedText.Item> items) {
        return items.stream().map(this::item).toList();
    }

    private PublishedText.Item item(PublishedText.Item item) {
        return new PublishedText.Item(
                item.level(),
                item.id(),
                item.number(),
                item.repealed(),
                item.replaces(),
                item.heading(),
                texts.computeIfAbsent(item.blocks(), blocks -> blocks),
                items(item.children()));
    }
}
