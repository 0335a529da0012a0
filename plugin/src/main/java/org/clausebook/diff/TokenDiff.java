package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What differs between two lines, token by token, as a reader finds it easiest to follow. */
final class TokenDiff {

    /** Of the table for the best alignment: about 500 words that differ on each side. */
    private static final int MOST_CELLS = 1 << 18;

    /** Of longer lines: enough for anything that is not simply another text. */
    static final int MOST_EDITS = 2_000;

    private TokenDiff() {}

    /** The hunks, in order; one over everything if the lines have too little in common to show what. */
    static List<Hunk> hunks(Line before, Line after) {
        List<Token> a = before.tokens();
        List<Token> b = after.tokens();
        int head = 0;
        int least = Math.min(a.size(), b.size());
        while (head < least && same(a, head, b, head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && same(a, a.size() - tail - 1, b, b.size() - tail - 1)) {
            tail++;
        }
        List<Hunk> hunks = between(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail));
        return SemanticCleanup.clean(shifted(hunks, head), before, after);
    }

    private static boolean same(List<Token> a, int i, List<Token> b, int j) {
        return a.get(i).key() == b.get(j).key();
    }

    private static List<Hunk> between(List<Token> a, List<Token> b) {
        if (a.isEmpty() && b.isEmpty()) {
            return List.of();
        }
        Hunk whole = new Hunk(0, a.size(), 0, b.size());
        if (a.isEmpty() || b.isEmpty()) {
            return List.of(whole);
        }
        if ((long) a.size() * b.size() <= MOST_CELLS) {
            return AffineAlignment.hunks(a, b);
        }
        Optional<List<Hunk>> shortest = Similarity.mayBeAlike(Bag.of(a), Bag.of(b))
                ? ShortestEdit.hunks(keys(a), keys(b), MOST_EDITS)
                : Optional.empty();
        return shortest.orElse(List.of(whole));
    }

    private static int[] keys(List<Token> tokens) {
        return tokens.stream().mapToInt(Token::key).toArray();
    }

    private static List<Hunk> shifted(List<Hunk> hunks, int by) {
        List<Hunk> shifted = new ArrayList<>(hunks.size());
        hunks.forEach(hunk -> shifted.add(hunk.shifted(by, by)));
        return shifted;
    }
}
