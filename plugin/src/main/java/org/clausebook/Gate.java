package org.clausebook;

import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Severity;

/** Whose errors stop a publication. */
public enum Gate {
    /** Any error does. */
    ALL,
    /**
     * Errors of the working text are reported, but do not stop what has been released already from being published: the
     * daily run that moves the current address must not depend on what somebody is writing today.
     */
    EDITIONS;

    /** What was found in the working text, as grave as this gate takes it. */
    List<Finding> graded(List<Finding> working) {
        return this == ALL
                ? working
                : working.stream()
                        .map(finding ->
                                finding.severity() == Severity.ERROR ? finding.as(Severity.WARNING) : finding)
                        .toList();
    }
}
