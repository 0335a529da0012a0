package org.clausebook;

import java.util.List;
import java.util.Optional;
import org.clausebook.check.Waived;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Severity;
import org.clausebook.model.Particulars;
import org.clausebook.source.Location;

/**
 * What came of a release.
 *
 * @param findings everything that was found, in reading order
 * @param waived   what somebody has accepted
 * @param edition  what was released, or would have been; empty if it was refused
 */
public record ReleaseResult(List<Finding> findings, List<Waived> waived, Optional<NewEdition> edition)
        implements Outcome {

    public ReleaseResult {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /**
     * The edition.
     *
     * @param folder  where it stands, or would stand, from the repository's root
     * @param files   names of its files
     * @param changes what changed, a line for each clause
     * @param written whether it was released, not only rehearsed
     * @param served  where it is written what was accepted of the plan: once the plan is gone, it accepts nothing any more
     * @param planLeft why the plan is still there after the release, for the person who has to see to it
     */
    public record NewEdition(
            String policy,
            Particulars particulars,
            String folder,
            List<String> files,
            List<String> changes,
            boolean written,
            List<Location> served,
            Optional<String> planLeft) {

        public NewEdition {
            files = List.copyOf(files);
            changes = List.copyOf(changes);
            served = List.copyOf(served);
        }
    }

    /** A release stops at warnings too. */
    @Override
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.HINT);
    }
}
