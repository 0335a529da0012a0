package org.clausebook;

import java.nio.file.Path;

/**
 * What to compile.
 *
 * @param source       the folder of {@code site.yaml} and of the texts in the drafting language
 * @param translations the folder with a folder for each other language
 * @param output       where the site goes
 * @param threads      how many policies are worked on at once, at least 1
 */
public record CompileRequest(Path source, Path translations, Path output, int threads) {

    public CompileRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread: " + threads);
        }
    }
}
