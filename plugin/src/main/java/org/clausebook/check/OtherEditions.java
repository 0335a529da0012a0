package org.clausebook.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;

/**
 * The editions of the policies that a text refers to, as its readers find them on the day on which it takes effect.
 *
 * @param chains the editions of each policy that has any, in the order of their release
 * @param day    the first day in force of the edition with the text
 */
public record OtherEditions(Map<String, List<Edition>> chains, LocalDate day) {

    public OtherEditions {
        Map<String, List<Edition>> copies = new TreeMap<>();
        chains.forEach((policy, chain) -> copies.put(policy, List.copyOf(chain)));
        chains = copies;
    }

    /** The editions of a policy; none if it was never released. */
    public List<Edition> of(String policy) {
        return chains.getOrDefault(policy, List.of());
    }

    /** What stands at the address of a policy on that day. */
    public Optional<Edition> inForce(String policy) {
        return Timeline.of(of(policy), day).inForce();
    }

    /** The edition with which a clause comes that the one in force on that day does not have. */
    Optional<Edition> firstWith(String policy, String clause) {
        return of(policy).stream()
                .filter(edition -> edition.particulars().inForceFrom().isAfter(day))
                .filter(edition -> edition.record().numbers().containsKey(clause))
                .findFirst();
    }
}
