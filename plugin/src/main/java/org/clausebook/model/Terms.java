package org.clausebook.model;

import java.util.List;

/** The terms of a site, in the order of their file. */
public record Terms(List<Term> all) {

    /** None: there is no such file, or it has mistakes, which have been reported. */
    public static final Terms NONE = new Terms(List.of());

    public Terms {
        all = List.copyOf(all);
    }

    /** Those that a policy uses. */
    public Terms of(String policy) {
        return new Terms(all.stream().filter(term -> term.isIn(policy)).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
