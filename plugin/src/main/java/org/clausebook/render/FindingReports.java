package org.clausebook.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
     * Makes one file after the other; of tens of thousands of findings each takes as much memory as the findings themselves.
     *
     * @param findings in reading order
     * @param accepted what somebody has accepted; only SARIF has a form for it
     * @param version  of the plugin
     * @throws IOException what the receiver throws
     */
    public static void write(List<Finding> findings, List<Accepted> accepted, String version, Receiver receiver)
            throws IOException {
        List<Finding> told = Findings.toldApart(findings);
        receiver.accept(SARIF, SarifReport.write(told, accepted, version));
        receiver.accept(JUNIT, JUnitReport.write(findings).getBytes(StandardCharsets.UTF_8));
        receiver.accept(CODE_QUALITY, CodeQualityReport.write(told));
    }

    /** Takes one file after the other. */
    public interface Receiver {

        /** @param name of the file */
        void accept(String name, byte[] bytes) throws IOException;
    }
}
