package org.clausebook.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a text's contents. */
final class Hash {

    private static final int HEX_DIGITS = 10;

    private Hash() {}

    /** The first digits of SHA-256. */
    static String of(String text) {
        return whole(text).substring(0, HEX_DIGITS);
    }

    /** SHA-256 in hexadecimal digits. */
    static String whole(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
