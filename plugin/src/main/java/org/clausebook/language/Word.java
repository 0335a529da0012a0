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

    static final char SOFT_HYPHEN = '\u00AD';

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
        for (int from = beginning(text, 0); from < text.length(); ) {
            int to = end(text, from);
            String word = text.substring(from, to);
            boolean soft = word.indexOf(SOFT_HYPHEN) >= 0;
            words.add(new Word(soft ? word.replace(String.valueOf(SOFT_HYPHEN), "") : word, from, to));
            from = beginning(text, to);
        }
        return words;
    }

    /** Where the next word begins, at a place of a text or behind it; the end of the text if there is none. */
    static int beginning(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < FIRST.length) {
                if (FIRST[c]) {
                    return i;
                }
                i++;
            } else {
                int codePoint = text.codePointAt(i);
                if (Character.isLetterOrDigit(codePoint)) {
                    return i;
                }
                i += Character.charCount(codePoint);
            }
        }
        return i;
    }

    /** Behind the word that begins at a place of a text. */
    static int end(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.charAt(i);
            if (c >= FIRST.length) {
                c = text.codePointAt(i);
            }
            if (!belongs(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** The same in small letters. */
    public String small() {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isLetterOrDigit(int codePoint) {
        return codePoint < FIRST.length ? FIRST[codePoint] : Character.isLetterOrDigit(codePoint);
    }

    /** Whether a character that follows one of a word belongs to that word as well. */
    static boolean belongs(int codePoint) {
        return isLetterOrDigit(codePoint)
                || codePoint == SOFT_HYPHEN
                || codePoint >= 0x300 && Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
