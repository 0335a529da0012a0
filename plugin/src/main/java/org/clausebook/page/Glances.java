package org.clausebook.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.Destination;
import org.clausebook.model.PlainText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.PublishedText.Item;

/**
 * What a reader sees of a clause without leaving the place that refers to it. Browsers show it while a pointer rests on the
 * link, screen readers read it on request.
 */
public final class Glances {

    /** Enough to tell what is defined there; a page that is full of terms stays light. */
    private static final int LONGEST = 160;

    private final String policy;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    private Glances(String policy) {
        this.policy = policy;
    }

    /** For the pages on which references lead to this text. */
    public static Glances of(PublishedText text) {
        Glances glances = new Glances(text.policy());
        text.sections().stream().flatMap(Glances::flatten).forEach(item -> glances.items.putIfAbsent(item.id(), item));
        return glances;
    }

    private static Stream<Item> flatten(Item item) {
        return Stream.concat(Stream.of(item), item.children().stream().flatMap(Glances::flatten));
    }

    /** The number and the first words of a clause in a single line; empty for another policy, and for what is repealed. */
    public Optional<String> of(Destination.Page to) {
        return to.clause()
                .filter(id -> to.policy().equals(policy) && items.containsKey(id))
                .map(id -> known.computeIfAbsent(id, clause -> words(items.get(clause))))
                .filter(words -> !words.isEmpty());
    }

    private static String words(Item item) {
        String words = Stream.of(
                        item.heading().map(PlainText::ofLine).orElse(""),
                        PlainText.of(item.blocks()).replace('\n', ' '))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
        return words.isEmpty() ? "" : FirstWords.cut(item.number() + ". " + words, LONGEST);
    }
}
