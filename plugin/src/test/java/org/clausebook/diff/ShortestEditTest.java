package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hunks turn one sequence into the other, and no fewer insertions and deletions would. */
class ShortestEditTest {

    private static final int SEQUENCES = 2_000;
    private static final int ENOUGH = 1_000;

    @Test
    void findsNothingInEqualSequences() {
        assertThat(ShortestEdit.hunks(new int[] {1, 2, 3}, new int[] {1, 2, 3}, ENOUGH)).contains(List.of());
        assertThat(ShortestEdit.hunks(new int[0], new int[0], ENOUGH)).contains(List.of());
    }

    @Test
    void joinsWhatTouches() {
        assertThat(ShortestEdit.hunks(new int[] {1, 2, 3, 9}, new int[] {1, 4, 5, 9}, ENOUGH))
                .contains(List.of(new Hunk(1, 3, 1, 3)));
        assertThat(ShortestEdit.hunks(new int[] {1, 2}, new int[0], ENOUGH)).contains(List.of(new Hunk(0, 2, 0, 0)));
    }

    @Test
    void givesUpWhenItTakesTooMuch() {
        int[] a = IntStream.range(0, 50).toArray();
        int[] b = IntStream.range(100, 150).toArray();
        assertThat(ShortestEdit.hunks(a, b, 99)).isEmpty();
        assertThat(ShortestEdit.hunks(a, b, 100)).contains(List.of(new Hunk(0, 50, 0, 50)));
    }

    @Test
    void isShortestOnRandomSequences() {
        Random random = new Random(11);
        for (int i = 0; i < SEQUENCES; i++) {
            int letters = 1 + random.nextInt(6);
            int[] a = random.ints(random.nextInt(25), 0, letters).toArray();
            int[] b = random.ints(random.nextInt(25), 0, letters).toArray();
            Optional<List<Hunk>> hunks = ShortestEdit.hunks(a, b, ENOUGH);
            assertThat(applied(a, b, hunks.orElseThrow())).isEqualTo(list(b));
            int edits = hunks.get().stream()
                    .mapToInt(hunk -> hunk.oldTo() - hunk.oldFrom() + hunk.newTo() - hunk.newFrom())
                    .sum();
            assertThat(edits).isEqualTo(a.length + b.length - 2 * longestCommon(a, b));
        }
    }

    /** The new sequence, made of what is kept of the old one and what the hunks insert. */
    private static List<Integer> applied(int[] a, int[] b, List<Hunk> hunks) {
        List<Integer> out = new ArrayList<>();
        int at = 0;
        for (Hunk hunk : hunks) {
            out.addAll(list(a).subList(at, hunk.oldFrom()));
            out.addAll(list(b).subList(hunk.newFrom(), hunk.newTo()));
            at = hunk.oldTo();
        }
        out.addAll(list(a).subList(at, a.length));
        return out;
    }

    private static List<Integer> list(int[] numbers) {
        return IntStream.of(numbers).boxed().toList();
    }

    private static int longestCommon(int[] a, int[] b) {
        int[][] table = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                table[i][j] = a[i - 1] == b[j - 1]
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[a.length][b.length];
    }
}
