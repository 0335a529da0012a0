package org.clausebook;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What to compare, and how to say it.
 *
 * @param project the folders, the day, and locks of other copies of the archive
 * @param policy  which policy; if it is not said: all of them
 * @param from    the earlier state; if it is not said: the edition in force, or the newest if none is
 * @param to      the later state
 * @param form    how the differences are written
 * @param colour  whether plain text may hold the signs by which a terminal colours it
 * @param file    where they are written to; if it is not said: nowhere
 */
public record DiffRequest(
        CompileRequest project,
        Optional<String> policy,
        Optional<PolicyState> from,
        PolicyState to,
        Form form,
        boolean colour,
        Optional<Path> file) {

    /** For whom the differences are written. */
    public enum Form {
        /** For a terminal. */
        TEXT,
        /** For a comment on a merge request. */
        MARKDOWN,
        /** For programs. */
        JSON;

        /** The word for it in parameters: {@code text}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
