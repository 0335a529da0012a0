package org.clausebook.model;

import java.util.Arrays;
import java.util.Optional;

/** What a policy is to the operator's other pages, as RFC 6903 has registered it for links. */
public enum Relation {
    PRIVACY_POLICY("privacy-policy"),
    TERMS_OF_SERVICE("terms-of-service");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    /** The relation of a word in the settings. */
    public static Optional<Relation> of(String word) {
        return Arrays.stream(values()).filter(relation -> relation.word.equals(word)).findFirst();
    }

    /** As the settings and links write it. */
    public String word() {
        return word;
    }
}
