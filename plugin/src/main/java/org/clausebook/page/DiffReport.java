package org.clausebook.page;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reviewer is told about two states of some policies.
 *
 * @param asOf    the day that decides which edition is in force
 * @param entries one for each policy, in the order of the settings
 */
public record DiffReport(LocalDate asOf, List<Entry> entries) {

    public DiffReport {
        entries = List.copyOf(entries);
    }

    /** What is said of one policy. */
    public sealed interface Entry permits Differences, Incomparable {

        String policy();

        <R> R accept(Visitor<R> visitor);
    }

    /** Answers for each kind of entry. */
    public interface Visitor<R> {
        R differences(Differences differences);

        R incomparable(Incomparable incomparable);
    }
}
