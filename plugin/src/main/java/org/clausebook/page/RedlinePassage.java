package org.clausebook.page;

import java.util.List;
import org.clausebook.model.Block;

/** Paragraphs, lists and tables, with what was deleted before what was inserted in its place. */
public record RedlinePassage(List<Block<Stretch>> blocks) {

    public RedlinePassage {
        blocks = List.copyOf(blocks);
    }
}
