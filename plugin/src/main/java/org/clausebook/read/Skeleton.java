package org.clausebook.read;

import java.util.List;
import java.util.Optional;
import org.clausebook.source.Span;

/**
 * The headings of a file and the stretches between them, before any Markdown is parsed.
 *
 * @param title    the first {@code #} heading; none if there is none, which has been reported
 * @param headings all deeper headings, in order
 */
record Skeleton(Optional<HeadingLine> title, List<HeadingLine> headings) {

    Skeleton {
        headings = List.copyOf(headings);
    }

    /**
     * One heading and what follows it.
     *
     * @param level  number of {@code #} signs
     * @param line   the heading's line
     * @param words  what stands between the {@code #} signs and the attribute block, trimmed; may be empty
     * @param block  the attribute block, if there is one
     * @param body   from the next line to the next heading
     */
    record HeadingLine(int level, Span line, Span words, Optional<AttributeBlock> block, Span body) {

        boolean hasWords() {
            return words.start() < words.end();
        }

        String id() {
            return block.flatMap(AttributeBlock::id).orElse("");
        }
    }
}
