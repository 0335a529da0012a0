package org.clausebook.page;

import java.util.List;

/**
 * A language of a policy.
 *
 * @param tag      language tag
 * @param name     its English name
 * @param drafting whether the others render it
 * @param counts   how many texts stand how, in the order of {@link ClauseState}; those that there are none of are left out
 */
public record ReportColumn(String tag, String name, boolean drafting, List<Count> counts) {

    /** How many texts stand in one way. */
    public record Count(ReportMark mark, int texts) {}

    public ReportColumn {
        counts = List.copyOf(counts);
    }
}
