package org.clausebook.finding;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that was probably meant, for "did you mean". */
public final class Nearest {

    private Nearest() {}

    /**
     * The name with the fewest edits to {@code typed}; the first in order among equals; none if even that one differs
     * in more than about a third of its characters.
     */
    public static Optional<String> to(String typed, Collection<String> names) {
        String nearest = null;
        int least = Math.max(1, Math.min(typed.length(), 40) / 3);
        for (String name : names) {
            int distance = distance(typed, name, least);
            if (distance < least || distance == least && (nearest == null || name.compareTo(nearest) < 0)) {
                nearest = name;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Edits (insert, delete, replace, swap of neighbours) between two strings: optimal string alignment. */
    static int distance(String a, String b) {
        return distance(a, b, Integer.MAX_VALUE);
    }

    /**
     * The same. Of ids that were all renamed at once, each is compared with all others: so what both begin and end with is left out, and
     * what cannot count any more is given up.
     *
     * @return more than {@code most}, if there are more
     */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return Integer.MAX_VALUE;
        }
        int shorter = Math.min(a.length(), b.length());
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - tail - 1) == b.charAt(b.length() - tail - 1)) {
            tail++;
        }
        return aligned(a.substring(head, a.length() - tail), b.substring(head, b.length() - tail), most);
    }

    private static int aligned(String a, String b, int most) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        int leastOfLast = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most && leastOfLast > most) {
                return least;
            }
            leastOfLast = least;
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
