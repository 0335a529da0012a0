package org.clausebook.edition;

import java.util.Locale;

/** What an edition is on a given day. */
public enum Status {
    /** Published, but not yet in force. */
    UPCOMING,
    /** The one that applies. */
    IN_FORCE,
    /** Was in force, until another one took its place. */
    SUPERSEDED,
    /** A correction took its place. */
    CORRECTED;

    /** The word for it in JSON and keys of interface texts: {@code in-force}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
