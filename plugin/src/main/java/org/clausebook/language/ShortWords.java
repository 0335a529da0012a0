package org.clausebook.language;

import java.util.Arrays;

/** A few words of at most five letters from a to z, that can be looked for in a text without cutting it into pieces. */
final class ShortWords {

    private static final int LONGEST = 5;
    private static final int BITS = 5;
    private static final int NO_SUCH_WORD = -1;

    /** The words as numbers, sorted. */
    private final int[] words;

    ShortWords(String... words) {
        this.words = Arrays.stream(words).mapToInt(word -> number(word, 0, word.length())).sorted().toArray();
    }

    /** Whether a stretch of the text is one of the words, in small or capital letters, with or without soft hyphens. */
    boolean has(String text, int from, int to) {
        int word = number(text, from, to);
        return word != NO_SUCH_WORD && Arrays.binarySearch(words, word) >= 0;
    }

    /** Five bits for each letter. */
    private static int number(String text, int from, int to) {
        int number = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int letter = (c | 0x20) - 'a' + 1;
            boolean plain = letter >= 1 && letter <= 'z' - 'a' + 1 && c < 0x80;
            if (plain && ++letters <= LONGEST) {
                number = number << BITS | letter;
            } else if (c != Word.SOFT_HYPHEN) {
                return NO_SUCH_WORD;
            }
        }
        return number;
    }
}
