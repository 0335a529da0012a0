package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The fewest insertions and deletions that turn one sequence of numbers into another: the greedy algorithm of Eugene
 * Myers, <i>An O(ND) Difference Algorithm and Its Variations</i>, 1986.
 */
final class ShortestEdit {

    private final int[] a;
    private final int[] b;
    /** The furthest place of {@code a} reached on each diagonal, by number of edits: what step d began with. */
    private final List<int[]> trace = new ArrayList<>();

    private ShortestEdit(int[] a, int[] b) {
        this.a = a;
        this.b = b;
    }

    /** What differs; empty if it takes more edits than {@code most}. */
    static Optional<List<Hunk>> hunks(int[] a, int[] b, int most) {
        return new ShortestEdit(a, b).run(Math.min(most, a.length + b.length));
    }

    private Optional<List<Hunk>> run(int most) {
        int[] furthest = new int[2 * most + 3];
        int middle = most + 1;
        for (int edits = 0; edits <= most; edits++) {
            trace.add(Arrays.copyOfRange(furthest, middle - edits - 1, middle + edits + 2));
            for (int k = -edits; k <= edits; k += 2) {
                boolean down = isDown(furthest, middle, k, edits);
                int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
                while (x < a.length && x - k < b.length && a[x] == b[x - k]) {
                    x++;
                }
                furthest[middle + k] = x;
                if (x >= a.length && x - k >= b.length) {
                    return Optional.of(hunks(edits));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether diagonal k is reached by an insertion, from the diagonal above. */
    private static boolean isDown(int[] furthest, int middle, int k, int edits) {
        return k == -edits || k != edits && furthest[middle + k - 1] < furthest[middle + k + 1];
    }

    /** Walks the trace back from the end, and joins edits that touch. */
    private List<Hunk> hunks(int edits) {
        List<Hunk> hunks = new ArrayList<>();
        int x = a.length;
        int y = b.length;
        for (int d = edits; d > 0; d--) {
            int[] furthest = trace.get(d);
            int middle = d + 1;
            int k = x - y;
            boolean down = isDown(furthest, middle, k, d);
            int fromX = furthest[middle + (down ? k + 1 : k - 1)];
            int fromY = fromX - (down ? k + 1 : k - 1);
            Hunk edit = new Hunk(fromX, down ? fromX : fromX + 1, fromY, down ? fromY + 1 : fromY);
            int last = hunks.size() - 1;
            boolean touches = last >= 0 && hunks.get(last).oldFrom() == edit.oldTo() && hunks.get(last).newFrom() == edit.newTo();
            if (touches) {
                hunks.set(last, edit.through(hunks.get(last)));
            } else {
                hunks.add(edit);
            }
            x = fromX;
            y = fromY;
        }
        Collections.reverse(hunks);
        return hunks;
    }
}
