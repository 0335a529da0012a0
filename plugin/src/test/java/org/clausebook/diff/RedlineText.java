package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.diff.Edit.Op;
import org.clausebook.model.Block;
import org.clausebook.model.Prose;

/**
 * A redline as {@code [-deleted-]{+inserted+}}, minor changes as {@code [~was~]{~is~}}; the addresses of links that lead
 * elsewhere in {@code ‹›}. Otherwise as in {@link Notation}, links by their words only.
 */
final class RedlineText {

    private RedlineText() {}

    static String of(List<Block<Edit>> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block<Edit> block : blocks) {
            texts.add(block.accept(new Print()));
        }
        return String.join("\n\n", texts);
    }

    static String ofLine(List<Edit> edits) {
        return edits.stream().map(RedlineText::edit).collect(Collectors.joining());
    }

    private static String edit(Edit edit) {
        String addresses = edit.addresses().isEmpty() ? "" : "‹" + String.join(", ", edit.addresses()) + "›";
        String words = words(edit.words()) + addresses;
        if (edit.op() == Op.KEPT) {
            return words;
        }
        boolean deleted = edit.op() == Op.DELETED;
        String sign = edit.minor() ? "~" : deleted ? "-" : "+";
        return (deleted ? "[" : "{") + sign + words + sign + (deleted ? "]" : "}");
    }

    static String words(List<Prose> words) {
        StringBuilder out = new StringBuilder();
        words.forEach(piece -> out.append(piece.accept(new Words())));
        return out.toString().replace('\u00A0', '⍽').replace('\u00AD', '¬');
    }

    private static final class Words implements Prose.Visitor<String> {
        @Override
        public String text(Prose.Text text) {
            return text.text();
        }

        @Override
        public String emphasis(Prose.Emphasis emphasis) {
            return "*" + words(emphasis.words()) + "*";
        }

        @Override
        public String strong(Prose.Strong strong) {
            return "**" + words(strong.words()) + "**";
        }

        @Override
        public String lineBreak(Prose.LineBreak lineBreak) {
            return "⏎";
        }

        @Override
        public String link(Prose.Link link) {
            return words(link.words());
        }
    }

    private static final class Print implements Block.Visitor<Edit, String> {
        @Override
        public String paragraph(Block.Paragraph<Edit> paragraph) {
            return ofLine(paragraph.text());
        }

        @Override
        public String list(Block.ItemList<Edit> list) {
            String sign = list.ordered() ? "#. " : "- ";
            return list.items().stream()
                    .map(item -> sign + item.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"))
                            .replace("\n", "\n  "))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String table(Block.Table<Edit> table) {
            List<String> rows = new ArrayList<>();
            rows.add(row(table.head()));
            table.rows().forEach(row -> rows.add(row(row)));
            return String.join("\n", rows);
        }

        private static String row(List<List<Edit>> cells) {
            return cells.stream().map(RedlineText::ofLine).collect(Collectors.joining(" | ", "| ", " |"));
        }
    }
}
