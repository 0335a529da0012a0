package org.clausebook.render;

import java.nio.charset.StandardCharsets;
import org.clausebook.source.Sha256;

/** A short name for a text's contents. */
final class Hash {

    private static final int HEX_DIGITS = 10;

    private Hash() {}

    /** The first digits of SHA-256. */
    static String of(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, HEX_DIGITS);
    }
}
