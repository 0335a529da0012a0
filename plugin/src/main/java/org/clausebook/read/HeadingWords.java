package org.clausebook.read;

import java.util.ArrayList;
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

    private final TextFile file;
    private final Span words;
    private final Findings findings;

    private HeadingWords(TextFile file, Span words, Findings findings) {
        this.file = file;
        this.words = words;
        this.findings = findings;
    }

    /** @param blocks what the words are as a body */
    static Heading read(TextFile file, Span words, List<Block<Inline>> blocks, Findings findings) {
        HeadingWords heading = new HeadingWords(file, words, findings);
        return new Heading(blocks.isEmpty() ? List.of() : heading.pieces(blocks.get(0)), words.start());
    }

    private List<Inline> pieces(Block<Inline> block) {
        if (block instanceof Block.Paragraph<Inline> paragraph) {
            return withoutLinks(paragraph.text());
        }
        String text = file.text(words);
        findings.report(Rule.FORMAT_HEADING, "number", file.locate(words), text);
        return List.of(new Inline.Text(text, new Span(0, text.length())));
    }

    /** Reports links, and leaves their words in place of them. */
    private List<Inline> withoutLinks(List<Inline> pieces) {
        List<Inline> kept = new ArrayList<>();
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Link) {
                int at = words.start() + piece.span().start();
                findings.report(Rule.FORMAT_HEADING, "link", file.locate(at), file.text(words));
                kept.addAll(piece.words());
            } else if (piece instanceof Inline.Strong) {
                kept.add(new Inline.Strong(withoutLinks(piece.words()), piece.span()));
            } else if (piece instanceof Inline.Emphasis) {
                kept.add(new Inline.Emphasis(withoutLinks(piece.words()), piece.span()));
            } else {
                kept.add(piece);
            }
        }
        return kept;
    }
}
