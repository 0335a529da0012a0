package org.clausebook.model;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.source.Location;

/**
 * A recorded decision to accept one finding.
 *
 * @param rule    id of the rule that finds it
 * @param place   the file, and behind {@code #} the clause if it is in one
 * @param finding its fingerprint: another finding at the same place is not accepted with it
 * @param reason  why, in a sentence
 * @param by      handle of the person who decided
 * @param until   the last day on which it holds
 * @param written where the decision is recorded
 */
public record Waiver(
        String rule, String place, String finding, String reason, String by, LocalDate until, Location written) {

    /** The file alone. */
    public String path() {
        int sign = place.lastIndexOf('#');
        return sign < 0 ? place : place.substring(0, sign);
    }

    /** The clause alone. */
    public Optional<String> clause() {
        int sign = place.lastIndexOf('#');
        return sign < 0 ? Optional.empty() : Optional.of(place.substring(sign + 1));
    }

    /** Whether its time is over. */
    public boolean isExpired(LocalDate today) {
        return until.isBefore(today);
    }
}
