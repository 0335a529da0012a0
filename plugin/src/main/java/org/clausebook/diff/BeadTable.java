package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The alignment of two sequences of units in which most words are kept within pairs; as in William Gale's and Kenneth
 * Church's alignment of sentences, one paragraph may become several, or several one. Of very long sequences only what is
 * near the diagonal is looked at.
 *
 * @param <T> what is aligned
 */
final class BeadTable<T> {

    /** Into how many paragraphs one may be divided. */
    private static final int MOST_PARTS = 4;

    private static final int MOST_CELLS = 1 << 18;
    private static final int NARROWEST_BAND = 8;

    private final List<Unit<T>> a;
    private final List<Unit<T>> b;
    private final int band;
    private final int[][] scores;
    /** How many units of each sequence the last bead before a place takes: old ones times 8, plus new ones. */
    private final byte[][] last;

    BeadTable(List<Unit<T>> a, List<Unit<T>> b) {
        this.a = a;
        this.b = b;
        // At least as wide as a step, so that the bands of two rows overlap.
        int step = a.isEmpty() ? 0 : b.size() / a.size() + 1;
        this.band = Math.max(NARROWEST_BAND + step, MOST_CELLS / (2 * a.size() + 1));
        this.scores = new int[a.size() + 1][];
        this.last = new byte[a.size() + 1][];
    }

    /** What belongs together, in order; what stands for itself is left out. */
    List<Bead> beads() {
        if (a.isEmpty() || b.isEmpty()) {
            return List.of();
        }
        for (int i = 0; i <= a.size(); i++) {
            int width = lastColumn(i) - firstColumn(i) + 1;
            scores[i] = new int[width];
            last[i] = new byte[width];
            for (int j = firstColumn(i); j <= lastColumn(i); j++) {
                fill(i, j);
            }
        }
        return walkBack();
    }

    private int firstColumn(int i) {
        return Math.max(0, (int) ((long) i * b.size() / a.size()) - band);
    }

    private int lastColumn(int i) {
        return Math.min(b.size(), (int) ((long) i * b.size() / a.size()) + band);
    }

    private boolean isInBand(int i, int j) {
        return i >= 0 && j >= firstColumn(i) && j <= lastColumn(i);
    }

    private void fill(int i, int j) {
        if (i == 0 && j == 0) {
            return;
        }
        scores[i][j - firstColumn(i)] = -1;
        if (i > 0 && j > 0) {
            offer(i, j, 1, 1, pair(a.get(i - 1), b.get(j - 1)));
        }
        offer(i, j, 1, 0, 0);
        offer(i, j, 0, 1, 0);
        boolean paragraphs = i > 0 && j > 0 && a.get(i - 1).isParagraph() && b.get(j - 1).isParagraph();
        for (int parts = 2; paragraphs && parts <= MOST_PARTS; parts++) {
            if (j >= parts) {
                offer(i, j, 1, parts, divided(a.get(i - 1), b.subList(j - parts, j)));
            }
            if (i >= parts) {
                offer(i, j, parts, 1, divided(b.get(j - 1), a.subList(i - parts, i)));
            }
        }
    }

    /** @param gain what the bead is worth; fewer than none if it is none */
    private void offer(int i, int j, int old, int now, int gain) {
        if (gain < 0 || !isInBand(i - old, j - now)) {
            return;
        }
        int score = scores[i - old][j - now - firstColumn(i - old)] + gain;
        int here = j - firstColumn(i);
        if (score > scores[i][here]) {
            scores[i][here] = score;
            last[i][here] = (byte) (old * 8 + now);
        }
    }

    private int pair(Unit<T> old, Unit<T> now) {
        if (!old.isLike(now)) {
            return -1;
        }
        int common = old.bag().common(now.bag());
        boolean version = Similarity.isVersion(common, old.bag().weight(), now.bag().weight());
        // Twice the words, so that of two versions with the same words the one that is the same throughout is taken.
        return version ? 2 * common + (old.isSame(now) ? 1 : 0) : old.isSame(now) ? 1 : -1;
    }

    /** What it is worth to take paragraphs for the parts of one: nothing unless nearly all their words are in it. */
    private int divided(Unit<T> whole, List<Unit<T>> parts) {
        if (!parts.stream().allMatch(Unit::isParagraph)) {
            return -1;
        }
        int weight = parts.stream().mapToInt(part -> part.bag().weight()).sum();
        if (!Similarity.isNearly(weight, whole.bag().weight())) {
            return -1;
        }
        boolean within = parts.stream()
                .allMatch(part -> Similarity.isNearly(part.bag().common(whole.bag()), part.bag().weight()));
        if (!within) {
            return -1;
        }
        int common = Bag.ofLines(parts.stream().map(Unit::line).toList()).common(whole.bag());
        return Similarity.isNearly(common, Math.max(weight, whole.bag().weight())) ? 2 * common : -1;
    }

    private List<Bead> walkBack() {
        List<Bead> beads = new ArrayList<>();
        int i = a.size();
        int j = b.size();
        while (i > 0 || j > 0) {
            int bead = last[i][j - firstColumn(i)];
            int old = bead / 8;
            int now = bead % 8;
            if (old > 0 && now > 0) {
                beads.add(new Bead(i - old, i, j - now, j));
            }
            i -= old;
            j -= now;
        }
        Collections.reverse(beads);
        return beads;
    }
}
