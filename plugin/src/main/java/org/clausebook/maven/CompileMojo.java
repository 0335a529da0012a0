package org.clausebook.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.BuildTrace;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.EarlierBuild;
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

    /**
     * Whether everything is made anew. Otherwise a build in which nothing has changed since the last one, neither of what it read
     * nor of what it wrote, says what that one said and does no more, and one in which something has makes only those policies
     * anew that can have become others. What is published is to be built clean, so that nothing depends on what lies in the build
     * folder. If it is not set: as the environment variable CI says.
     */
    @Parameter(property = "policy.clean", defaultValue = "${env.CI}")
    private String clean;

    private EarlierBuild earlier;
    private BuildTrace trace;
    private boolean unchanged;
    private boolean published;

    @Override
    CompileResult run(CompileRequest request, RunReport report) throws IOException {
        earlier = new EarlierBuild(request, beside());
        boolean anew = "true".equals(clean);
        Optional<CompileResult> same = anew ? Optional.empty() : earlier.recall();
        unchanged = same.isPresent();
        if (unchanged) {
            return same.get();
        }
        trace = earlier.begin(anew);
        return compile(request, report);
    }

    /** What is written beside the site. */
    private List<Path> beside() {
        return Stream.of(List.of(links.toPath()), ServerSettings.files(servers.toPath()), reports())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    boolean isReported() {
        return unchanged;
    }

    private CompileResult compile(CompileRequest request, RunReport report) throws IOException {
        CompileResult result = PolicyCompiler.compile(request, report, trace);
        published = result.site().isPresent();
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
    String state() {
        return published
                ? "The new site is in its place, whole; what stands beside it may be of an earlier run"
                : "No part of a new site is shown; what may be left of it, the next run removes";
    }

    @Override
    void conclude(CompileRequest request, CompileResult result) {
        SiteReport site = result.site().orElseThrow();
        request.asOf().ifPresent(day -> getLog().warn(
                "Built for " + day + ", as policy.asOf says: a rehearsal. What is published is built without it."));
        if (unchanged) {
            getLog().info("Nothing has changed since the last build; -Dpolicy.clean=true builds everything anew");
        } else {
            if (trace.takenOver() > 0) {
                getLog().info("Made anew: " + Words.count(trace.made(), "policy", "policies") + "; as the last build left them: "
                        + trace.takenOver() + "; -Dpolicy.clean=true builds everything anew");
            }
            keep(result);
        }
        site.leftBehind().forEach(file -> getLog().warn("not written by the build, so left there: " + file));
        if (!result.findings().isEmpty() || !result.waived().isEmpty()) {
            getLog().info(count(result));
        }
        getLog().info("The site is in " + request.output().toAbsolutePath().normalize());
        getLog().info(Words.count(result.pages(), "page", "pages") + "; files: " + site.created() + " new, "
                + site.changed() + " changed, " + site.unchanged() + " unchanged, " + site.removed() + " removed");
        getLog().info("Open first: " + request.output().resolve(result.first()).toAbsolutePath().normalize());
    }

    private void keep(CompileResult result) {
        try {
            earlier.keep(result, trace);
        } catch (IOException e) {
            getLog().warn("The site is whole, but the next build may make more of it anew than it has to: " + e.getMessage());
        }
    }
}
