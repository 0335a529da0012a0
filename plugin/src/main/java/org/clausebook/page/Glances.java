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
    private final Items items;
    private final Map<String, String> known = new HashMap<>();

    private Glances(String policy, Items items) {
        this.policy = policy;
        this.items = items;
    }

    /** For the pages on which references lead to this text. */
    public static Glances of(PublishedText text) {
        return new Glances(text.policy(), Items.of(text));
    }

    /** The number and the first words of a clause in a single line; empty for another policy, and for what is repealed. */
    public Optional<String> of(Destination.Page to) {
        return to.clause()
                .filter(id -> to.policy().equals(policy))
                .flatMap(items::find)
                .map(item -> known.computeIfAbsent(item.id(), id -> words(item)))
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
