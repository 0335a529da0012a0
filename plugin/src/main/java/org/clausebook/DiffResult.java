package org.clausebook;

import java.util.List;
import org.clausebook.finding.Finding;

/**
 * What came of a comparison.
 *
 * @param findings errors for which nothing can be compared; other findings are those of a check
 * @param text     the differences in the form that was asked for, each line ended by LF; empty if there are errors
 */
public record DiffResult(List<Finding> findings, String text) implements Outcome {

    public DiffResult {
        findings = List.copyOf(findings);
    }

    @Override
    public boolean isRefused() {
        return !findings.isEmpty();
    }
}
