package org.clausebook.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.clausebook.diff.Edit.Op;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;

/** Two texts of a provision as one: blocks are aligned with blocks, items with items, cells with cells, words with words. */
final class BlockDiff {

    private final Set<Kind> found = EnumSet.noneOf(Kind.class);

    private BlockDiff() {}

    /**
     * What became of a text.
     *
     * @param kinds those of {@link Kind#REWORDED}, {@link Kind#RENUMBERED} and {@link Kind#EDITORIAL} that occur in it
     */
    record Result(List<Block<Edit>> blocks, Set<Kind> kinds) {

        Result {
            blocks = List.copyOf(blocks);
        }
    }

    /** @param names what a destination of the old text is called now */
    static Result of(List<Block<Prose>> old, List<Block<Prose>> now, UnaryOperator<Destination> names) {
        Vocabulary vocabulary = new Vocabulary();
        BlockDiff diff = new BlockDiff();
        List<Block<Edit>> blocks = diff.blocks(
                lines(old, new Wording(vocabulary, names)), lines(now, new Wording(vocabulary, UnaryOperator.identity())));
        return new Result(blocks, diff.found);
    }

    /** A text of which the same happened to every word. */
    static List<Block<Edit>> whole(List<Block<Prose>> blocks, Op op) {
        return Block.map(blocks, line -> wholeLine(line, op));
    }

    /** A line of which the same happened to every word. */
    static List<Edit> wholeLine(List<Prose> line, Op op) {
        return line.isEmpty() ? List.of() : List.of(new Edit(op, false, line));
    }

    private static List<Block<Line>> lines(List<Block<Prose>> blocks, Wording wording) {
        return Block.map(blocks, pieces -> List.of(Line.of(pieces, wording)));
    }

    private List<Block<Edit>> blocks(List<Block<Line>> old, List<Block<Line>> now) {
        List<Block<Edit>> out = new ArrayList<>();
        for (Bead bead : UnitAlignment.beads(Unit.ofBlocks(old), Unit.ofBlocks(now))) {
            List<Block<Line>> before = old.subList(bead.oldFrom(), bead.oldTo());
            List<Block<Line>> after = now.subList(bead.newFrom(), bead.newTo());
            if (bead.isPair()) {
                out.add(before.get(0).accept(new Pair(after.get(0))));
            } else if (bead.isAligned()) {
                out.add(new Block.Paragraph<>(line(joined(before), joined(after))));
            } else {
                out.addAll(strange(before, Op.DELETED));
                out.addAll(strange(after, Op.INSERTED));
            }
        }
        return out;
    }

    /** A block and what it became, which is of the same kind. */
    private final class Pair implements Block.Visitor<Line, Block<Edit>> {
        private final Block<Line> now;

        Pair(Block<Line> now) {
            this.now = now;
        }

        @Override
        public Block<Edit> paragraph(Block.Paragraph<Line> old) {
            return new Block.Paragraph<>(line(old.text(), ((Block.Paragraph<Line>) now).text()));
        }

        @Override
        public Block<Edit> list(Block.ItemList<Line> old) {
            return new Block.ItemList<>(old.ordered(), items(old.items(), ((Block.ItemList<Line>) now).items()));
        }

        @Override
        public Block<Edit> table(Block.Table<Line> old) {
            Block.Table<Line> table = (Block.Table<Line>) now;
            if (!table.columns().equals(old.columns())) {
                found.add(Kind.EDITORIAL);
            }
            return new Block.Table<>(table.columns(), cells(old.head(), table.head()), rows(old.rows(), table.rows()));
        }
    }

    private List<List<Block<Edit>>> items(List<List<Block<Line>>> old, List<List<Block<Line>>> now) {
        List<List<Block<Edit>>> out = new ArrayList<>();
        for (Bead bead : UnitAlignment.beads(Unit.ofItems(old), Unit.ofItems(now))) {
            if (bead.isPair()) {
                out.add(blocks(old.get(bead.oldFrom()), now.get(bead.newFrom())));
            } else if (bead.oldFrom() < bead.oldTo()) {
                out.add(strange(old.get(bead.oldFrom()), Op.DELETED));
            } else {
                out.add(strange(now.get(bead.newFrom()), Op.INSERTED));
            }
        }
        return out;
    }

    private List<List<List<Edit>>> rows(List<List<List<Line>>> old, List<List<List<Line>>> now) {
        List<List<List<Edit>>> out = new ArrayList<>();
        for (Bead bead : UnitAlignment.beads(Unit.ofRows(old), Unit.ofRows(now))) {
            if (bead.isPair()) {
                out.add(cells(old.get(bead.oldFrom()), now.get(bead.newFrom())));
            } else if (bead.oldFrom() < bead.oldTo()) {
                out.add(strangeRow(old.get(bead.oldFrom()), Op.DELETED));
            } else {
                out.add(strangeRow(now.get(bead.newFrom()), Op.INSERTED));
            }
        }
        return out;
    }

    private List<List<Edit>> cells(List<List<Line>> old, List<List<Line>> now) {
        List<List<Edit>> out = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            out.add(line(old.get(i), now.get(i)));
        }
        return out;
    }

    private List<Block<Edit>> strange(List<Block<Line>> blocks, Op op) {
        return Block.map(blocks, line -> strangeLine(line, op));
    }

    private List<List<Edit>> strangeRow(List<List<Line>> row, Op op) {
        return row.stream().map(cell -> strangeLine(cell, op)).toList();
    }

    private List<Edit> strangeLine(List<Line> line, Op op) {
        List<Prose> pieces = line.get(0).pieces();
        found.add(pieces.isEmpty() ? Kind.EDITORIAL : Kind.REWORDED);
        return wholeLine(pieces, op);
    }

    private List<Edit> line(List<Line> old, List<Line> now) {
        if (old.equals(now)) {
            return wholeLine(now.get(0).pieces(), Op.KEPT);
        }
        return LineDiff.edits(old.get(0), now.get(0), found);
    }

    private static List<Line> joined(List<Block<Line>> paragraphs) {
        List<Line> lines = new ArrayList<>();
        Block.eachLine(paragraphs, lines::addAll);
        return List.of(Line.joined(lines));
    }
}
