package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.finding.Marks;
import org.clausebook.render.RedlineLine.Piece;

/** Reduces a redline to what changed and a few words around it; {@link Marks#GAP} stands for what is left out. */
final class Excerpt {

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
                excerpt.add(new RedlineLine("", false, List.of(Piece.kept(Marks.GAP))));
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
            pieces.add(piece.isKept() ? Piece.kept(Marks.around(piece.words(), i > 0, i < last)) : piece);
        }
        return new RedlineLine(line.sign(), false, pieces);
    }
}
