package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param texts plain words outside links, in order
 */
record Contents(List<Piece<Inline.Link>> links, List<Piece<Inline.FactUse>> facts, List<Piece<Inline.Text>> texts) {

    /** A piece of text and where it stands in the file. */
    record Piece<T extends Inline>(T piece, Span inFile) {}

    static Contents of(Provision provision) {
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

    private static final class Collector implements Inline.Visitor<Optional<List<Inline>>> {
        private final List<Piece<Inline.Link>> links = new ArrayList<>();
        private final List<Piece<Inline.FactUse>> facts = new ArrayList<>();
        private final List<Piece<Inline.Text>> texts = new ArrayList<>();
        private int start;
        private boolean inLink;

        void heading(Heading heading) {
            start = heading.start();
            line(heading.words());
        }

        void blocks(List<Block<Inline>> blocks, int bodyStart) {
            start = bodyStart;
            Block.eachLine(blocks, this::line);
        }

        Contents contents() {
            return new Contents(List.copyOf(links), List.copyOf(facts), List.copyOf(texts));
        }

        private void line(List<Inline> words) {
            words.forEach(piece -> piece.accept(this).ifPresent(this::line));
        }

        private Span inFile(Inline piece) {
            return piece.span().shiftedBy(start);
        }

        @Override
        public Optional<List<Inline>> text(Inline.Text text) {
            if (!inLink) {
                texts.add(new Piece<>(text, inFile(text)));
            }
            return Optional.empty();
        }

        @Override
        public Optional<List<Inline>> emphasis(Inline.Emphasis emphasis) {
            return Optional.of(emphasis.words());
        }

        @Override
        public Optional<List<Inline>> strong(Inline.Strong strong) {
            return Optional.of(strong.words());
        }

        @Override
        public Optional<List<Inline>> lineBreak(Inline.LineBreak lineBreak) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Inline>> factUse(Inline.FactUse use) {
            facts.add(new Piece<>(use, inFile(use)));
            return Optional.empty();
        }

        @Override
        public Optional<List<Inline>> link(Inline.Link link) {
            links.add(new Piece<>(link, inFile(link)));
            FactsInAddress.of(link).forEach(use -> facts.add(new Piece<>(use, inFile(link))));
            inLink = true;
            line(link.words());
            inLink = false;
            return Optional.empty();
        }
    }
}
