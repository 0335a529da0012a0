package org.clausebook.model;

import java.util.Optional;

/**
 * Who stands behind a site, for machines and for those who find a hole in it.
 *
 * @param publisher name of the fact that says who publishes the policies
 * @param security  what the site's {@code security.txt} says; it has none if this is empty
 */
public record Imprint(Optional<String> publisher, Optional<Security> security) {

    /** The settings say nothing of it. */
    public static final Imprint NONE = new Imprint(Optional.empty(), Optional.empty());
}
