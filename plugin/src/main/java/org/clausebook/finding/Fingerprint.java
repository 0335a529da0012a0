package org.clausebook.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is found, as a short name that stays the same while what is found does: SHA-256 over its parts, each with its
 * length before it, so that no two lists of parts look alike. Places are no part of it: they move with every edit.
 */
final class Fingerprint {

    private static final int HEX_DIGITS = 8;

    private Fingerprint() {}

    /** The whole digest: 64 lower-case hexadecimal digits. */
    static String digest(Object... parts) {
        StringBuilder form = new StringBuilder();
        for (Object part : parts) {
            String text = String.valueOf(part);
            form.append(text.length()).append(':').append(text);
        }
        try {
            byte[] bytes = form.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The beginning of the digest, short enough to be typed. */
    static String of(Object... parts) {
        return digest(parts).substring(0, HEX_DIGITS);
    }
}
