package org.clausebook.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Bytes into their SHA-256 as this project writes it: 64 lower-case hexadecimal digits. */
public final class Sha256 {

    /** How many digits a digest has. */
    public static final int DIGITS = 64;

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + DIGITS + "}");

    private Sha256() {}

    /** The digest of some bytes. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The digest itself, if it is written as {@link #of} writes one.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static String require(String digest) {
        if (!FORM.matcher(digest).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + digest);
        }
        return digest;
    }
}
