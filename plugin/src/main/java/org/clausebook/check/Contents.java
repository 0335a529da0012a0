package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.Block;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.Provision;
import org.clausebook.source.Span;

/**
 * What stands in a provision, its heading and its body together, sorted by kind; children have contents of their own.
 *
 * @param links every link, in order
 * @param facts every use of a fact, in order, those in the words and addresses of links included
 */
record Contents(List<Piece<Inline.Link>> links, List<Piece<Inline.FactUse>> facts) {

    private static final Contents NONE = new Contents(List.of(), List.of());

    /**
     * A piece of text and where it stands in the file.
     *
     * @param line in which line of the provision, from 0: see {@link Clause#lines()}
     */
    record Piece<T extends Inline>(T piece, Span inFile, int line) {}

    /** @param lines of the provision: usually it can be seen by them that there is nothing */
    static Contents of(Provision provision, List<TextLine> lines) {
        for (TextLine line : lines) {
            if (!line.isPlain()) {
                return of(provision);
            }
        }
        return NONE;
    }

    private static Contents of(Provision provision) {
        Collector collector = new Collector();
        provision.heading().ifPresent(collector::heading);
        collector.blocks(provision.body().blocks(), provision.body().start());
        return collector.contents();
    }

    static Contents of(Heading heading) {
        Collector collector = new Collector();
        collector.heading(heading);
        return collector.contents();
    }

    /** The plain words of a line, those of its links, emphasis and so on included; facts stand as their names. */
    static String words(List<Inline> line) {
        StringBuilder out = new StringBuilder();
        Inline.eachLeaf(line, leaf -> {
            if (leaf instanceof Inline.Text text) {
                out.append(text.text());
            } else if (leaf instanceof Inline.LineBreak) {
                out.append(' ');
            } else if (leaf instanceof Inline.FactUse use) {
                out.append("{{").append(use.name()).append("}}");
            }
        });
        return out.toString();
    }

    private static final class Collector extends Inline.Walker {
        private final List<Piece<Inline.Link>> links = new ArrayList<>();
        private final List<Piece<Inline.FactUse>> facts = new ArrayList<>();
        private int start;
        private int at = -1;

        void heading(Heading heading) {
            start = heading.start();
            at++;
            line(heading.words());
        }

        void blocks(List<Block<Inline>> blocks, int bodyStart) {
            start = bodyStart;
            Block.eachLine(blocks, words -> {
                at++;
                line(words);
            });
        }

        Contents contents() {
            return new Contents(List.copyOf(links), List.copyOf(facts));
        }

        private Span inFile(Inline piece) {
            return piece.span().shiftedBy(start);
        }

        @Override
        public Void factUse(Inline.FactUse use) {
            facts.add(new Piece<>(use, inFile(use), at));
            return null;
        }

        @Override
        public Void link(Inline.Link link) {
            links.add(new Piece<>(link, inFile(link), at));
            FactsInAddress.of(link).forEach(use -> facts.add(new Piece<>(use, inFile(link), at)));
            line(link.words());
            return null;
        }
    }
}
