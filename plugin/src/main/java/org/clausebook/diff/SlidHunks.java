package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the same words stand before and behind an insertion or a deletion, it can be said to begin at several places;
 * here it is moved to the one where a reader would begin: of two equal sentences, the second is new.
 */
final class SlidHunks {

    /** How much two tokens that say the same but are spelt differently weigh against a better boundary. */
    private static final int SPELT_DIFFERENTLY = 3;

    private final Line shorter;
    private final Line longer;
    private final Boundaries boundaries;

    /** @param longer the line that has something that the other has not */
    private SlidHunks(Line shorter, Line longer) {
        this.shorter = shorter;
        this.longer = longer;
        this.boundaries = new Boundaries(longer);
    }

    /** @param hunks in order; so is what is returned */
    static List<Hunk> of(List<Hunk> hunks, Line a, Line b) {
        SlidHunks insertions = new SlidHunks(a, b);
        SlidHunks deletions = new SlidHunks(b, a);
        List<Hunk> slid = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            Hunk hunk = hunks.get(i);
            boolean last = i + 1 == hunks.size();
            int by = 0;
            if (hunk.isInsertion()) {
                int first = slid.isEmpty() ? 0 : slid.get(slid.size() - 1).oldTo() + 1;
                int end = last ? a.tokens().size() : hunks.get(i + 1).oldFrom() - 1;
                by = insertions.best(hunk.oldFrom(), hunk.newFrom(), hunk.newTo(), first, end);
            } else if (hunk.isDeletion()) {
                int first = slid.isEmpty() ? 0 : slid.get(slid.size() - 1).newTo() + 1;
                int end = last ? b.tokens().size() : hunks.get(i + 1).newFrom() - 1;
                by = deletions.best(hunk.newFrom(), hunk.oldFrom(), hunk.oldTo(), first, end);
            }
            slid.add(new Hunk(hunk.oldFrom() + by, hunk.oldTo() + by, hunk.newFrom() + by, hunk.newTo() + by));
        }
        return slid;
    }

    /**
     * By how many tokens it should be moved.
     *
     * @param at    where in the shorter line something is missing
     * @param from  where in the longer line it begins
     * @param to    where it ends
     * @param first the first place in the shorter line to which it may be moved
     * @param last  the last one
     */
    private int best(int at, int from, int to, int first, int last) {
        int lowest = 0;
        while (at + lowest > first && key(longer, to + lowest - 1) == key(shorter, at + lowest - 1)) {
            lowest--;
        }
        int highest = 0;
        while (at + highest < last && key(longer, from + highest) == key(shorter, at + highest)) {
            highest++;
        }
        int best = 0;
        int bestScore = Integer.MIN_VALUE;
        int respelt = 0;
        for (int by = lowest; by <= highest; by++) {
            if (by > lowest) {
                respelt += differ(at + by - 1, from + by - 1) - differ(at + by - 1, to + by - 1);
            }
            int strength = boundaries.strength(from + by) + boundaries.strength(to + by);
            int score = strength - SPELT_DIFFERENTLY * respelt;
            if (score >= bestScore) {
                best = by;
                bestScore = score;
            }
        }
        return best;
    }

    /** 1 if two tokens that say the same do not look the same. */
    private int differ(int inShorter, int inLonger) {
        Token a = shorter.tokens().get(inShorter);
        Token b = longer.tokens().get(inLonger);
        return Line.same(shorter, a.from(), a.to(), longer, b.from(), b.to()) ? 0 : 1;
    }

    private static int key(Line line, int token) {
        return line.tokens().get(token).key();
    }
}
