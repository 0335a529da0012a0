package org.clausebook.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.finding.Accepted;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;

/** Findings as files for the programs that show them to people: code hosts and CI servers. */
public final class FindingReports {

    private FindingReports() {}

    /**
     * @param findings in reading order
     * @param accepted what somebody has accepted; only SARIF has a form for it
     * @param version  of the plugin
     * @return the bytes of each file, by name
     */
    public static Map<String, byte[]> of(List<Finding> findings, List<Accepted> accepted, String version) {
        Map<String, byte[]> files = new TreeMap<>();
        List<Finding> told = Findings.toldApart(findings);
        files.put("findings.sarif", SarifReport.write(told, accepted, version));
        files.put("findings.xml", JUnitReport.write(findings).getBytes(StandardCharsets.UTF_8));
        files.put("codequality.json", CodeQualityReport.write(told));
        return files;
    }
}
