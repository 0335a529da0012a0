package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns hunks that are right into hunks that read well: what is kept between two large changes but says little is part of
 * the change; brackets and quotation marks change together; an insertion or deletion begins and ends where a sentence or
 * a phrase does; and a line that keeps too little is replaced as a whole.
 */
final class SemanticCleanup {

    /** Even between large changes so much is never swallowed: three or four words. */
    static final int HEAVIEST_ISLAND = 24;

    private final Line a;
    private final Line b;
    /** The weight of all words before a token; signs weigh nothing here. */
    private final int[] weightsA;
    private final int[] weightsB;
    /** Likewise of the old line, with its signs. */
    private final int[] withSigns;

    private SemanticCleanup(Line a, Line b) {
        this.a = a;
        this.b = b;
        this.weightsA = weights(a.tokens(), false);
        this.weightsB = weights(b.tokens(), false);
        this.withSigns = weights(a.tokens(), true);
    }

    /** @param hunks in order; so is what is returned */
    static List<Hunk> clean(List<Hunk> hunks, Line a, Line b) {
        if (hunks.isEmpty()) {
            return hunks;
        }
        SemanticCleanup cleanup = new SemanticCleanup(a, b);
        List<Hunk> absorbed = cleanup.absorb(hunks);
        if (!cleanup.isAlike(absorbed)) {
            return List.of(new Hunk(0, a.tokens().size(), 0, b.tokens().size()));
        }
        return SlidHunks.of(BalancedHunks.of(absorbed, a, b), a, b);
    }

    private List<Hunk> absorb(List<Hunk> hunks) {
        List<Hunk> absorbed = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk next = hunk;
            while (!absorbed.isEmpty() && isLost(absorbed.get(absorbed.size() - 1), next)) {
                next = absorbed.remove(absorbed.size() - 1).through(next);
            }
            absorbed.add(next);
        }
        return absorbed;
    }

    /** Whether what is kept between two changes is lost on a reader. Between changes of signs only, every word counts. */
    private boolean isLost(Hunk left, Hunk right) {
        int smaller = Math.min(weight(left), weight(right));
        if (smaller == 0) {
            return false;
        }
        int island = withSigns[right.oldFrom()] - withSigns[left.oldTo()];
        boolean replaces = isReplacement(left) || isReplacement(right);
        return island < AffineAlignment.WORDS_COST || replaces && island <= HEAVIEST_ISLAND && 3 * island <= smaller;
    }

    private static boolean isReplacement(Hunk hunk) {
        return !hunk.isInsertion() && !hunk.isDeletion();
    }

    private int weight(Hunk hunk) {
        return Math.max(
                weightsA[hunk.oldTo()] - weightsA[hunk.oldFrom()], weightsB[hunk.newTo()] - weightsB[hunk.newFrom()]);
    }

    /** Whether enough words are kept for the changes to be worth showing one by one. */
    private boolean isAlike(List<Hunk> hunks) {
        int total = weightsA[weightsA.length - 1];
        int deleted = 0;
        for (Hunk hunk : hunks) {
            deleted += weightsA[hunk.oldTo()] - weightsA[hunk.oldFrom()];
        }
        return Similarity.isAlike(total - deleted, hunks.size(), total, weightsB[weightsB.length - 1]);
    }

    private static int[] weights(List<Token> tokens, boolean signs) {
        int[] weights = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            weights[i + 1] = weights[i] + (token.isSign() && !signs ? 0 : token.weight());
        }
        return weights;
    }
}
