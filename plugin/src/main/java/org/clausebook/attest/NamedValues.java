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
 * @param above name of the fact that is printed above the texts, whether or not they print it themselves
 */
public record NamedValues(Map<String, Fact> facts, Map<String, Law> laws, Optional<String> above) {

    /** What stands before the name of a fact, so that its value has an id as clauses have. */
    static final String FACT = "fact:";

    /** Likewise before the id of a law, as in the target of a link. */
    static final String LAW = "law:";

    /** Editions freeze messages that begin so, and are read by them: these words stay. */
    private static final String OF_FACT = "the value of the fact \"";
    private static final String OF_LAW = "the title of the law \"";

    /** As the site declares them today. */
    public static NamedValues of(SiteConfig site) {
        return new NamedValues(site.facts(), site.laws(), site.imprint().publisher());
    }

    /** As an edition has frozen them. */
    public static NamedValues of(EditionRecord record) {
        return new NamedValues(record.facts(), record.laws(), record.publisher().filter(name -> !name.isEmpty()));
    }

    /**
     * What a name stands for in two languages.
     *
     * @param id          under which it is attested: {@code fact:operator}, {@code law:152-fz}
     * @param source      the words in the drafting language, in their form
     * @param translation likewise those of the translation
     * @param address     whether they lead somewhere, wholly or in part
     */
    record Value(String id, String source, String translation, boolean address) {

        /**
         * Whether nobody has to compare the two: both languages have the same address or number. The same words are looked at, because
         * they may have been copied and never translated.
         */
        boolean isExempt() {
            boolean words = !address && source.codePoints().anyMatch(Character::isLetter);
            return source.equals(translation) && !words;
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
                ? Optional.of(OF_FACT + id.substring(FACT.length()) + '"')
                : id.startsWith(LAW)
                        ? Optional.of(OF_LAW + id.substring(LAW.length()) + '"')
                        : Optional.empty();
    }

    /** Whether a message is about a value: it begins with how that is called. */
    public static boolean isLabelled(String message) {
        return message.startsWith(OF_FACT) || message.startsWith(OF_LAW);
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

    /** The ids of those that two texts print, or one of them, and that somebody has to compare. */
    public Set<String> asked(PolicyText drafting, PolicyText translation) {
        Set<String> ids = new TreeSet<>();
        printed(drafting, translation).values().stream()
                .filter(value -> !value.isExempt())
                .forEach(value -> ids.add(value.id()));
        return ids;
    }

    /** Those that at least one of two texts prints, by id: facts, then laws. */
    Map<String, Value> printed(PolicyText drafting, PolicyText translation) {
        String from = drafting.language().tag();
        String to = translation.language().tag();
        PrintedNames names = PrintedNames.of(List.of(drafting, translation));
        Map<String, Value> printed = new LinkedHashMap<>();
        Stream.concat(
                        facts.keySet().stream().map(NamedValues::ofFact),
                        laws.keySet().stream().map(NamedValues::ofLaw))
                .filter(id -> names.has(id) || above.map(NamedValues::ofFact).filter(id::equals).isPresent())
                .forEach(id -> {
                    boolean address = isAddress(id) || names.hasInAddress(id);
                    printed.put(id, new Value(id, form(id, from, address), form(id, to, address), address));
                });
        return printed;
    }

    private boolean isAddress(String id) {
        return id.startsWith(FACT) && facts.get(id.substring(FACT.length())).type() != Fact.Type.TEXT;
    }

    private String form(String id, String language, boolean address) {
        return words(id, language).stream()
                .map(words -> address ? NormalForm.ofAddress(words) : NormalForm.of(words))
                .collect(Collectors.joining("\n"));
    }
}
