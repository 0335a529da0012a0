package org.clausebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Released;
import org.clausebook.edition.TextLinks;
import org.clausebook.finding.Findings;
import org.clausebook.model.Destination;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PublishedText;
import org.clausebook.resolve.Numbering;
import org.clausebook.resolve.References;

/** Policies that a text refers to, as they were published last: what an edition prints of them must be there to be found. */
final class OtherPolicies {

    private final Project project;
    private final Findings findings;

    /** @param findings receives what is wrong with their editions */
    OtherPolicies(Project project, Findings findings) {
        this.project = project;
        this.findings = findings;
    }

    /**
     * The references of the site in which these policies have the clauses, numbers and titles of their newest editions.
     *
     * @param examined the policy with the text
     * @param outlines of the working texts, which stand for policies that have no edition yet
     */
    References asPublished(Examination examined, List<Outline> outlines) {
        Map<String, Released> others = released(examined);
        List<Outline> fixed = new ArrayList<>();
        Map<String, Numbering> numbers = new HashMap<>();
        for (Outline outline : outlines) {
            Optional<Edition> newest =
                    Optional.ofNullable(others.get(outline.policy())).flatMap(Released::newest);
            newest.ifPresent(edition ->
                    numbers.put(outline.policy(), Numbering.frozen(edition.record().numbers())));
            fixed.add(newest.map(edition -> outline(edition, outline)).orElse(outline));
        }
        return new References(project.site(), fixed, numbers);
    }

    private Map<String, Released> released(Examination examined) {
        Map<String, Released> others = new TreeMap<>();
        for (PublishedText text : examined.published().values()) {
            for (Destination.Page page : TextLinks.pages(text)) {
                Optional<PolicyConfig> other = project.site().policy(page.policy());
                if (other.isPresent() && !other.get().equals(examined.config())) {
                    others.computeIfAbsent(page.policy(), id -> released(other.get()));
                }
            }
        }
        return others;
    }

    private Released released(PolicyConfig other) {
        Examination editions = Examination.ofEditions(project, other);
        findings.addAll(editions.frozen().sorted());
        return editions.released();
    }

    /** The skeleton of an edition, with the titles of the working text in languages that the edition does not have. */
    private static Outline outline(Edition edition, Outline working) {
        Map<String, String> titles = new HashMap<>(working.title().byLanguage());
        titles.putAll(edition.titles().byLanguage());
        return new Outline(working.policy(), new Localized(titles), edition.outline().sections());
    }
}
