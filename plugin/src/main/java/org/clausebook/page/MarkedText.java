package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.Block;

/** Heading and body of a clause in one language, with what a report marks in them; either may be empty. */
public record MarkedText(List<MarkedWords> heading, List<Block<MarkedWords>> blocks) {

    static final MarkedText NONE = new MarkedText(List.of(), List.of());

    public MarkedText {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
    }

    /** What it is called in a list: its heading, or the words that it begins with. */
    String label() {
        StringBuilder words = new StringBuilder();
        List<MarkedWords> first = new ArrayList<>(heading);
        if (first.isEmpty()) {
            Block.eachLine(blocks, line -> {
                if (first.isEmpty()) {
                    first.addAll(line);
                }
            });
        }
        first.forEach(each -> words.append(each.words()));
        return heading.isEmpty() ? FirstWords.cut(words.toString().strip()) : words.toString();
    }
}
