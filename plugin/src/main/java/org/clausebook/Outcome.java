package org.clausebook;

import java.util.List;
import org.clausebook.finding.Finding;

/** What comes of any goal. */
public interface Outcome {

    /** Everything that was found, in reading order. */
    List<Finding> findings();

    /** Whether the goal did not do what it was asked for, because of what was found. */
    boolean isRefused();
}
