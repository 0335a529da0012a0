package org.clausebook.diff;

import java.util.List;
import org.clausebook.model.Block;

/**
 * Two texts of one provision as one: what was deleted stands before what was inserted in its place. Where a paragraph was
 * divided, {@code ¶} and a line break are inserted; where two were joined, they are deleted.
 *
 * @param heading title or caption; empty if neither text has one
 * @param blocks  the text, each line of it a sequence of edits. Read without what was deleted it is the new text, word
 *                for word; without what was inserted, the old one
 */
public record Redline(List<Edit> heading, List<Block<Edit>> blocks) {

    public Redline {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
    }
}
