package org.clausebook.diff;

import java.util.HashMap;
import java.util.Map;

/** Gives every key a number, so that tokens are compared by numbers. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a key, from 0, in the order in which keys were first seen. */
    int number(String key) {
        Integer known = numbers.putIfAbsent(key, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
