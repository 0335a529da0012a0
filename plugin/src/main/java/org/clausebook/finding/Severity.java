package org.clausebook.finding;

import java.util.Locale;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** Fails {@code check} and {@code compile}. */
    ERROR,
    /** Fails a release unless waived. */
    WARNING,
    /** For a human reviewer; never fails anything. */
    HINT;

    /** The word that reports print. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
