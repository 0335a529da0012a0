package org.clausebook.check;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.finding.Finding;

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

    /** The same with more that nobody can accept. */
    public Judged with(List<Finding> more) {
        return new Judged(Stream.concat(left.stream(), more.stream()).toList(), waived);
    }

    /** Whether the text is whole and leads where it says, so that it can be compared; it may still say something wrong. */
    public boolean isComparable() {
        return left.stream().noneMatch(Finding::preventsComparison);
    }
}
