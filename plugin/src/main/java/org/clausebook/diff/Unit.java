package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.Block;

/**
 * What is aligned as a whole: a block, an item of a list, a row of a table.
 *
 * @param <T> which of them
 */
final class Unit<T> {

    private final T content;
    private final List<Line> lines;
    private final Object shape;
    private Bag bag;

    /** @param shape units are versions of one another only if their shapes are equal */
    private Unit(T content, List<Line> lines, Object shape) {
        this.content = content;
        this.lines = lines;
        this.shape = shape;
    }

    static List<Unit<Block<Line>>> ofBlocks(List<Block<Line>> blocks) {
        List<Unit<Block<Line>>> units = new ArrayList<>(blocks.size());
        for (Block<Line> block : blocks) {
            units.add(new Unit<>(block, lines(List.of(block)), block.accept(new Shape())));
        }
        return units;
    }

    static List<Unit<List<Block<Line>>>> ofItems(List<List<Block<Line>>> items) {
        List<Unit<List<Block<Line>>>> units = new ArrayList<>(items.size());
        items.forEach(item -> units.add(new Unit<>(item, lines(item), "item")));
        return units;
    }

    static List<Unit<List<List<Line>>>> ofRows(List<List<List<Line>>> rows) {
        List<Unit<List<List<Line>>>> units = new ArrayList<>(rows.size());
        rows.forEach(row -> units.add(new Unit<>(row, row.stream().flatMap(List::stream).toList(), "row")));
        return units;
    }

    private static List<Line> lines(List<Block<Line>> blocks) {
        List<Line> lines = new ArrayList<>();
        Block.eachLine(blocks, lines::addAll);
        return lines;
    }

    /** Bulleted and numbered lists are different things, and so are tables with other columns. */
    private static final class Shape implements Block.Visitor<Line, Object> {
        @Override
        public Object paragraph(Block.Paragraph<Line> paragraph) {
            return "paragraph";
        }

        @Override
        public Object list(Block.ItemList<Line> list) {
            return list.ordered() ? "numbers" : "bullets";
        }

        @Override
        public Object table(Block.Table<Line> table) {
            return table.columns().size();
        }
    }

    T content() {
        return content;
    }

    /** Only paragraphs can be divided and joined without a change of words. */
    boolean isParagraph() {
        return shape.equals("paragraph");
    }

    Line line() {
        return lines.get(0);
    }

    Bag bag() {
        if (bag == null) {
            bag = Bag.ofLines(lines);
        }
        return bag;
    }

    boolean isLike(Unit<T> other) {
        return shape.equals(other.shape);
    }

    boolean isSame(Unit<T> other) {
        return isLike(other) && content.equals(other.content);
    }
}
