package org.clausebook.read;

import java.util.List;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Block;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/** A heading's words are one paragraph without links: no list, no table, nothing that ends a line. */
final class HeadingWords {

    private HeadingWords() {}

    /** @param blocks what the words are as a body */
    static Heading read(TextFile file, Span words, List<Block<Inline>> blocks, Findings findings) {
        String text = file.text().substring(words.start(), words.end());
        if (blocks.isEmpty()) {
            return new Heading(List.of(), words.start());
        }
        if (!(blocks.get(0) instanceof Block.Paragraph<Inline> paragraph)) {
            findings.report(Rule.FORMAT_HEADING, "number", file.locate(words), text);
            return new Heading(List.of(new Inline.Text(text, new Span(0, text.length()))), words.start());
        }
        if (hasLink(paragraph.text())) {
            findings.report(Rule.FORMAT_HEADING, "link", file.locate(words), text);
        }
        return new Heading(paragraph.text(), words.start());
    }

    private static boolean hasLink(List<Inline> words) {
        return words.stream().anyMatch(piece -> piece instanceof Inline.Link || hasLink(piece.words()));
    }
}
