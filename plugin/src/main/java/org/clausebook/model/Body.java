package org.clausebook.model;

import java.util.List;
import org.clausebook.source.Span;

/**
 * What stands between a heading and the next one.
 *
 * @param blocks their spans count from {@code start}, so equal texts make equal blocks
 * @param sound  whether the blocks are all that was written; if not, the reader has reported what is wrong, and a
 *               comparison with another language would only repeat it
 * @param start  offset in the file of the body's first character
 */
public record Body(List<Block<Inline>> blocks, boolean sound, int start) {

    public Body {
        blocks = List.copyOf(blocks);
    }

    /** The span in the file of a span in this body. */
    public Span inFile(Span span) {
        return span.shiftedBy(start);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
