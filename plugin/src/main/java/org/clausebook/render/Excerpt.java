package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.render.RedlineLine.Piece;

/** Reduces a redline to what changed and a few words around it; {@code …} stands for what is left out. */
final class Excerpt {

    /** Words on each side of a change: enough to find the place, and mostly to see the sentence. */
    private static final int CONTEXT = 6;

    /** Leaving out less than this would save nothing. */
    private static final int LEAST = 3;

    private static final String GAP = "…";

    private Excerpt() {}

    static List<RedlineLine> of(List<RedlineLine> lines) {
        List<RedlineLine> excerpt = new ArrayList<>();
        boolean gap = false;
        for (RedlineLine line : lines) {
            if (line.isKept()) {
                gap = !excerpt.isEmpty();
                continue;
            }
            if (gap) {
                excerpt.add(new RedlineLine("", false, List.of(Piece.kept(GAP))));
                gap = false;
            }
            excerpt.add(of(line));
        }
        return excerpt;
    }

    static RedlineLine of(RedlineLine line) {
        if (line.row()) {
            return line;
        }
        List<Piece> pieces = new ArrayList<>();
        int last = line.pieces().size() - 1;
        for (int i = 0; i <= last; i++) {
            Piece piece = line.pieces().get(i);
            pieces.add(piece.isKept() ? shortened(piece, i > 0, i < last) : piece);
        }
        return new RedlineLine(line.sign(), false, pieces);
    }

    /**
     * @param begin whether the words at its beginning follow a change
     * @param end   whether the words at its end precede one
     */
    private static Piece shortened(Piece piece, boolean begin, boolean end) {
        String words = piece.words();
        List<Integer> starts = starts(words);
        int kept = (begin ? CONTEXT : 0) + (end ? CONTEXT : 0);
        if (starts.size() < kept + LEAST) {
            return piece;
        }
        String before = begin ? words.substring(0, starts.get(CONTEXT)) : "";
        String after = end ? " " + words.substring(starts.get(starts.size() - CONTEXT)) : "";
        return Piece.kept(before + GAP + after);
    }

    /** Where the words begin. */
    private static List<Integer> starts(String words) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != ' ' && (i == 0 || words.charAt(i - 1) == ' ')) {
                starts.add(i);
            }
        }
        return starts;
    }
}
