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

    /**
     * Words that were kept, deleted or inserted, as their authors typed them.
     *
     * @param addresses where links in them lead, if that is what changed
     */
    record Piece(Mark mark, boolean minor, String words, List<String> addresses) {

        Piece {
            addresses = List.copyOf(addresses);
        }

        /** Words that stand in both texts, or that only hold the others together. */
        static Piece kept(String words) {
            return new Piece(Mark.KEPT, false, words, List.of());
        }

        boolean isKept() {
            return mark == Mark.KEPT;
        }

        /** The words, and behind them what readers could not see of them. */
        String shown() {
            return addresses.isEmpty() ? words : words + " (" + String.join(", ", addresses) + ")";
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
