package org.clausebook.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text that differs from language to language.
 *
 * @param byLanguage language tag to text, sorted by tag
 */
public record Localized(Map<String, String> byLanguage) {

    public Localized {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** The text in a language; empty if there is none, which the settings' reader has reported. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, "");
    }

    /** The same text in these languages only; empty in one that it is not in. */
    public Localized only(Collection<String> tags) {
        Map<String, String> texts = new TreeMap<>();
        tags.forEach(tag -> texts.put(tag, in(tag)));
        return new Localized(texts);
    }
}
