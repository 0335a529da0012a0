package org.clausebook.page;

import java.util.List;
import org.clausebook.model.Block;
import org.clausebook.model.Prose;

/** Paragraphs, lists and tables, to be printed as such. */
public record Passage(List<Block<Prose>> blocks) {

    public Passage {
        blocks = List.copyOf(blocks);
    }
}
