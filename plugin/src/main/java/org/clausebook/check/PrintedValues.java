package org.clausebook.check;

import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<String, Fact> facts = new LinkedHashMap<>(subject.site().facts());
        facts.putAll(edition.facts());
        Map<String, Law> laws = new LinkedHashMap<>(subject.site().laws());
        laws.putAll(edition.laws());
        SiteConfig then = subject.site().declaring(facts, laws);
        References printed = subject.references().printing(then, edition.elsewhere());
        return new Comparer().compare(
                new Publisher(then, printed).publish(text),
                new Publisher(subject.site(), subject.references()).publish(text));
    }
}
