package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Block;
import org.clausebook.model.Body;
import org.clausebook.model.Inline;

/**
 * A clause has the same sequence of blocks in every language. Lists and tables that differ are errors: an item is
 * missing, or there is one too many. Paragraphs that differ are a warning: translators may well split one.
 */
final class BlockCheck implements Check {

    private static final String PARAGRAPH = "paragraph";

    @Override
    public void check(Subject subject, Findings findings) {
        subject.eachPair((drafted, translated, translation) -> {
            Body ours = translated.provision().body();
            Body theirs = drafted.provision().body();
            if (!ours.sound() || !theirs.sound()) {
                return;
            }
            List<String> expected = shape(theirs.blocks());
            List<String> found = shape(ours.blocks());
            if (!expected.equals(found)) {
                Rule rule = withoutParagraphs(expected).equals(withoutParagraphs(found))
                        ? Rule.TRANSLATION_PARAGRAPHS
                        : Rule.TRANSLATION_BLOCKS;
                findings.report(
                        rule,
                        translation.locate(translated.provision().span()),
                        translated.id(),
                        words(found),
                        subject.draftingName(),
                        words(expected));
            }
        });
    }

    private static List<String> withoutParagraphs(List<String> shape) {
        return shape.stream().filter(block -> !block.equals(PARAGRAPH)).toList();
    }

    private static String words(List<String> shape) {
        return shape.isEmpty() ? "nothing" : String.join(", ", shape);
    }

    private static List<String> shape(List<Block<Inline>> blocks) {
        return blocks.stream().map(block -> block.accept(new Shape())).toList();
    }

    /** A block in words, for comparison and message alike. */
    private static final class Shape implements Block.Visitor<Inline, String> {
        @Override
        public String paragraph(Block.Paragraph<Inline> paragraph) {
            return PARAGRAPH;
        }

        @Override
        public String list(Block.ItemList<Inline> list) {
            int items = list.items().size();
            String kind = list.ordered() ? "numbered list of " : "list of ";
            return kind + items + (items == 1 ? " item" : " items") + within(list);
        }

        /** Items that hold more than words: an item is named by its place. */
        private static String within(Block.ItemList<Inline> list) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                List<String> inner = withoutParagraphs(shape(list.items().get(i)));
                if (!inner.isEmpty()) {
                    parts.add("item " + (i + 1) + " with " + String.join(" and ", inner));
                }
            }
            return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining("; ", " (", ")"));
        }

        @Override
        public String table(Block.Table<Inline> table) {
            return "table of " + table.columns().size() + " columns and "
                    + table.rows().size() + " rows";
        }
    }
}
