package org.clausebook.diff;

import java.util.Arrays;

/** What of a sequence has kept its order, if as little as possible is to have moved. */
public final class LongestIncreasing {

    private LongestIncreasing() {}

    /**
     * Which numbers form a longest increasing subsequence, by patience sorting with back pointers (M. L. Fredman, "On computing the
     * length of longest increasing subsequences", Discrete Mathematics 11, 1975); of several the one that ends lowest. Takes
     * O(n log n).
     *
     * @return for each number, in the same order, whether it is one of them
     */
    public static boolean[] of(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] lastOf = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int found = Arrays.binarySearch(tails, 0, length, numbers[i]);
            int at = found >= 0 ? found : -found - 1;
            tails[at] = numbers[i];
            lastOf[at] = i;
            previous[i] = at == 0 ? -1 : lastOf[at - 1];
            length = Math.max(length, at + 1);
        }
        boolean[] chosen = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : lastOf[length - 1]; i >= 0; i = previous[i]) {
            chosen[i] = true;
        }
        return chosen;
    }
}
