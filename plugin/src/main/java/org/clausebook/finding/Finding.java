package org.clausebook.finding;

import java.util.Arrays;
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
 * @param clause   id of the section or clause that it is about, if it is in one
 * @param essence  what is found, wherever it stands: the digest of the rule, its variant and everything that it names
 */
public record Finding(
        Rule rule,
        Severity severity,
        Location at,
        String message,
        Optional<String> hint,
        Optional<String> clause,
        String essence)
        implements Comparable<Finding> {

    private static final int HEX_DIGITS = 8;

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
     * @param args    what the sentences name, in the order of their placeholders; behind them may stand what they do not
     *                name but what makes it another finding if it changes, such as the text that was compared; a
     *                {@link Pointer} is only named
     * @throws IllegalArgumentException if the catalogue has no such sentence
     */
    public static Finding of(Rule rule, String variant, Location at, Object... args) {
        String key = variant.isEmpty() ? rule.id() : rule.id() + "/" + variant;
        return new Finding(
                rule,
                rule.severity(),
                at,
                Messages.message(key, args),
                Messages.find(key + ".hint", args),
                Optional.empty(),
                Fingerprint.digest(key, Fingerprint.digest(found(args))));
    }

    private static Object[] found(Object... args) {
        return Arrays.stream(args).filter(arg -> !(arg instanceof Pointer)).toArray();
    }

    /** Whether the text cannot be compared with another one while this is wrong with it. */
    public boolean preventsComparison() {
        return severity == Severity.ERROR && !rule.isWaivable();
    }

    /** The same finding, where it is more or less grave. */
    public Finding as(Severity other) {
        return new Finding(rule, other, at, message, hint, clause, essence);
    }

    /** The same finding, known to be in a section or clause. */
    public Finding in(String id) {
        return new Finding(rule, severity, at, message, hint, Optional.of(id), essence);
    }

    /**
     * The same finding, known by the words around it too: whoever accepts it has seen it there, and not in another sentence.
     *
     * @param before the words in front of the place, and the same for {@code behind}; no line ends
     */
    public Finding among(String before, String behind) {
        return new Finding(rule, severity, at, message, hint, clause, Fingerprint.digest(essence, before, behind));
    }

    /** The same finding as one of several that are alike: nobody who accepts the first has seen the second. */
    Finding repeated(int n) {
        return new Finding(rule, severity, at, message, hint, clause, Fingerprint.digest(essence, n));
    }

    /**
     * What the next run knows it again by: 64 hexadecimal digits. They stay the same however the lines around it move, and
     * change with the file, with the clause, and with whatever the finding names.
     */
    public String identity() {
        return Fingerprint.digest(essence, at.path(), clause.orElse(""));
    }

    /** The first eight digits of {@link #identity}, which a person can copy: what a waiver is written for. */
    public String fingerprint() {
        return identity().substring(0, HEX_DIGITS);
    }

    /** The file, and the clause if it is in one: {@code translations/ru/privacy.md#request-deadline}. */
    public String place() {
        return at.path() + clause.map(id -> "#" + id).orElse("");
    }

    @Override
    public int compareTo(Finding other) {
        return READING_ORDER.compare(this, other);
    }
}
