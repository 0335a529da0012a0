package org.clausebook.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much an edition changes, as its authors declare it; the gravest first. */
public enum ChangeClass {
    /** Rights or duties change. */
    MATERIAL,
    /** Words change, but neither rights nor duties. */
    MINOR,
    /** Not a single word changes: only typography, numbers or the order do. */
    EDITORIAL;

    /** The word for it in YAML, JSON and keys of interface texts: {@code material}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class that a word names. */
    public static Optional<ChangeClass> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }
}
