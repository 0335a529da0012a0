package org.clausebook.render;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.page.Stretch.Mark;

/**
 * A line of a redline in plain words: a paragraph, an item of a list or a row of a table.
 *
 * @param sign   indentation and sign of a list item; of any other line empty
 * @param row    whether it is a row of a table, of which no cell can be left out
 * @param pieces in reading order, with the spaces that belong to them
 */
record RedlineLine(String sign, boolean row, List<Piece> pieces) {

    RedlineLine {
        pieces = List.copyOf(pieces);
    }

    /** Words that were kept, deleted or inserted, as their authors typed them. */
    record Piece(Mark mark, boolean minor, String words) {

        boolean isKept() {
            return mark == Mark.KEPT;
        }
    }

    boolean isKept() {
        return pieces.stream().allMatch(Piece::isKept);
    }

    /** The words as they were. */
    String before() {
        return without(Mark.INSERTED);
    }

    /** The words as they are. */
    String after() {
        return without(Mark.DELETED);
    }

    private String without(Mark mark) {
        return pieces.stream().filter(piece -> piece.mark() != mark).map(Piece::words).collect(Collectors.joining());
    }
}
