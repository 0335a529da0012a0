package org.clausebook.value;

import java.util.BitSet;

/**
 * Some words, or beginnings of words, by sums of their letters: a word whose sum is not among them is none of them, and to see
 * that it need not be cut out of its text.
 */
final class WordSums {

    /** A mask: all sums are smaller than this. */
    private static final int SUMS = (1 << 16) - 1;

    private final BitSet sums = new BitSet();

    /** @param word in small letters, with ё as е */
    void add(String word) {
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

    boolean has(int sum) {
        return sums.get(sum);
    }
}
