package org.clausebook.attest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Fact;
import org.clausebook.model.Law;
import org.clausebook.model.PolicyText;
import org.clausebook.model.SiteConfig;

/**
 * What texts print by its name alone, and is written elsewhere for each language: the values of facts and what laws are called. A
 * text in its {@link NormalForm} has the names, so the words have attestations of their own.
 *
 * @param facts by name, in the order in which they are declared
 * @param laws  likewise by id
 */
public record NamedValues(Map<String, Fact> facts, Map<String, Law> laws) {

    /** What stands before the name of a fact, so that its value has an id as clauses have. */
    private static final String FACT = "fact:";

    /** Likewise before the id of a law, as in the target of a link. */
    private static final String LAW = "law:";

    /** As the site declares them today. */
    public static NamedValues of(SiteConfig site) {
        return new NamedValues(site.facts(), site.laws());
    }

    /** As an edition has frozen them. */
    public static NamedValues of(EditionRecord record) {
        return new NamedValues(record.facts(), record.laws());
    }

    /**
     * What a name stands for in two languages.
     *
     * @param id          under which it is attested: {@code fact:operator}, {@code law:152-fz}
     * @param source      the words in the drafting language, in normal form
     * @param translation likewise those of the translation
     */
    record Value(String id, String source, String translation) {

        /** Whether both languages have the same words, as that of a mailbox: then there is nothing to compare. */
        boolean isSame() {
            return source.equals(translation);
        }
    }

    /** The id under which the value of a fact is attested. */
    public static String ofFact(String name) {
        return FACT + name;
    }

    /** The id under which it is attested what a law is called. */
    public static String ofLaw(String id) {
        return LAW + id;
    }

    /** Whether an id is one of a value, and not of a clause. */
    public static boolean isValue(String id) {
        return id.startsWith(FACT) || id.startsWith(LAW);
    }

    /** How messages call what is attested under the id of a value; empty if it is the id of anything else. */
    public static Optional<String> label(String id) {
        return id.startsWith(FACT)
                ? Optional.of("the value of the fact \"" + id.substring(FACT.length()) + '"')
                : id.startsWith(LAW)
                        ? Optional.of("the title of the law \"" + id.substring(LAW.length()) + '"')
                        : Optional.empty();
    }

    /** The ids of those that two texts print, or one of them, and that are not the same in both languages. */
    public Set<String> differing(PolicyText drafting, PolicyText translation) {
        Set<String> ids = new TreeSet<>();
        printed(drafting, translation).values().stream()
                .filter(value -> !value.isSame())
                .forEach(value -> ids.add(value.id()));
        return ids;
    }

    /** Those that at least one of two texts prints, by id: facts, then laws. */
    Map<String, Value> printed(PolicyText drafting, PolicyText translation) {
        String from = drafting.language().tag();
        String to = translation.language().tag();
        Set<String> names = new TreeSet<>(PrintedNames.of(drafting));
        names.addAll(PrintedNames.of(translation));
        List<Value> values = new ArrayList<>();
        facts.forEach((name, fact) -> values.add(new Value(ofFact(name), form(fact, from), form(fact, to))));
        laws.forEach((id, law) -> values.add(new Value(ofLaw(id), form(law, from), form(law, to))));
        Map<String, Value> printed = new LinkedHashMap<>();
        values.stream().filter(value -> names.contains(value.id())).forEach(value -> printed.put(value.id(), value));
        return printed;
    }

    /** Of an address nothing is a matter of setting: with another hyphen it leads elsewhere. */
    private static String form(Fact fact, String language) {
        String words = fact.value().in(language);
        return fact.type() == Fact.Type.TEXT ? NormalForm.of(words) : words;
    }

    /** Everything that a law is called, a line for each: pages print the short title, and tell machines the others. */
    private static String form(Law law, String language) {
        return String.join(
                "\n",
                NormalForm.of(law.title().in(language)),
                NormalForm.of(law.shortTitle().in(language)),
                NormalForm.of(law.number().in(language)));
    }
}
