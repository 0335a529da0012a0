package org.clausebook.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the authors of the next edition say they do on purpose.
 *
 * @param renumbers        published clauses may get other numbers
 * @param translationFixes ids of clauses that are mended in some languages only; {@link #TITLE} for the policy's title
 */
public record Intentions(boolean renumbers, Set<String> translationFixes) {

    public static final Intentions NONE = new Intentions(false, Set.of());

    /** What stands for the title among ids of clauses. */
    public static final String TITLE = "title";

    public Intentions {
        translationFixes = Collections.unmodifiableSet(new TreeSet<>(translationFixes));
    }
}
