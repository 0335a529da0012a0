package org.clausebook.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Which characters every Java knows that may build a site. What a newer Unicode adds is a letter, a mark or a command to one
 * Java and nothing at all to another: the same text would be refused here and published there, and its normal form C, and
 * with it the digest of an edition, could differ.
 */
final class Unicode {

    /** The sign of the Kyrgyz som came with Unicode 14; neither a letter nor a mark, it is the same to all of them. */
    private static final int SOM_SIGN = 0x20C0;

    private static final BitSet KNOWN = read();

    private Unicode() {}

    /** Whether a code point is a character of Unicode 13, that of Java 17, or the sign of the som. */
    static boolean isKnown(int codePoint) {
        return KNOWN.get(codePoint) || codePoint == SOM_SIGN;
    }

    /** The file has a code point, or the first and the last of many, in hexadecimal on each line. */
    private static BitSet read() {
        BitSet known = new BitSet();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Unicode.class.getResourceAsStream("unicode-13.txt"), StandardCharsets.US_ASCII))) {
            lines.lines().map(line -> line.split("-")).forEach(range ->
                    known.set(Integer.parseInt(range[0], 16), Integer.parseInt(range[range.length - 1], 16) + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
