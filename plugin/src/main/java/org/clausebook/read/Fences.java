package org.clausebook.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.clausebook.source.TextFile;

/**
 * The blocks of computer code between lines of back-ticks or tildes. They are not in the format; but nothing within one
 * means anything, so they have to be known before headings are looked for. A fence that is never closed covers its own
 * line only, lest it hide the rest of the file.
 */
final class Fences {

    private static final int SHORTEST = 3;
    private static final int DEEPEST_INDENT = 3;

    private final BitSet lines = new BitSet();
    private final BitSet openings = new BitSet();

    /**
     * A line that can open a block.
     *
     * @param sign   back-tick or tilde
     * @param length how many of them
     * @param bare   whether nothing follows them, so that it can close a block as well
     */
    private record Fence(int line, char sign, int length, boolean bare) {

        boolean closes(Fence opening) {
            return bare && sign == opening.sign && length >= opening.length;
        }
    }

    private Fences() {}

    static Fences of(TextFile file) {
        List<Fence> candidates = new ArrayList<>();
        for (int line = 0; line < file.lineCount(); line++) {
            candidate(file.text(), line, file.lineStart(line), file.lineEnd(line), candidates);
        }
        Fences fences = new Fences();
        fences.pair(candidates);
        return fences;
    }

    /** Whether a line (0-based) is a fence or lies between two. */
    boolean covers(int line) {
        return lines.get(line);
    }

    /** Whether a block begins on a line (0-based). */
    boolean opens(int line) {
        return openings.get(line);
    }

    private static void candidate(String text, int line, int start, int end, List<Fence> candidates) {
        int i = start;
        while (i < end && text.charAt(i) == ' ' && i - start < DEEPEST_INDENT) {
            i++;
        }
        char sign = i < end ? text.charAt(i) : ' ';
        if (sign != '`' && sign != '~') {
            return;
        }
        int after = i;
        while (after < end && text.charAt(after) == sign) {
            after++;
        }
        String rest = text.substring(after, end);
        boolean codeInOneLine = sign == '`' && rest.indexOf('`') >= 0;
        if (after - i >= SHORTEST && !codeInOneLine) {
            candidates.add(new Fence(line, sign, after - i, rest.isBlank()));
        }
    }

    /** Linear: whether a block is ever closed is known beforehand, so looking for its end never fails. */
    private void pair(List<Fence> candidates) {
        int[][] longestBelow = longestBelow(candidates);
        int i = 0;
        while (i < candidates.size()) {
            Fence opening = candidates.get(i);
            int close = i;
            if (longestBelow[opening.sign == '`' ? 0 : 1][i + 1] >= opening.length) {
                close++;
                while (!candidates.get(close).closes(opening)) {
                    close++;
                }
            }
            openings.set(opening.line);
            lines.set(opening.line, candidates.get(close).line + 1);
            i = close + 1;
        }
    }

    /** For each sign, the longest fence that can close, from each candidate on. */
    private static int[][] longestBelow(List<Fence> candidates) {
        int[][] longest = new int[2][candidates.size() + 1];
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Fence fence = candidates.get(i);
            int own = fence.sign == '`' ? 0 : 1;
            longest[1 - own][i] = longest[1 - own][i + 1];
            longest[own][i] = Math.max(longest[own][i + 1], fence.bare ? fence.length : 0);
        }
        return longest;
    }
}
