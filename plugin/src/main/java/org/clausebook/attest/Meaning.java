package org.clausebook.attest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of the meaning of a source text since the attestation before. */
public enum Meaning {
    /** It says something else, or it is attested for the first time. */
    CHANGED,
    /** It says the same in other words. */
    SAME;

    /** The word for it in files and parameters: {@code changed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a word stands for; empty if for neither. */
    public static Optional<Meaning> of(String word) {
        return Arrays.stream(values()).filter(meaning -> meaning.word().equals(word)).findFirst();
    }
}
