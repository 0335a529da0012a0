package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.Block;
import org.clausebook.model.PlainText;
import org.clausebook.page.Differences;
import org.clausebook.page.RedlinePassage;
import org.clausebook.page.RedlinePhrase;
import org.clausebook.page.Stretch;
import org.clausebook.render.RedlineLine.Piece;

/**
 * Takes the markup off a redline, much as {@link PlainText} does with a text. Items of numbered lists have the sign of all
 * others: with the deleted items among them, no number would be right.
 */
final class RedlineLines implements Block.Visitor<Stretch, Void> {

    private static final String ITEM = "– ";
    private static final String INDENTATION = "  ";

    private final List<RedlineLine> lines;
    private final String first;
    private final String rest;

    /**
     * @param first what stands before the next line
     * @param rest  what stands before the others
     */
    private RedlineLines(List<RedlineLine> lines, String first, String rest) {
        this.lines = lines;
        this.first = first;
        this.rest = rest;
    }

    static List<RedlineLine> of(RedlinePassage passage) {
        List<RedlineLine> lines = new ArrayList<>();
        passage.blocks().forEach(block -> block.accept(new RedlineLines(lines, "", "")));
        return lines;
    }

    static RedlineLine of(RedlinePhrase phrase) {
        return new RedlineLine("", false, pieces(phrase.words()));
    }

    /** The title or caption, if it was changed, and what follows. */
    static List<RedlineLine> of(Differences.Text text) {
        List<RedlineLine> lines = new ArrayList<>();
        text.heading().ifPresent(heading -> lines.add(of(heading)));
        text.text().ifPresent(passage -> lines.addAll(of(passage)));
        return lines;
    }

    @Override
    public Void paragraph(Block.Paragraph<Stretch> paragraph) {
        lines.add(new RedlineLine(first, false, pieces(paragraph.text())));
        return null;
    }

    @Override
    public Void list(Block.ItemList<Stretch> list) {
        for (List<Block<Stretch>> item : list.items()) {
            String sign = rest + ITEM;
            for (Block<Stretch> block : item) {
                block.accept(new RedlineLines(lines, sign, rest + INDENTATION));
                sign = rest + INDENTATION;
            }
        }
        return null;
    }

    @Override
    public Void table(Block.Table<Stretch> table) {
        row(table.head(), first);
        table.rows().forEach(row -> row(row, rest));
        return null;
    }

    private void row(List<List<Stretch>> cells, String sign) {
        List<Piece> pieces = new ArrayList<>();
        String border = "| ";
        for (List<Stretch> cell : cells) {
            pieces.add(Piece.kept(border));
            pieces.addAll(pieces(cell));
            border = " | ";
        }
        pieces.add(Piece.kept(" |"));
        lines.add(new RedlineLine(sign, true, pieces));
    }

    private static List<Piece> pieces(List<Stretch> line) {
        return line.stream()
                .map(stretch -> new Piece(
                        stretch.mark(), stretch.minor(), PlainText.ofLine(stretch.words()), stretch.addresses()))
                .toList();
    }
}
