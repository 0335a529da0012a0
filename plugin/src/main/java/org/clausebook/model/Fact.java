package org.clausebook.model;

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
}
