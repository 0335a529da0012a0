package org.clausebook.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.Reports;
import org.clausebook.RunReport;
import org.clausebook.finding.Annotation;
import org.clausebook.site.Disk;

/** What the goals that check everything have in common: people and CI can read what they have found. */
abstract class ReportingGoal extends PolicyGoal<CompileResult> {

    /**
     * The folder for report.html, findings.sarif, findings.xml (as of a test run) and codequality.json (for GitLab). They are
     * written whether errors fail the build or not.
     */
    @Parameter(property = "policy.reports", defaultValue = "${project.build.directory}/clausebook-reports")
    private File reports;

    /**
     * Whether findings are printed as commands for GitHub too, which shows them beside the lines they are about. If it is not
     * set: as the environment variable GITHUB_ACTIONS says.
     */
    @Parameter(property = "policy.annotations", defaultValue = "${env.GITHUB_ACTIONS}")
    private String annotations;

    private RunReport kept;

    /** @param report keeps what the report of the run will say */
    abstract CompileResult run(CompileRequest request, RunReport report) throws IOException;

    /** Whether the reports that an earlier run has written say what this one has to say. */
    boolean isReported() {
        return false;
    }

    /** The reports. */
    final List<Path> reports() {
        return Reports.files(reports.toPath());
    }

    @Override
    final CompileResult run(CompileRequest request) throws IOException {
        kept = RunReport.ofPage();
        return run(request, kept);
    }

    @Override
    final void report(CompileResult result, String version) throws MojoExecutionException {
        if ("true".equals(annotations)) { // a log puts its own words before it
            result.findings().forEach(finding -> System.out.println(Annotation.print(finding)));
        }
        Path page = reports.toPath().resolve(Reports.PAGE).toAbsolutePath().normalize();
        try {
            if (!isReported()) {
                Reports.write(reports.toPath(), result, kept, version);
            }
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "the reports cannot be written, so those that are there may be of an earlier run: " + Disk.words(e) + ". "
                            + state() + ". Once that is mended, start again",
                    e);
        }
        if (!result.findings().isEmpty()) {
            getLog().info("To read it beside the texts: " + page);
        }
    }
}
