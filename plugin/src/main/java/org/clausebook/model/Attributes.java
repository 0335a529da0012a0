package org.clausebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What an attribute block says besides the id; in the drafting language only.
 *
 * @param repealed the clause keeps its place and number, and has no text any more
 * @param number   a number set by hand, without moving the count
 * @param replaces published ids whose place this provision takes
 * @param modality what the clause does, if its author declares it
 */
public record Attributes(
        boolean repealed, Optional<String> number, List<String> replaces, Optional<Modality> modality) {

    public static final Attributes NONE = new Attributes(false, Optional.empty(), List.of(), Optional.empty());

    public Attributes {
        replaces = List.copyOf(replaces);
    }
}
