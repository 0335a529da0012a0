package org.clausebook;

import java.io.IOException;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Host;
import org.clausebook.page.Hosting;
import org.clausebook.render.HostFiles;
import org.clausebook.render.RewriteRules;
import org.clausebook.source.Location;

/** The files within the site that are there for its host, and that no reader asks for. */
final class HostedFiles {

    private final Hosting hosting;
    private final Output output;

    HostedFiles(Hosting hosting, Output output) {
        this.hosting = hosting;
        this.output = output;
    }

    /** Writes those that do not depend on what else there is, and keeps the names of the others. */
    void write() throws IOException {
        output.write(HostFiles.withinSite(hosting));
        if (hosting.host() == Host.GITLAB_PAGES) {
            output.take(HostFiles.redirects());
        }
    }

    /** Writes what depends on every other file; once they are all there. */
    void complete(Findings findings) throws IOException {
        if (hosting.host() != Host.GITLAB_PAGES) {
            return;
        }
        RewriteRules rules = HostFiles.rewrites(hosting, output.aside());
        if (rules.areWithinLimits()) {
            output.write(HostFiles.redirects(), rules.bytes());
        } else {
            findings.report(
                    Rule.OUTPUT_HOST_LIMIT,
                    Location.startOf(output.path() + "/" + HostFiles.redirects()),
                    rules.rules(),
                    rules.bytes().length,
                    RewriteRules.MOST_RULES,
                    RewriteRules.MOST_BYTES);
        }
    }
}
