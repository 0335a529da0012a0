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

    /** All words of a text, in order. */
    public static List<Word> allIn(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            int from = i;
            boolean soft = false;
            while (i < text.length() && belongs(text.codePointAt(i))) {
                soft |= text.charAt(i) == SOFT_HYPHEN;
                i += Character.charCount(text.codePointAt(i));
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

    private static boolean belongs(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || codePoint == SOFT_HYPHEN
                || codePoint >= 0x300 && Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
