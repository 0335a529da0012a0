package org.clausebook.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** Fails {@code check} and {@code compile}. */
    ERROR,
    /** Fails a release unless waived. */
    WARNING,
    /** For a human reviewer; never fails anything. */
    HINT;

    /** The severity of a word; empty if it is none. */
    public static Optional<Severity> of(String word) {
        return Arrays.stream(values()).filter(severity -> severity.word().equals(word)).findFirst();
    }

    /** Whether it is graver than another. */
    public boolean isGraverThan(Severity other) {
        return compareTo(other) < 0;
    }

    /** The word that reports print. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
