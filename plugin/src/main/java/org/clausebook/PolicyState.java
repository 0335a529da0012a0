package org.clausebook;

import java.util.Optional;
import org.clausebook.model.Version;

/**
 * Which state of a policy is meant.
 *
 * @param version if it is a certain edition, whatever that is today
 */
public record PolicyState(Kind kind, Optional<Version> version) {

    /** How a state is found. */
    public enum Kind {
        EDITION,
        IN_FORCE,
        NEWEST,
        WORKING
    }

    /** The edition that applies on the day of the run. */
    public static final PolicyState IN_FORCE = new PolicyState(Kind.IN_FORCE, Optional.empty());

    /** The edition that was released last, in force or not. */
    public static final PolicyState NEWEST = new PolicyState(Kind.NEWEST, Optional.empty());

    /** The text that is being written. */
    public static final PolicyState WORKING = new PolicyState(Kind.WORKING, Optional.empty());

    /** What a word asks for: {@code 2.0.0}, {@code in-force}, {@code newest}, {@code working}; empty if nothing. */
    public static Optional<PolicyState> parse(String word) {
        return switch (word) {
            case "in-force" -> Optional.of(IN_FORCE);
            case "newest" -> Optional.of(NEWEST);
            case "working" -> Optional.of(WORKING);
            default -> Version.parse(word).map(version -> new PolicyState(Kind.EDITION, Optional.of(version)));
        };
    }
}
