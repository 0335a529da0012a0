package org.clausebook.value;

import java.util.BitSet;

/**
 * Some words, or beginnings of words, by sums of their letters: a word whose sum is not among them is none of them, and to see
 * that it need not be cut out of its text.
 */
final class WordSums {

    /** A mask: all sums are smaller than this. */
    private static final int SUMS = (1 << 16) - 1;

    private static final int PAIRS = 1 << 10;

    private final BitSet sums = new BitSet();
    /** Which first two letters they have; several pairs share a place. */
    private final boolean[] beginnings = new boolean[PAIRS];

    /** @param word in small letters, with ё as е */
    void add(String word) {
        beginnings[pair(word.charAt(0), word.length() > 1 ? word.charAt(1) : 0)] = true;
        int sum = 0;
        for (int i = 0; i < word.length(); i++) {
            sum = next(sum, word.charAt(i));
        }
        sums.set(sum);
    }

    /** The sum of some letters with one more behind them; 0 is that of none. */
    static int next(int sum, char small) {
        return (31 * sum + small) & SUMS;
    }

    /**
     * Whether a word may begin like one of these: few do.
     *
     * @param second 0 if there is none
     */
    boolean mayBegin(char first, char second) {
        return beginnings[pair(first, second)];
    }

    private static int pair(char first, char second) {
        return (31 * first + second) & PAIRS - 1;
    }

    boolean has(int sum) {
        return sums.get(sum);
    }
}
