package org.clausebook.finding;

import java.nio.charset.StandardCharsets;
import org.clausebook.source.Sha256;

/**
 * What is found, as a short name that stays the same while what is found does: SHA-256 over its parts, each with its
 * length before it, so that no two lists of parts look alike. Places are no part of it: they move with every edit.
 */
final class Fingerprint {

    private Fingerprint() {}

    /** The whole digest: 64 lower-case hexadecimal digits. */
    static String digest(Object... parts) {
        StringBuilder form = new StringBuilder();
        for (Object part : parts) {
            String text = String.valueOf(part);
            form.append(text.length()).append(':').append(text);
        }
        return Sha256.of(form.toString().getBytes(StandardCharsets.UTF_8));
    }
}
