package org.clausebook;

import java.util.List;
import org.clausebook.finding.Finding;

/**
 * What came of asking how the texts stand.
 *
 * @param findings why the settings could not be used; none if they could, whatever was found in the texts
 * @param lines    how they stand, for a terminal
 */
public record StatusResult(List<Finding> findings, List<String> lines) implements Outcome {

    public StatusResult {
        findings = List.copyOf(findings);
        lines = List.copyOf(lines);
    }

    @Override
    public boolean isRefused() {
        return !findings.isEmpty();
    }
}
