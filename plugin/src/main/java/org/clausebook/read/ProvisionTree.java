package org.clausebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.model.Attributes;
import org.clausebook.model.Body;
import org.clausebook.model.Heading;
import org.clausebook.model.Provision;
import org.clausebook.source.Span;

/** Headings in a row into provisions within provisions. */
final class ProvisionTree {

    private static final int SECTION = 2;

    private final List<Skeleton.HeadingLine> headings;
    private final Function<Span, Heading> words;
    private final Function<Span, Body> bodies;
    private int next;

    private ProvisionTree(
            List<Skeleton.HeadingLine> headings, Function<Span, Heading> words, Function<Span, Body> bodies) {
        this.headings = headings;
        this.words = words;
        this.bodies = bodies;
    }

    /** The sections, with everything in them. */
    static List<Provision> build(
            List<Skeleton.HeadingLine> headings, Function<Span, Heading> words, Function<Span, Body> bodies) {
        return new ProvisionTree(headings, words, bodies).from(SECTION);
    }

    /** The provisions from here on that lie at {@code level} or deeper, up to one that lies higher. */
    private List<Provision> from(int level) {
        List<Provision> provisions = new ArrayList<>();
        while (next < headings.size() && headings.get(next).level() >= level) {
            Skeleton.HeadingLine line = headings.get(next++);
            provisions.add(new Provision(
                    line.level(),
                    line.id(),
                    line.block().map(AttributeBlock::attributes).orElse(Attributes.NONE),
                    Optional.of(line.words()).filter(span -> span.start() < span.end()).map(words),
                    bodies.apply(line.body()),
                    from(line.level() + 1),
                    line.block().map(AttributeBlock::span).orElse(line.line())));
        }
        return provisions;
    }
}
