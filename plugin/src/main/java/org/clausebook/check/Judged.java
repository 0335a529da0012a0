package org.clausebook.check;

import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Severity;

/**
 * Findings after what people decided about them.
 *
 * @param left   those that nobody has accepted, as grave as the site takes them
 * @param waived those that somebody has
 */
public record Judged(List<Finding> left, List<Waived> waived) {

    public Judged {
        left = List.copyOf(left);
        waived = List.copyOf(waived);
    }

    /** Whether an error is left. */
    public boolean hasErrors() {
        return left.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
