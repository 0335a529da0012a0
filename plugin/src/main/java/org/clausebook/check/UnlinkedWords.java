package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.Block;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.Provision;
import org.clausebook.source.Span;

/** Finds the words of a provision that stand outside links. */
final class UnlinkedWords extends Inline.Walker {

    private final List<Span> found = new ArrayList<>();
    private int start;

    private UnlinkedWords() {}

    /** Where they stand in the file, piece by piece, in reading order. */
    static List<Span> of(Provision provision) {
        UnlinkedWords words = new UnlinkedWords();
        provision.heading().ifPresent(words::heading);
        words.start = provision.body().start();
        Block.eachLine(provision.body().blocks(), words::line);
        return words.found;
    }

    private void heading(Heading heading) {
        start = heading.start();
        line(heading.words());
    }

    @Override
    public Void text(Inline.Text text) {
        found.add(text.span().shiftedBy(start));
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        return null;
    }
}
