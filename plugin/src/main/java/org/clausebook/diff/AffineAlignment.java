package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The alignment of two lines that is cheapest to read: as many words as possible are kept, heavy ones rather than light
 * ones, but every change costs something by its mere existence, as in Osamu Gotoh's alignment with affine gap penalties.
 * So one long change wins over several short ones, and a word that happens to occur in both texts is not kept for its own
 * sake. A change of nothing but signs costs little: a word between two commas is never part of the change.
 */
final class AffineAlignment {

    /** What a change costs, in weights of words. */
    static final int WORDS_COST = 4;

    private static final int SIGNS_COST = 1;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private static final int KEPT = 0;
    private static final int SIGNS = 1;
    private static final int WORDS = 2;
    private static final int STATES = 3;

    private final List<Token> a;
    private final List<Token> b;
    private final int width;
    /** By place and state: the state before, times 2, plus 1 if a token was inserted. */
    private final byte[] came;

    private AffineAlignment(List<Token> a, List<Token> b) {
        this.a = a;
        this.b = b;
        this.width = b.size() + 1;
        this.came = new byte[(a.size() + 1) * width * STATES];
    }

    /** What differs. Takes time and memory in proportion to the product of the lengths. */
    static List<Hunk> hunks(List<Token> a, List<Token> b) {
        AffineAlignment alignment = new AffineAlignment(a, b);
        return alignment.walkBack(alignment.fill());
    }

    /** Fills the table row by row; gives the best state at its end. */
    private int fill() {
        int[] above = new int[width * STATES];
        int[] row = new int[width * STATES];
        for (int i = 0; i <= a.size(); i++) {
            Arrays.fill(row, IMPOSSIBLE);
            if (i == 0) {
                row[KEPT] = 0;
            }
            for (int j = 0; j < width; j++) {
                cell(i, j, above, row);
            }
            int[] free = above;
            above = row;
            row = free;
        }
        return best(above, (width - 1) * STATES);
    }

    private void cell(int i, int j, int[] above, int[] row) {
        int here = j * STATES;
        int place = (i * width + j) * STATES;
        if (i > 0) {
            change(a.get(i - 1), above, here, row, here, place, 0);
        }
        if (j > 0) {
            change(b.get(j - 1), row, here - STATES, row, here, place, 1);
        }
        if (i > 0 && j > 0 && a.get(i - 1).key() == b.get(j - 1).key()) {
            int before = best(above, here - STATES);
            row[here + KEPT] = above[here - STATES + before] + Math.min(a.get(i - 1).weight(), b.get(j - 1).weight());
            came[place + KEPT] = (byte) (before * 2);
        }
    }

    /** Deletes or inserts one token, coming from {@code from}. A change that has words in it is one of words from its beginning. */
    private void change(Token token, int[] from, int at, int[] row, int here, int place, int inserted) {
        if (token.isSign()) {
            offer(row, here + SIGNS, from[at + KEPT] - SIGNS_COST, place + SIGNS, KEPT * 2 + inserted);
            offer(row, here + SIGNS, from[at + SIGNS], place + SIGNS, SIGNS * 2 + inserted);
        }
        offer(row, here + WORDS, from[at + WORDS], place + WORDS, WORDS * 2 + inserted);
        offer(row, here + WORDS, from[at + KEPT] - WORDS_COST, place + WORDS, KEPT * 2 + inserted);
    }

    private void offer(int[] row, int at, int score, int place, int origin) {
        if (score > row[at]) {
            row[at] = score;
            came[place] = (byte) origin;
        }
    }

    /** The state with the highest score; of equal ones the first. */
    private static int best(int[] scores, int at) {
        int best = scores[at + SIGNS] > scores[at + KEPT] ? SIGNS : KEPT;
        return scores[at + WORDS] > scores[at + best] ? WORDS : best;
    }

    private List<Hunk> walkBack(int last) {
        List<Hunk> hunks = new ArrayList<>();
        int state = last;
        int i = a.size();
        int j = b.size();
        int endA = i;
        int endB = j;
        while (i > 0 || j > 0) {
            int origin = came[(i * width + j) * STATES + state];
            if (state == KEPT) {
                i--;
                j--;
            } else if (origin % 2 == 1) {
                j--;
            } else {
                i--;
            }
            if (state == KEPT) {
                endA = i;
                endB = j;
            } else if (origin / 2 == KEPT) {
                hunks.add(new Hunk(i, endA, j, endB));
            }
            state = origin / 2;
        }
        Collections.reverse(hunks);
        return hunks;
    }
}
