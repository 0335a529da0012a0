package org.clausebook.finding;

import java.util.Comparator;
import java.util.Optional;
import org.clausebook.source.Location;

/**
 * Something that is wrong, or that a person should look at.
 *
 * @param rule     the rule that found it
 * @param severity how grave it is here
 * @param at       the place to go to
 * @param message  one sentence for a lawyer, without final full stop: what is wrong, quoting the text
 * @param hint     the way out, if the message does not already say it
 */
public record Finding(Rule rule, Severity severity, Location at, String message, Optional<String> hint)
        implements Comparable<Finding> {

    private static final Comparator<Finding> READING_ORDER = Comparator.comparing(Finding::at)
            .thenComparing(f -> f.rule().id())
            .thenComparing(Finding::message)
            .thenComparing(f -> f.hint().orElse(""));

    /**
     * A finding in the words of the message catalogue.
     *
     * @param rule    the rule
     * @param variant which of the rule's sentences; empty if it has one only
     * @param at      the place
     * @param args    what the sentences name, in the order of their placeholders
     * @throws IllegalArgumentException if the catalogue has no such sentence
     */
    public static Finding of(Rule rule, String variant, Location at, Object... args) {
        String key = variant.isEmpty() ? rule.id() : rule.id() + "/" + variant;
        return new Finding(
                rule, rule.severity(), at, Messages.message(key, args), Messages.find(key + ".hint", args));
    }

    /** The same finding, where it is not as grave. */
    public Finding as(Severity other) {
        return new Finding(rule, other, at, message, hint);
    }

    @Override
    public int compareTo(Finding other) {
        return READING_ORDER.compare(this, other);
    }
}
