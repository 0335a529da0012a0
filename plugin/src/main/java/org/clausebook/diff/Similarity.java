package org.clausebook.diff;

/** From which point on two texts have so little in common that showing it would only confuse. */
final class Similarity {

    private Similarity() {}

    /** What every change but one takes away from what is kept, in weights of words: small pieces are confetti. */
    static final int COST_OF_CHANGE = 6;

    /**
     * Whether what is kept is worth showing: a quarter of both texts, or most of the shorter one.
     *
     * @param kept    weight of what both texts have, in the same order
     * @param changes how many changes it is shown with
     */
    static boolean isAlike(int kept, int changes, int a, int b) {
        return 8L * (kept - COST_OF_CHANGE * (changes - 1)) >= a + b || 3L * kept >= 2L * Math.min(a, b);
    }

    /** Whether two texts with these words can be alike at all: what is kept is never more than what both have. */
    static boolean mayBeAlike(Bag a, Bag b) {
        return isAlike(a.common(b), 1, a.weight(), b.weight());
    }

    /**
     * Whether one of two blocks is probably a later state of the other, when there are others to choose from: half of
     * their words are the same, or the shorter one is all but contained in the longer.
     *
     * @param common weight of the words that both have
     */
    static boolean isVersion(int common, int a, int b) {
        return common > 0 && (4L * common >= a + b || 10L * common >= 9L * Math.min(a, b));
    }

    /** Whether a part is three quarters of a whole or more, and not much more than the whole. */
    static boolean isNearly(int part, int whole) {
        return 4L * part >= 3L * whole && 3L * part <= 4L * whole;
    }
}
