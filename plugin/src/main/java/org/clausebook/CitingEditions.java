package org.clausebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.check.Citations;
import org.clausebook.check.Cited;
import org.clausebook.check.CitedCheck;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Findings;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyConfig;
import org.clausebook.resolve.References;

/** Editions of the other policies, which refer to one that is to be released: nobody can change them any more. */
final class CitingEditions {

    private final Project project;
    private final PolicyConfig config;
    private final References working;

    /**
     * @param config  the policy that is to be released
     * @param working the references of the working texts
     */
    CitingEditions(Project project, PolicyConfig config, References working) {
        this.project = project;
        this.config = config;
        this.working = working;
    }

    /** They may have referred to its draft: what stood in that must be there for them. Once it has editions, no id goes any more. */
    void citedDraft(Findings findings) {
        Map<String, Citations> citations = new TreeMap<>();
        for (PolicyConfig other : project.site().policies()) {
            Examination editions = Examination.ofEditions(project, other);
            Timeline all = Timeline.of(editions.released().editions(), LocalDate.MAX);
            citations.put(other.id(), editions.citations(project, all, working).withoutAnchors());
        }
        outline().ifPresent(own -> citations.put(config.id(), Citations.ofPlanned(own)));
        Citations.check(citations, findings);
    }

    /** Those that have not begun by the first day of the planned edition print what is to be true on theirs. */
    void onTheirFirstDays(Examination examined, EditionPlan plan, Findings findings) {
        LocalDate day = plan.particulars().inForceFrom();
        outline().ifPresent(own -> CitedCheck.check(
                plan, own, examined.published(), examined.released().editions(), () -> citedFrom(day), findings));
    }

    private List<Cited> citedFrom(LocalDate day) {
        List<Cited> cited = new ArrayList<>();
        for (PolicyConfig other : project.site().policies()) {
            if (!other.equals(config)) {
                String folder = project.folders().inSource("editions/" + other.id());
                Cited.of(folder, Examination.ofEditions(project, other).released().editions(), day).stream()
                        .filter(each -> each.policy().equals(config.id()))
                        .forEach(cited::add);
            }
        }
        return cited;
    }

    private Optional<Outline> outline() {
        return working.outline(config.id());
    }
}
