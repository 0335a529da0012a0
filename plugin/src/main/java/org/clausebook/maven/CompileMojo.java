package org.clausebook.maven;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.LinksForOthers;
import org.clausebook.PolicyCompiler;
import org.clausebook.RunReport;
import org.clausebook.ServerSettings;
import org.clausebook.site.SiteReport;

/**
 * Checks the policies and, if there is no error, writes the site. It appears whole or not at all: with an error, or if
 * the disk is full, the earlier site stays as it was.
 */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class CompileMojo extends ReportingGoal {

    /**
     * The file with links to the policies that site.yaml relates to the operator's other pages (relation), to be copied into
     * those pages. It stands beside the site, because no reader of the site needs it; without such a policy there is none.
     */
    @Parameter(property = "policy.links", defaultValue = "${project.build.directory}/clausebook-links.html")
    private File links;

    /**
     * The folder for nginx.conf, apache.conf and Caddyfile: settings with which these web servers serve the site at exactly its
     * addresses. They stand beside the site, because nobody should read them there.
     */
    @Parameter(property = "policy.servers", defaultValue = "${project.build.directory}/clausebook-servers")
    private File servers;

    @Override
    CompileResult run(CompileRequest request, RunReport report) throws IOException {
        CompileResult result = PolicyCompiler.compile(request, report);
        if (result.hosting().isPresent()) {
            LinksForOthers.write(links.toPath(), result.links());
            ServerSettings.write(servers.toPath(), result.hosting().get());
        }
        return result;
    }

    @Override
    String consequence() {
        return "; the site stays as it was";
    }

    @Override
    void conclude(CompileRequest request, CompileResult result) {
        SiteReport site = result.site().orElseThrow();
        site.leftBehind().forEach(file -> getLog().warn("not written by the build, so left there: " + file));
        if (!result.findings().isEmpty() || !result.waived().isEmpty()) {
            getLog().info(count(result));
        }
        getLog().info("The site is in " + request.output().toAbsolutePath().normalize());
        getLog().info(Words.count(result.pages(), "page", "pages") + "; files: " + site.created() + " new, "
                + site.changed() + " changed, " + site.unchanged() + " unchanged, " + site.removed() + " removed");
        getLog().info("Open first: " + request.output().resolve(result.first()).toAbsolutePath().normalize());
    }
}
