package org.clausebook.model;

import java.util.Locale;

/**
 * A language of the site.
 *
 * @param tag     BCP 47 language tag, {@code ky}
 * @param segment path segment of its pages, {@code kg}
 * @param name    its own name for itself, for the language switch: {@code Кыргызча}
 */
public record Language(String tag, String segment, String name) {

    /** What messages, which are in English, call it. */
    public String englishName() {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
