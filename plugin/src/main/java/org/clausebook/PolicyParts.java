package org.clausebook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.check.Citations;
import org.clausebook.check.Waived;
import org.clausebook.edition.DatedLock;
import org.clausebook.edition.OtherLocks;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.page.PolicyListing;

/** What all policies add to a site, in the order of the settings. */
record PolicyParts(List<PolicyPart> parts) {

    PolicyParts {
        parts = List.copyOf(parts);
    }

    /**
     * Reports what was found in the policies, and what can only be said once all of them have been looked at.
     *
     * @throws IOException if a lock that somebody gave us cannot be read
     */
    void report(Project project, CompileRequest request, Findings findings) throws IOException {
        List<Finding> found = parts.stream().flatMap(part -> part.findings().stream()).toList();
        findings.addAll(found);
        if (parts.stream().allMatch(PolicyPart::whole)) {
            findings.addAll(request.gate().graded(project.waiversOfTerms(found, waived())));
        }
        Map<String, Citations> citations = new TreeMap<>();
        parts.forEach(part -> citations.put(part.policy(), part.citations()));
        Citations.check(citations, findings);
        Map<String, DatedLock> locks = new TreeMap<>();
        parts.forEach(part -> locks.put(part.policy(), part.dated()));
        OtherLocks others = OtherLocks.read(project.folders().tree(), request.locks());
        others.compare(project.site(), locks, findings);
        others.backdated(project.folders().inSource("editions"), locks, project.today(), findings);
    }

    List<Waived> waived() {
        return parts.stream().flatMap(part -> part.waived().stream()).toList();
    }

    /** Of the policies that have pages. */
    List<PolicyListing> listings() {
        return parts.stream().flatMap(part -> part.listing().stream()).toList();
    }

    int pages() {
        return parts.stream().mapToInt(PolicyPart::pages).sum();
    }
}
