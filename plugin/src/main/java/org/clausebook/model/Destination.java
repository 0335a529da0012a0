package org.clausebook.model;

import java.util.Optional;

/** Where a published link leads, before it is known from which page. */
public sealed interface Destination {

    /** Answers for each kind of destination. */
    interface Visitor<R> {
        R page(Page page);

        R definition(Definition definition);

        R law(LawText law);

        R outside(Outside outside);
    }

    <R> R accept(Visitor<R> visitor);

    /** A policy of the site in the language of the text, or one of its clauses. */
    record Page(String policy, Optional<String> clause) implements Destination {

        /** As a text refers to it from another policy: {@code cookies}, {@code cookies#id}. */
        @Override
        public String toString() {
            return policy + clause.map(id -> "#" + id).orElse("");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.page(this);
        }
    }

    /** The clause that defines a term. Pages lead there; no text does, because it does not say so itself. */
    record Definition(Page clause) implements Destination {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.definition(this);
        }
    }

    /** The official text of a law. */
    record LawText(String law, String address) implements Destination {

        public LawText {
            requireSafe(address);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.law(this);
        }
    }

    /** Any other address: {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}. */
    record Outside(String address) implements Destination {

        public Outside {
            requireSafe(address);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.outside(this);
        }
    }

    private static void requireSafe(String address) {
        if (!WebAddress.isSafe(address)) {
            throw new IllegalArgumentException("not an address that a page may lead to: " + address);
        }
    }
}
