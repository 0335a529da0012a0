package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Block;
import org.clausebook.model.Inline;

/**
 * A clause has the same sequence of blocks in every language. Lists and tables that differ are errors: an item is
 * missing, or there is one too many. So is a text that one language has and the other has not. Paragraphs that differ
 * are a warning: translators may well split one.
 */
final class BlockCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.eachPair((drafted, translated, translation) -> {
            List<Block<Inline>> expected = drafted.provision().body().blocks();
            List<Block<Inline>> found = translated.provision().body().blocks();
            boolean alike = isAlike(drafted, translated);
            if (!alike || !Shape.WHOLE.of(found).equals(Shape.WHOLE.of(expected))) {
                findings.report(
                        alike ? Rule.TRANSLATION_PARAGRAPHS : Rule.TRANSLATION_BLOCKS,
                        translation.locate(translated.provision().span()),
                        translated.label(),
                        Shape.WHOLE.of(found),
                        subject.draftingName(),
                        Shape.WHOLE.of(expected),
                        drafted.words(), // not said: but whoever accepts it accepts it of these words
                        translated.words());
            }
        });
    }

    /** Whether two texts have the same lists and tables, paragraphs aside: otherwise something is missing in one. */
    static boolean isAlike(Clause drafted, Clause translated) {
        List<Block<Inline>> expected = drafted.provision().body().blocks();
        List<Block<Inline>> found = translated.provision().body().blocks();
        return found.isEmpty() == expected.isEmpty()
                && Shape.WITHOUT_PARAGRAPHS.of(found).equals(Shape.WITHOUT_PARAGRAPHS.of(expected));
    }

    /** Blocks in words, for comparison and message alike. */
    private record Shape(boolean paragraphs) implements Block.Visitor<Inline, String> {

        static final Shape WHOLE = new Shape(true);
        static final Shape WITHOUT_PARAGRAPHS = new Shape(false);

        String of(List<Block<Inline>> blocks) {
            List<String> words = new ArrayList<>();
            int inARow = 0;
            for (Block<Inline> block : blocks) {
                if (block instanceof Block.Paragraph) {
                    inARow++;
                } else {
                    addParagraphs(inARow, words);
                    inARow = 0;
                    words.add(block.accept(this));
                }
            }
            addParagraphs(inARow, words);
            return words.isEmpty() ? "no text of its own" : joined(words);
        }

        private void addParagraphs(int count, List<String> words) {
            if (paragraphs && count > 0) {
                words.add(count == 1 ? "a paragraph" : count + " paragraphs");
            }
        }

        private static String joined(List<String> words) {
            int last = words.size() - 1;
            return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
        }

        @Override
        public String paragraph(Block.Paragraph<Inline> paragraph) {
            throw new IllegalStateException("paragraphs are counted in a row");
        }

        @Override
        public String list(Block.ItemList<Inline> list) {
            String kind = list.ordered() ? "a numbered list of " : "a list of ";
            return kind + count(list.items().size(), "item") + within(list);
        }

        /** Items that hold more than a paragraph: an item is named by its place. */
        private String within(Block.ItemList<Inline> list) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                List<Block<Inline>> item = list.items().get(i);
                boolean plain = item.size() == 1 && item.get(0) instanceof Block.Paragraph;
                String inner = of(item);
                if (!plain && !inner.equals(WITHOUT_PARAGRAPHS.of(List.of()))) {
                    parts.add("item " + (i + 1) + " with " + inner);
                }
            }
            return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining("; ", " (", ")"));
        }

        @Override
        public String table(Block.Table<Inline> table) {
            return "a table of " + count(table.columns().size(), "column") + " and "
                    + count(table.rows().size(), "row");
        }

        private static String count(int n, String thing) {
            return n + " " + thing + (n == 1 ? "" : "s");
        }
    }
}
