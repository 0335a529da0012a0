package org.clausebook;

import java.util.List;
import org.clausebook.check.Waived;
import org.clausebook.finding.Finding;

/** What comes of any goal. */
public interface Outcome {

    /** Everything that was found, in reading order. */
    List<Finding> findings();

    /** What would have been found too, if somebody had not accepted it: policy by policy, in reading order. */
    default List<Waived> waived() {
        return List.of();
    }

    /** Whether the goal did not do what it was asked for, because of what was found. */
    boolean isRefused();
}
