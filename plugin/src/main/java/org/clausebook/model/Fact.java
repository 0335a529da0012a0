package org.clausebook.model;

import java.util.Optional;

/** A name for a value that clauses use as <code>{{name}}</code>. */
public record Fact(String name, Type type, Localized value) {

    /** The built-in fact: the address of the page it stands on. A frozen edition declares it with the value it had. */
    public static final String PAGE_ADDRESS = "page-address";

    /** What a value is; all but {@code TEXT} become links. */
    public enum Type {
        TEXT,
        URL,
        EMAIL,
        PHONE
    }

    /**
     * Where the value leads in a language: the address itself, {@code mailto:} and an address, {@code tel:} and digits.
     *
     * @return nothing if it is a text
     */
    public Optional<String> address(String language) {
        String words = value.in(language);
        return switch (type) {
            case TEXT -> Optional.empty();
            case URL -> Optional.of(words);
            case EMAIL -> Optional.of("mailto:" + words);
            case PHONE -> Optional.of("tel:" + digits(words));
        };
    }

    /** What is dialled of a telephone number. */
    public static String digits(String phone) {
        return phone.replaceAll("[^+0-9]", "");
    }
}
