package org.clausebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words alone, without markup: blocks joined by LF, list items as {@code – …} (numbered ones as {@code 1. …}), lists
 * within lists indented by two spaces, table rows as {@code | cell | cell |}. A line break within a paragraph is a space.
 */
public final class PlainText {

    private PlainText() {}

    /** The text of a body; empty if it has no blocks. */
    public static String of(List<Block<Prose>> blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> block.accept(new Lines(lines, "", "")));
        return String.join("\n", lines);
    }

    /** The text of a line. */
    public static String ofLine(List<Prose> line) {
        StringBuilder out = new StringBuilder();
        Prose.Walker appender = new Prose.Walker() {
            @Override
            public Void text(Prose.Text text) {
                out.append(text.text());
                return null;
            }

            @Override
            public Void lineBreak(Prose.LineBreak lineBreak) {
                out.append(' ');
                return null;
            }
        };
        appender.line(line);
        return out.toString();
    }

    /**
     * Appends the lines of one block.
     *
     * @param first what stands before the block's first line
     * @param rest  what stands before the others
     */
    private record Lines(List<String> lines, String first, String rest) implements Block.Visitor<Prose, Void> {

        @Override
        public Void paragraph(Block.Paragraph<Prose> paragraph) {
            lines.add(first + ofLine(paragraph.text()));
            return null;
        }

        @Override
        public Void list(Block.ItemList<Prose> list) {
            int number = 0;
            for (List<Block<Prose>> item : list.items()) {
                item(list.ordered() ? ++number + "." : "–", item);
            }
            return null;
        }

        /** An item that begins with a list has its sign on a line of its own. */
        private void item(String marker, List<Block<Prose>> item) {
            boolean atMarker = item.isEmpty() || !(item.get(0) instanceof Block.ItemList<Prose>);
            if (!atMarker) {
                lines.add(rest + marker);
            }
            for (Block<Prose> block : item) {
                block.accept(new Lines(lines, rest + (atMarker ? marker + " " : "  "), rest + "  "));
                atMarker = false;
            }
        }

        @Override
        public Void table(Block.Table<Prose> table) {
            lines.add(first + row(table.head()));
            table.rows().forEach(row -> lines.add(rest + row(row)));
            return null;
        }

        private static String row(List<List<Prose>> cells) {
            return cells.stream().map(PlainText::ofLine).collect(Collectors.joining(" | ", "| ", " |"));
        }
    }
}
