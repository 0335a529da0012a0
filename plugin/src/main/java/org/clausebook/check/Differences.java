package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;

/** What two lists have, each thing counted, regardless of order: translations may arrange a sentence as they like. */
record Differences<T>(List<T> missing, List<T> extra) {

    /**
     * @param expected what the drafting language has
     * @param found    what the translation has
     */
    static <T> Differences<T> between(List<T> expected, List<T> found) {
        List<T> missing = new ArrayList<>(expected);
        List<T> extra = new ArrayList<>();
        for (T thing : found) {
            if (!missing.remove(thing)) {
                extra.add(thing);
            }
        }
        return new Differences<>(missing, extra);
    }
}
