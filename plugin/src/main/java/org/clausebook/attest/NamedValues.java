package org.clausebook.attest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Fact;
import org.clausebook.model.Law;
import org.clausebook.model.PolicyText;
import org.clausebook.model.SiteConfig;

/**
 * What texts print by its name alone, and is written elsewhere for each language: the values of facts and what laws are called. A
 * text in its {@link NormalForm} has the names, so the words have attestations of their own. A law is called by its title and its short
 * title, which pages print, and by its number, which they tell machines.
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

    /**
     * The words in a language as they are declared: of a fact one line, of a law one for each that it is called.
     *
     * @param id of one that there is
     */
    public List<String> words(String id, String language) {
        if (id.startsWith(FACT)) {
            return List.of(facts.get(id.substring(FACT.length())).value().in(language));
        }
        Law law = laws.get(id.substring(LAW.length()));
        return Stream.of(law.title(), law.shortTitle(), law.number()).map(words -> words.in(language)).toList();
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
        Map<String, Value> printed = new LinkedHashMap<>();
        Stream.concat(
                        facts.keySet().stream().map(NamedValues::ofFact),
                        laws.keySet().stream().map(NamedValues::ofLaw))
                .filter(names::contains)
                .forEach(id -> printed.put(id, new Value(id, form(id, from), form(id, to))));
        return printed;
    }

    /** Of an address nothing is a matter of setting: with another hyphen it leads elsewhere. */
    private String form(String id, String language) {
        Fact fact = id.startsWith(FACT) ? facts.get(id.substring(FACT.length())) : null;
        boolean address = fact != null && fact.type() != Fact.Type.TEXT;
        return words(id, language).stream()
                .map(words -> address ? words : NormalForm.of(words))
                .collect(Collectors.joining("\n"));
    }
}
