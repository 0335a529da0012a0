package org.clausebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.check.OtherEditions;
import org.clausebook.edition.Edition;
import org.clausebook.edition.TextLinks;
import org.clausebook.finding.Findings;
import org.clausebook.model.Destination;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PublishedText;
import org.clausebook.resolve.Numbering;
import org.clausebook.resolve.References;

/** Policies that a text refers to, as its readers find them: what an edition prints of them must be there to be found. */
final class OtherPolicies {

    private final Project project;
    private final Map<String, List<Edition>> chains;

    private OtherPolicies(Project project, Map<String, List<Edition>> chains) {
        this.project = project;
        this.chains = chains;
    }

    /**
     * Reads their editions.
     *
     * @param examined the policy with the text
     * @param findings receives what is wrong with them and stands in the way of the text's release
     */
    static OtherPolicies of(Project project, Examination examined, Findings findings) {
        Map<String, List<Edition>> chains = new TreeMap<>();
        for (PublishedText text : examined.published().values()) {
            for (Destination.Page page : TextLinks.pages(text)) {
                Optional<PolicyConfig> other = project.site().policy(page.policy());
                if (other.isPresent() && !other.get().equals(examined.config())) {
                    chains.computeIfAbsent(page.policy(), id -> chain(project, other.get(), findings));
                }
            }
        }
        return new OtherPolicies(project, chains);
    }

    private static List<Edition> chain(Project project, PolicyConfig other, Findings findings) {
        Examination editions = Examination.ofEditions(project, other);
        findings.addAll(editions.inTheWay());
        return editions.released().editions();
    }

    /** Their editions on the first day in force of the edition with the text. */
    OtherEditions on(LocalDate day) {
        return new OtherEditions(chains, day);
    }

    /**
     * The references of the site in which these policies have the clauses, numbers and titles of the editions that are in force on
     * a day. One of which none is in force then has no clause.
     *
     * @param outlines of the working texts, which stand for policies that have no edition yet
     */
    References references(OtherEditions others, List<Outline> outlines) {
        List<Outline> fixed = new ArrayList<>();
        Map<String, Numbering> numbers = new HashMap<>();
        for (Outline outline : outlines) {
            List<Edition> chain = others.of(outline.policy());
            if (chain.isEmpty()) {
                fixed.add(outline);
                continue;
            }
            Optional<Edition> edition = others.inForce(outline.policy());
            numbers.put(
                    outline.policy(),
                    Numbering.frozen(edition.map(there -> there.record().numbers()).orElse(Map.of())));
            fixed.add(new Outline(
                    outline.policy(),
                    titles(edition.orElse(chain.get(0)), outline),
                    edition.map(there -> there.outline().sections()).orElse(List.of())));
        }
        return new References(project.site(), fixed, numbers);
    }

    /** Of an edition, and of the working text in languages that the edition does not have. */
    private static Localized titles(Edition edition, Outline working) {
        Map<String, String> titles = new HashMap<>(working.title().byLanguage());
        titles.putAll(edition.titles().byLanguage());
        return new Localized(titles);
    }
}
