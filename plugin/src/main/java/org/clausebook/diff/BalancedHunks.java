package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Extends changes so that a bracket or quotation mark that was changed together with what it opens or closes has its
 * other half beside it: {@code 30 (тридцать)} becomes {@code 10 (десять)} as a whole.
 */
final class BalancedHunks {

    private static final String OPENING = "([{«“„‘‚‹\"";
    private static final String CLOSING = ")]}»”“’’›\"";

    private final Line a;
    private final Line b;

    private BalancedHunks(Line a, Line b) {
        this.a = a;
        this.b = b;
    }

    /** @param hunks in order; so is what is returned */
    static List<Hunk> of(List<Hunk> hunks, Line a, Line b) {
        BalancedHunks balanced = new BalancedHunks(a, b);
        List<Hunk> extended = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            int from = extended.isEmpty() ? 0 : extended.get(extended.size() - 1).oldTo();
            int to = i + 1 < hunks.size() ? hunks.get(i + 1).oldFrom() : a.tokens().size();
            Hunk hunk = balanced.extended(hunks.get(i), from, to);
            boolean touches = !extended.isEmpty() && from == hunk.oldFrom();
            if (touches && extended.get(extended.size() - 1).newTo() == hunk.newFrom()) {
                hunk = extended.remove(extended.size() - 1).through(hunk);
            }
            extended.add(hunk);
        }
        return extended;
    }

    /**
     * @param from where the hunk before ends
     * @param to   where the next one begins
     */
    private Hunk extended(Hunk hunk, int from, int to) {
        if (hunk.isInsertion() || hunk.isDeletion()) {
            return hunk;
        }
        int left = hunk.oldFrom() > from && isOpenBefore(hunk) ? 1 : 0;
        int right = hunk.oldTo() < to && isOpenBehind(hunk) ? 1 : 0;
        return new Hunk(hunk.oldFrom() - left, hunk.oldTo() + right, hunk.newFrom() - left, hunk.newTo() + right);
    }

    /** Whether what the kept token behind closes was opened in the change, in both texts. */
    private boolean isOpenBehind(Hunk hunk) {
        int form = CLOSING.indexOf(signAt(a, hunk.oldTo()));
        return form >= 0
                && open(a, hunk.oldFrom(), hunk.oldTo(), form) > 0
                && open(b, hunk.newFrom(), hunk.newTo(), form) > 0;
    }

    private boolean isOpenBefore(Hunk hunk) {
        int form = OPENING.indexOf(signAt(a, hunk.oldFrom() - 1));
        return form >= 0
                && open(a, hunk.oldFrom(), hunk.oldTo(), form) < 0
                && open(b, hunk.newFrom(), hunk.newTo(), form) < 0;
    }

    /** How many signs of a form are opened and not closed; fewer than none if more are closed. */
    private static int open(Line line, int from, int to, int form) {
        char opening = OPENING.charAt(form);
        char closing = CLOSING.charAt(form);
        int open = 0;
        for (int at = from; at < to; at++) {
            char sign = signAt(line, at);
            open += sign == opening ? 1 : sign == closing ? -1 : 0;
        }
        return opening == closing ? open % 2 : open;
    }

    private static char signAt(Line line, int token) {
        return line.sign(line.tokens().get(token));
    }
}
