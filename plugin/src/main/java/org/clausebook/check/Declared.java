package org.clausebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.Fact;
import org.clausebook.model.SiteConfig;
import org.clausebook.value.Value;
import org.clausebook.value.Values;

/**
 * What the settings of the site say in one language, as far as the values of clauses are compared with it. Confined to one thread.
 */
final class Declared {

    private final String tag;
    private final Map<String, Fact> facts;
    private final Addresses addresses;
    private final Map<String, List<Value>> stated = new HashMap<>();

    private Declared(String tag, Map<String, Fact> facts, Addresses addresses) {
        this.tag = tag;
        this.facts = facts;
        this.addresses = addresses;
    }

    static Declared of(SiteConfig site, String tag) {
        return new Declared(tag, site.facts(), Addresses.of(site, tag));
    }

    Addresses addresses() {
        return addresses;
    }

    /** What the words of a fact state; nothing if it is an address, which may well be another one in another language. */
    List<Value> stated(String fact) {
        return stated.computeIfAbsent(fact, this::read);
    }

    private List<Value> read(String name) {
        Fact fact = facts.get(name);
        boolean words = fact != null && fact.type() == Fact.Type.TEXT;
        return words ? Values.in(tag, fact.value().in(tag)).stated() : List.of();
    }

    /** The words of a value that a fact states, and how the text says it. */
    String words(String fact, Value value) {
        String whole = facts.get(fact).value().in(tag);
        return whole.substring(value.start(), value.end()) + " ({{" + fact + "}})";
    }
}
