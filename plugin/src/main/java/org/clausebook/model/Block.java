package org.clausebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A block of a clause's body.
 *
 * @param <T> what a line of text is made of: {@link Inline} as written, {@link Prose} as published
 */
public sealed interface Block<T> {

    /** Answers for each kind of block. */
    interface Visitor<T, R> {
        R paragraph(Paragraph<T> paragraph);

        R list(ItemList<T> list);

        R table(Table<T> table);
    }

    <R> R accept(Visitor<T, R> visitor);

    /** Lines between blank lines. */
    record Paragraph<T>(List<T> text) implements Block<T> {

        public Paragraph {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<T, R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * <pre>
     * - an item
     * - another
     * </pre>
     *
     * or the same with {@code 1.}, {@code 2.} … An item is a sequence of blocks.
     */
    record ItemList<T>(boolean ordered, List<List<Block<T>>> items) implements Block<T> {

        public ItemList {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<T, R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * <pre>
     * | head | head |
     * |------|-----:|
     * | cell | cell |
     * </pre>
     *
     * Each row has as many cells as the head.
     */
    record Table<T>(List<Alignment> columns, List<List<T>> head, List<List<List<T>>> rows) implements Block<T> {

        public Table {
            columns = List.copyOf(columns);
            head = head.stream().map(List::copyOf).toList();
            List<List<List<T>>> copies = new ArrayList<>();
            for (List<List<T>> row : rows) {
                copies.add(row.stream().map(List::copyOf).toList());
            }
            rows = List.copyOf(copies);
        }

        @Override
        public <R> R accept(Visitor<T, R> visitor) {
            return visitor.table(this);
        }
    }

    /** How the cells of a column stand. */
    enum Alignment {
        START,
        CENTER,
        END
    }

    /** The same blocks with every line of text put through {@code line}. */
    static <T, U> List<Block<U>> map(List<Block<T>> blocks, Function<List<T>, List<U>> line) {
        Visitor<T, Block<U>> mapper = new Visitor<>() {
            @Override
            public Block<U> paragraph(Paragraph<T> paragraph) {
                return new Paragraph<>(line.apply(paragraph.text()));
            }

            @Override
            public Block<U> list(ItemList<T> list) {
                return new ItemList<>(
                        list.ordered(),
                        list.items().stream().map(item -> map(item, line)).toList());
            }

            @Override
            public Block<U> table(Table<T> table) {
                return new Table<>(
                        table.columns(),
                        table.head().stream().map(line).toList(),
                        table.rows().stream()
                                .map(row -> row.stream().map(line).toList())
                                .toList());
            }
        };
        List<Block<U>> mapped = new ArrayList<>(blocks.size());
        for (Block<T> block : blocks) {
            mapped.add(block.accept(mapper));
        }
        return mapped;
    }

    /** Hands over every line of text in the blocks, in reading order. */
    static <T> void eachLine(List<Block<T>> blocks, Consumer<List<T>> reader) {
        Visitor<T, Void> lines = new Visitor<>() {
            @Override
            public Void paragraph(Paragraph<T> paragraph) {
                reader.accept(paragraph.text());
                return null;
            }

            @Override
            public Void list(ItemList<T> list) {
                list.items().forEach(item -> item.forEach(block -> block.accept(this)));
                return null;
            }

            @Override
            public Void table(Table<T> table) {
                table.head().forEach(reader);
                table.rows().forEach(row -> row.forEach(reader));
                return null;
            }
        };
        blocks.forEach(block -> block.accept(lines));
    }
}
