package org.clausebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.finding.Accepted;
import org.clausebook.render.FindingReports;
import org.clausebook.render.HtmlReport;
import org.clausebook.site.WholeFile;

/** The report of a run as files, for people and for CI: written whether the run has failed or not. */
public final class Reports {

    /** The report for people. */
    public static final String PAGE = "report.html";

    private Reports() {}

    /** The files that a run writes. */
    public static List<Path> files(Path folder) {
        return Stream.concat(Stream.of(PAGE), FindingReports.names().stream()).map(folder::resolve).toList();
    }

    /**
     * Writes {@code report.html} for people, and {@code findings.sarif}, {@code findings.xml} (as of a test run) and
     * {@code codequality.json} (for GitLab) for programs; those of an earlier run are replaced.
     *
     * @param folder  is made if there is none
     * @param result  of the run
     * @param report  kept in its course
     * @param version of the plugin
     */
    public static void write(Path folder, CompileResult result, RunReport report, String version) throws IOException {
        writeForPrograms(folder, result, version);
        HtmlReport page = HtmlReport.of(report.of(result));
        WholeFile.replace(folder.resolve(PAGE), page.page(version));
        report.printed(page.printed());
    }

    /** What it takes to make them is forgotten before the page is made: of many findings it fills the memory. */
    private static void writeForPrograms(Path folder, CompileResult result, String version) throws IOException {
        List<Accepted> accepted = result.waived().stream()
                .map(waived -> new Accepted(waived.finding(), waived.waiver().reason()))
                .toList();
        FindingReports.write(
                result.findings(), accepted, version, (name, bytes) -> WholeFile.replace(folder.resolve(name), bytes));
    }
}
