package org.clausebook.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.PolicyCompiler;
import org.clausebook.RunReport;
import org.clausebook.site.SiteReport;

/**
 * Checks the policies and, if there is no error, writes the site. It appears whole or not at all: with an error, or if
 * the disk is full, the earlier site stays as it was.
 */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class CompileMojo extends ReportingGoal {

    @Override
    CompileResult run(CompileRequest request, RunReport report) throws IOException {
        return PolicyCompiler.compile(request, report);
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
