package org.clausebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters, digits and their accents. Hyphens and apostrophes end it: the halves of <i>IP-адрес</i> are two words.
 *
 * @param text without soft hyphens, which only say where a line may be broken
 * @param from inclusive, in the text that it stands in
 * @param to   exclusive
 */
public record Word(String text, int from, int to) {

    private static final char SOFT_HYPHEN = '\u00AD';
    /** No part of a word. */
    private static final int END = 0;

    /** Which of the characters that these texts usually consist of are letters or digits. */
    private static final boolean[] FIRST = new boolean[0x530];

    static {
        for (int codePoint = 0; codePoint < FIRST.length; codePoint++) {
            FIRST[codePoint] = Character.isLetterOrDigit(codePoint);
        }
    }

    /** All words of a text, in order. */
    public static List<Word> allIn(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int first = text.codePointAt(i);
            if (!isLetterOrDigit(first)) {
                i += Character.charCount(first);
                continue;
            }
            int from = i;
            boolean soft = false;
            for (int c = first; belongs(c); c = i < text.length() ? text.codePointAt(i) : END) {
                soft |= c == SOFT_HYPHEN;
                i += Character.charCount(c);
            }
            String word = text.substring(from, i);
            words.add(new Word(soft ? word.replace(String.valueOf(SOFT_HYPHEN), "") : word, from, i));
        }
        return words;
    }

    /** The same in small letters. */
    public String small() {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isLetterOrDigit(int codePoint) {
        return codePoint < FIRST.length ? FIRST[codePoint] : Character.isLetterOrDigit(codePoint);
    }

    private static boolean belongs(int codePoint) {
        return isLetterOrDigit(codePoint)
                || codePoint == SOFT_HYPHEN
                || codePoint >= 0x300 && Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
