package org.clausebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to compile.
 *
 * @param source       the folder of {@code site.yaml} and of the texts in the drafting language
 * @param translations the folder with a folder for each other language
 * @param output       where the site goes
 * @param threads      how many policies are worked on at once, at least 1
 * @param asOf         the day to compile for; if none is given, today in the site's time zone
 * @param gate         whose errors stop the publication
 * @param draft        whether the working text of policies that have an edition gets pages too, marked as a draft
 * @param locks        locks of other copies of the archive, those of the protected branch and of the live site: each has
 *                     to be a beginning of ours
 */
public record CompileRequest(
        Path source,
        Path translations,
        Path output,
        int threads,
        Optional<LocalDate> asOf,
        Gate gate,
        boolean draft,
        List<Path> locks) {

    public CompileRequest {
        locks = List.copyOf(locks);
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread: " + threads);
        }
    }

    /** All defaults: today, every error, no drafts, no other locks. */
    public static CompileRequest of(Path source, Path translations, Path output, int threads) {
        return new CompileRequest(
                source, translations, output, threads, Optional.empty(), Gate.ALL, false, List.of());
    }

    /** The same for a given day. */
    public CompileRequest on(LocalDate day) {
        return new CompileRequest(source, translations, output, threads, Optional.of(day), gate, draft, locks);
    }
}
