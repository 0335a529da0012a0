package org.clausebook.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.clausebook.attest.NamedValues;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Fact;
import org.clausebook.model.Law;
import org.clausebook.model.PolicyText;
import org.clausebook.model.SiteConfig;
import org.clausebook.resolve.Publisher;
import org.clausebook.resolve.References;

/**
 * What the working text prints that nobody has written into it: values of facts, titles of laws and of other policies, held against those
 * that an edition froze.
 */
final class PrintedValues {

    private PrintedValues() {}

    /**
     * @param text in a language that the edition has
     * @return how the text would have been printed with what the edition froze, and how it is printed now; what the edition does not know
     *     is as it is now on both sides
     */
    static Comparison since(EditionRecord edition, Subject subject, PolicyText text) {
        return since(edition, subject, text, Set.of());
    }

    /**
     * The same apart from what has changed in some of it.
     *
     * @param apart ids of facts and laws that are as they are now on both sides, see {@link NamedValues}
     */
    static Comparison since(EditionRecord edition, Subject subject, PolicyText text, Set<String> apart) {
        Map<String, Fact> facts = new LinkedHashMap<>(subject.site().facts());
        edition.facts().forEach((name, fact) -> put(name, fact, NamedValues.ofFact(name), apart, facts));
        Map<String, Law> laws = new LinkedHashMap<>(subject.site().laws());
        edition.laws().forEach((id, law) -> put(id, law, NamedValues.ofLaw(id), apart, laws));
        SiteConfig then = subject.site().declaring(facts, laws);
        References printed = subject.references().printing(then, edition.elsewhere());
        return new Comparer().compare(
                new Publisher(then, printed).publish(text),
                new Publisher(subject.site(), subject.references()).publish(text));
    }

    private static <T> void put(String name, T frozen, String id, Set<String> apart, Map<String, T> printed) {
        if (!apart.contains(id)) {
            printed.put(name, frozen);
        }
    }
}
