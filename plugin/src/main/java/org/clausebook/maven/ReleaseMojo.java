package org.clausebook.maven;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.CompileRequest;
import org.clausebook.PolicyRelease;
import org.clausebook.ReleaseRequest;
import org.clausebook.ReleaseResult;
import org.clausebook.finding.FindingPrinter;

/**
 * Freezes the working text of a policy in all its languages as its next edition: dates, class of change, headline and
 * reasons come from privacy.next.yaml, beside the text. Errors and warnings stop it; then nothing is written. Once
 * released, an edition never changes.
 */
@Mojo(name = "release", threadSafe = true)
public final class ReleaseMojo extends PolicyGoal<ReleaseResult> {

    /** Which policy to release. If it is not set: the only one that has a plan for its next edition. */
    @Parameter(property = "policy.id")
    private String id;

    /** Say what would be released, and write nothing. */
    @Parameter(property = "policy.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    ReleaseResult run(CompileRequest request) throws IOException {
        return PolicyRelease.release(new ReleaseRequest(request, Optional.ofNullable(id), dryRun));
    }

    @Override
    String consequence() {
        return "; nothing was released";
    }

    @Override
    String state() {
        return "What the list of editions names is whole; the same release, started again, does what is still to be done";
    }

    @Override
    void conclude(CompileRequest request, ReleaseResult result) {
        ReleaseResult.NewEdition edition = result.edition().orElseThrow();
        String done = edition.written() ? "Released " : "Would release ";
        getLog().info(done + "edition " + edition.particulars().version() + " of " + edition.policy() + ": adopted "
                + edition.particulars().adopted() + ", published " + edition.particulars().published()
                + ", in force from " + edition.particulars().inForceFrom());
        edition.changes().forEach(line -> getLog().info("  " + line));
        if (!result.waived().isEmpty()) {
            getLog().info(Words.count(result.waived().size(), "finding was", "findings were")
                    + " accepted for it: its file waivers.yaml says why and by whom");
        }
        getLog().info("Its files: " + edition.folder() + "/{" + String.join(", ", edition.files())
                + ", MANIFEST.sha256}");
        served(edition);
        if (!edition.written()) {
            getLog().info("Nothing was written: this was a rehearsal");
            return;
        }
        getLog().info("Commit all of it together, from the root of the repository: git add -A policy-source translations");
        edition.planLeft().ifPresent(why -> getLog().warn("The plan has served, but is still there: " + why));
    }

    /** Who accepted something of the plan has to know that it is of no use without the plan, and would stop the next release. */
    private void served(ReleaseResult.NewEdition edition) {
        List<String> places = edition.served().stream().map(FindingPrinter::place).toList();
        if (!places.isEmpty()) {
            getLog().info((edition.written() ? "Delete these entries now" : "After the release delete these entries")
                    + ": they accept something of the plan, accept nothing without it, and would stop the next release (waiver.unused): "
                    + String.join(", ", places));
        }
    }
}
