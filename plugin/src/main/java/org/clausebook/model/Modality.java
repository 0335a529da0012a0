package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an operative clause does, where its author declares it: {@code modality=must}. */
public enum Modality {
    MUST,
    MAY,
    MUST_NOT;

    /** The word in an attribute block. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Modality> of(String word) {
        return Arrays.stream(values()).filter(m -> m.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Modality::word).toList();
    }
}
