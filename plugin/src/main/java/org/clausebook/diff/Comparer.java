package org.clausebook.diff;

import org.clausebook.model.PublishedText;

/**
 * Compares texts of one policy in one language; what several texts share is compared once. Confined to one thread.
 */
public final class Comparer {

    /**
     * @param before an earlier text
     * @param after  a later text of the same policy in the same language
     */
    public Comparison compare(PublishedText before, PublishedText after) {
        throw new UnsupportedOperationException();
    }

    /** The words of a provision before and after a change; one that was added or removed is inserted or deleted whole. */
    public Redline redline(Change change) {
        throw new UnsupportedOperationException();
    }
}
