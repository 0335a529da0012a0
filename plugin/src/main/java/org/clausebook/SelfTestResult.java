package org.clausebook;

import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Finding;
import org.clausebook.page.SelfTestReport;

/**
 * What came of trying the checks.
 *
 * @param findings what is wrong with the repository, if that prevents trying anything
 * @param report   what was caught; empty if nothing could be tried
 * @param text     the same for people; empty if there is nothing to say
 */
public record SelfTestResult(List<Finding> findings, Optional<SelfTestReport> report, String text) implements Outcome {

    public SelfTestResult {
        findings = List.copyOf(findings);
    }

    @Override
    public boolean isRefused() {
        return report.isEmpty();
    }
}
