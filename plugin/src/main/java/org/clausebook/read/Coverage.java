package org.clausebook.read;

import java.util.BitSet;
import org.clausebook.source.Span;

/**
 * Keeps account of which characters of a body have found a place in the model. What Markdown uses up as signs is allowed
 * to be missing; a letter, a digit or any other character is not: it would be lost in silence.
 */
final class Coverage {

    private static final String SIGNS = " \t\n*_[]()|:-+\\";

    private final BitSet covered = new BitSet();

    void add(int from, int to) {
        covered.set(from, to);
    }

    void add(Span span) {
        add(span.start(), span.end());
    }

    /** The first character of a body that is lost; -1 if none is. */
    int firstLost(String body) {
        for (int i = 0; i < body.length(); i++) {
            if (SIGNS.indexOf(body.charAt(i)) < 0 && !covered.get(i)) {
                return i;
            }
        }
        return -1;
    }
}
