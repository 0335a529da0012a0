package org.clausebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clausebook.finding.Finding;
import org.clausebook.render.FindingReports;
import org.clausebook.site.WholeFile;

/** The report of a run as files, for CI: written whether the run has failed or not. */
public final class Reports {

    private Reports() {}

    /**
     * Writes {@code findings.sarif}, {@code findings.xml} (as of a test run) and {@code codequality.json} (for GitLab); those of
     * an earlier run are replaced.
     *
     * @param folder   is made if there is none
     * @param findings in reading order
     * @param version  of the plugin
     */
    public static void write(Path folder, List<Finding> findings, String version) throws IOException {
        for (Map.Entry<String, byte[]> file : FindingReports.of(findings, version).entrySet()) {
            WholeFile.replace(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
