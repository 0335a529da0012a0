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

    private static final String SARIF = "findings.sarif";
    private static final String JUNIT = "findings.xml";
    private static final String CODE_QUALITY = "codequality.json";

    private FindingReports() {}

    /** The names of the files. */
    public static List<String> names() {
        return List.of(SARIF, JUNIT, CODE_QUALITY);
    }

    /**
     * @param findings in reading order
     * @param accepted what somebody has accepted; only SARIF has a form for it
     * @param version  of the plugin
     * @return the bytes of each file, by name
     */
    public static Map<String, byte[]> of(List<Finding> findings, List<Accepted> accepted, String version) {
        Map<String, byte[]> files = new TreeMap<>();
        List<Finding> told = Findings.toldApart(findings);
        files.put(SARIF, SarifReport.write(told, accepted, version));
        files.put(JUNIT, JUnitReport.write(findings).getBytes(StandardCharsets.UTF_8));
        files.put(CODE_QUALITY, CodeQualityReport.write(told));
        return files;
    }
}
