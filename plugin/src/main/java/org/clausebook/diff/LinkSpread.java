package org.clausebook.diff;

import java.util.Arrays;
import java.util.List;
import org.clausebook.model.Destination;

/**
 * Which words of a line a link covers in one go. One that covers a word more than in the other line is the same link; one that
 * leads to the same place from elsewhere in the line is another.
 */
final class LinkSpread {

    private final Line line;
    private final Line other;
    /** For each token its number in the other line; below 0 if it is not there. */
    private final int[] partners;

    /** What was asked for last: its neighbours will be asked for next. */
    private Destination link;

    private int from;
    private int behind;
    private boolean shared;

    private LinkSpread(Line line, Line other, int[] partners) {
        this.line = line;
        this.other = other;
        this.partners = partners;
    }

    /** @param hunks what of the line differs from the other one */
    static LinkSpread of(Line line, Line other, List<Hunk> hunks) {
        int[] partners = new int[line.tokens().size()];
        int at = 0;
        int shift = 0;
        for (Hunk hunk : hunks) {
            while (at < hunk.oldFrom()) {
                partners[at] = shift + at++;
            }
            Arrays.fill(partners, at, hunk.oldTo(), -1);
            at = hunk.oldTo();
            shift = hunk.newTo() - hunk.oldTo();
        }
        while (at < partners.length) {
            partners[at] = shift + at++;
        }
        return new LinkSpread(line, other, partners);
    }

    /** Whether the link that covers a token covers a word, in one go with it, that it covers in the other line as well. */
    boolean isShared(int token, Destination to) {
        if (!to.equals(link) || token < from || token >= behind) {
            link = to;
            look(token);
        }
        return shared;
    }

    private void look(int token) {
        from = token;
        while (from > 0 && isCovered(line, from - 1)) {
            from--;
        }
        behind = token + 1;
        while (behind < partners.length && isCovered(line, behind)) {
            behind++;
        }
        shared = false;
        for (int i = from; i < behind && !shared; i++) {
            shared = partners[i] >= 0 && isCovered(other, partners[i]);
        }
    }

    private boolean isCovered(Line in, int token) {
        return in.destinations(in.tokens().get(token)).contains(link);
    }
}
