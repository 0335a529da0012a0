package org.clausebook;

import java.util.List;
import java.util.Optional;
import org.clausebook.check.Waived;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Severity;
import org.clausebook.page.Hosting;
import org.clausebook.page.InboundLink;
import org.clausebook.site.SiteReport;

/**
 * What came of a run.
 *
 * @param findings everything that was found, in reading order
 * @param waived   what somebody has accepted, policy by policy
 * @param site     what was written; empty if nothing was to be written, or if there are errors
 * @param pages    how many pages the site has
 * @param first    the page to open first, relative to the site's folder; empty if there is none
 * @param policies how many policies were read
 * @param links    to the policies, for the operator's other pages; none if no site was written
 * @param hosting  what a server has to know of the site; empty if none was written
 */
public record CompileResult(
        List<Finding> findings,
        List<Waived> waived,
        Optional<SiteReport> site,
        int pages,
        String first,
        int policies,
        List<InboundLink> links,
        Optional<Hosting> hosting)
        implements Outcome {

    public CompileResult {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        links = List.copyOf(links);
    }

    /** Of a run that wrote no site. */
    static CompileResult unwritten(List<Finding> findings, List<Waived> waived, int policies) {
        return new CompileResult(
                findings, waived, Optional.empty(), 0, "", policies, List.of(), Optional.empty());
    }

    /** The same of a run that had nothing to write. */
    CompileResult again(SiteReport report) {
        return new CompileResult(findings, waived, Optional.of(report), pages, first, policies, links, hosting);
    }

    @Override
    public boolean isRefused() {
        return hasErrors();
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
