package org.clausebook.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Finding;
import org.clausebook.model.Version;

/**
 * What has been released of a policy.
 *
 * @param editions    in the order of their release
 * @param lock        the lines of {@code editions.lock}, one for each of them
 * @param interrupted what an interrupted release left behind, which the next release completes or clears away
 */
public record Released(List<Edition> editions, Lock lock, List<Finding> interrupted) {

    public Released {
        editions = List.copyOf(editions);
        interrupted = List.copyOf(interrupted);
    }

    /** Of a policy that was never released. */
    public static Released none(String policy) {
        return new Released(List.of(), Lock.empty(policy), List.of());
    }

    /** Its list, and the days on which everyone could read what stands there. */
    public DatedLock dated() {
        return new DatedLock(
                lock, editions.stream().map(edition -> edition.particulars().published()).toList());
    }

    /** Whether another edition than the one released last applies on a day. */
    public boolean isAhead(LocalDate today) {
        Optional<Version> inForce = Timeline.of(editions, today).inForce().map(Edition::version);
        return inForce.isPresent() && !inForce.equals(newest().map(Edition::version));
    }

    /** The edition that was released last. */
    public Optional<Edition> newest() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }
}
