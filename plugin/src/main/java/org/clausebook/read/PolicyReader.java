package org.clausebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Attributes;
import org.clausebook.model.Block;
import org.clausebook.model.Body;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.Language;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.source.Limits;
import org.clausebook.source.SourceTree;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/** Reads a policy in one language: as a whole, or its skeleton only. Thread-safe. */
public final class PolicyReader {

    /** Far beyond what any body within the limits takes, even on a busy machine. */
    private static final long SECONDS_A_BODY = 20;

    private final SourceTree tree;

    public PolicyReader(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * Reads everything.
     *
     * @param path     the file's path from the repository's root
     * @param findings receives whatever is not in the format
     * @return the text, as much of it as could be read; nothing if there is no text at all
     */
    public Optional<PolicyText> read(String policy, Language language, String path, Findings findings) {
        return open(path, findings).flatMap(file -> {
            Deadline.Outcome<Parsed> outcome = Deadline.run(SECONDS_A_BODY, progress -> {
                Findings own = new Findings();
                PolicyText text = new Parse(file, own, progress).text(policy, language);
                return new Parsed(text, own);
            });
            if (outcome.value().isEmpty()) {
                String variant = outcome.overflow() ? "overflow" : "deadline";
                findings.report(Rule.FORMAT_TOO_COMPLEX, variant, file.locate(outcome.place()), SECONDS_A_BODY);
            }
            return outcome.value().map(parsed -> {
                findings.addAll(parsed.findings().sorted());
                return parsed.text();
            });
        });
    }

    /** The title and the skeleton only; says nothing of what is wrong, which {@link #read} does. */
    public Optional<Sketch> sketch(String path) {
        Findings unheard = new Findings();
        return open(path, unheard).flatMap(file -> Deadline.run(
                        SECONDS_A_BODY, progress -> new Parse(file, unheard, progress).sketch())
                .value());
    }

    private Optional<TextFile> open(String path, Findings findings) {
        return Faults.report(tree.load(path, Limits.MARKDOWN), findings);
    }

    /** The skeleton of one language's text: its title and its provisions without their bodies. */
    public record Sketch(List<Inline> title, List<Outline.Entry> sections) {}

    private record Parsed(PolicyText text, Findings findings) {}

    /** One file being read. */
    private static final class Parse {
        private final TextFile file;
        private final Findings findings;
        private final Deadline.Progress progress;

        Parse(TextFile file, Findings findings, Deadline.Progress progress) {
            this.file = file;
            this.findings = findings;
            this.progress = progress;
        }

        PolicyText text(String policy, Language language) {
            Skeleton skeleton = SkeletonReader.read(file, findings);
            List<Provision> sections = new Tree(skeleton.headings(), this::heading, this::body).build(2);
            return new PolicyText(policy, language, file, title(skeleton), sections);
        }

        Sketch sketch() {
            Skeleton skeleton = SkeletonReader.read(file, findings);
            Tree bare = new Tree(
                    skeleton.headings(),
                    words -> new Heading(List.of(), words.start()),
                    body -> new Body(List.of(), true, body.start()));
            List<Provision> sections = bare.build(2);
            return new Sketch(title(skeleton).words(), sections.stream().map(Outline.Entry::of).toList());
        }

        private Heading title(Skeleton skeleton) {
            return skeleton.title()
                    .map(title -> heading(title.words()))
                    .orElse(new Heading(List.of(), 0));
        }

        private Body body(Span span) {
            progress.at(span.start());
            BodyReader.Result result = BodyReader.read(file, span, findings);
            return new Body(result.blocks(), result.sound(), span.start());
        }

        /** A heading's words are one paragraph of plain text: no list, no link, nothing that ends a line. */
        private Heading heading(Span words) {
            progress.at(words.start());
            List<Block<Inline>> blocks = BodyReader.read(file, words, findings).blocks();
            if (blocks.isEmpty()) {
                return new Heading(List.of(), words.start());
            }
            if (!(blocks.get(0) instanceof Block.Paragraph<Inline> paragraph)) {
                findings.report(Rule.FORMAT_HEADING, "number", file.locate(words), text(words));
                return new Heading(List.of(new Inline.Text(text(words), new Span(0, 0))), words.start());
            }
            List<Inline> pieces = new ArrayList<>();
            withoutLinks(paragraph.text(), words, pieces);
            return new Heading(pieces, words.start());
        }

        /** Reports links, and leaves their words in place of them. */
        private void withoutLinks(List<Inline> pieces, Span words, List<Inline> kept) {
            for (Inline piece : pieces) {
                if (piece instanceof Inline.Link) {
                    int at = words.start() + piece.span().start();
                    findings.report(Rule.FORMAT_HEADING, "link", file.locate(at), text(words));
                    kept.addAll(piece.words());
                } else if (piece instanceof Inline.Emphasis || piece instanceof Inline.Strong) {
                    List<Inline> inner = new ArrayList<>();
                    withoutLinks(piece.words(), words, inner);
                    kept.add(
                            piece instanceof Inline.Strong
                                    ? new Inline.Strong(inner, piece.span())
                                    : new Inline.Emphasis(inner, piece.span()));
                } else {
                    kept.add(piece);
                }
            }
        }

        private String text(Span span) {
            return file.text().substring(span.start(), span.end());
        }
    }

    /** Headings in a row into provisions within provisions. */
    private static final class Tree {
        private final List<Skeleton.HeadingLine> headings;
        private final Function<Span, Heading> words;
        private final Function<Span, Body> bodies;
        private int next;

        Tree(List<Skeleton.HeadingLine> headings, Function<Span, Heading> words, Function<Span, Body> bodies) {
            this.headings = headings;
            this.words = words;
            this.bodies = bodies;
        }

        /** The provisions from here on that lie at {@code level} or deeper, up to one that lies higher. */
        List<Provision> build(int level) {
            List<Provision> provisions = new ArrayList<>();
            while (next < headings.size() && headings.get(next).level() >= level) {
                Skeleton.HeadingLine line = headings.get(next++);
                Optional<Heading> heading =
                        Optional.of(line.words()).filter(span -> span.start() < span.end()).map(words);
                provisions.add(new Provision(
                        line.level(),
                        line.id(),
                        line.block().map(AttributeBlock::attributes).orElse(Attributes.NONE),
                        heading,
                        bodies.apply(line.body()),
                        build(line.level() + 1),
                        line.block().map(AttributeBlock::span).orElse(line.line())));
            }
            return provisions;
        }
    }
}
