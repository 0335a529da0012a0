package org.clausebook.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.CompileResult;
import org.clausebook.Reports;
import org.clausebook.finding.Annotation;
import org.clausebook.finding.Finding;

/** What the goals that check everything have in common: CI can read what they have found. */
abstract class ReportingGoal extends PolicyGoal<CompileResult> {

    /**
     * The folder for findings.sarif, findings.xml (as of a test run) and codequality.json (for GitLab). They are written
     * whether errors fail the build or not.
     */
    @Parameter(property = "policy.reports", defaultValue = "${project.build.directory}/clausebook-reports")
    private File reports;

    /**
     * Whether findings are printed as commands for GitHub too, which shows them beside the lines they are about. If it is not
     * set: as the environment variable GITHUB_ACTIONS says.
     */
    @Parameter(property = "policy.annotations", defaultValue = "${env.GITHUB_ACTIONS}")
    private String annotations;

    @Override
    final void report(List<Finding> findings, String version) throws MojoExecutionException {
        if ("true".equals(annotations)) {
            findings.forEach(finding -> System.out.println(Annotation.print(finding))); // a log puts its own words before it
        }
        try {
            Reports.write(reports.toPath(), findings, version);
        } catch (IOException e) {
            throw new MojoExecutionException("the reports cannot be written: " + e.getMessage(), e);
        }
    }
}
