package org.clausebook.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the authors of the next edition say they do on purpose.
 *
 * @param renumbers        published clauses may get other numbers
 * @param translationFixes ids of clauses that are mended in some languages only, with the mark of the words that are meant, empty if that
 *                         is not said; {@link #TITLE} for the policy's title
 */
public record Intentions(boolean renumbers, Map<String, String> translationFixes) {

    public static final Intentions NONE = new Intentions(false, Map.of());

    /** What stands for the title among ids of clauses. */
    public static final String TITLE = "title";

    public Intentions {
        translationFixes = Collections.unmodifiableMap(new TreeMap<>(translationFixes));
    }
}
