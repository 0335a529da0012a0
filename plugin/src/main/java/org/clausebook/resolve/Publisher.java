package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.model.Attributes;
import org.clausebook.model.Block;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.Language;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Prose;
import org.clausebook.model.Provision;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;

/**
 * Turns a text as written into the text as readers read it. Numbers, repeals and earlier ids come from the drafting
 * language's skeleton, so that they are the same in every language.
 */
public final class Publisher {

    private final SiteConfig site;
    private final References references;

    public Publisher(SiteConfig site, References references) {
        this.site = site;
        this.references = references;
    }

    /** The words of a title, with the values of its facts. */
    public static String title(SiteConfig site, Language language, String policy, List<Inline> words) {
        Facts facts = new Facts(site, language, policy);
        StringBuilder out = new StringBuilder();
        Inline.eachLeaf(words, leaf -> {
            if (leaf instanceof Inline.Text text) {
                out.append(text.text());
            } else if (leaf instanceof Inline.FactUse use) {
                out.append(facts.value(use.name()));
            }
        });
        return out.toString();
    }

    /** @param text a text without errors; what cannot be resolved keeps its own words */
    public PublishedText publish(PolicyText text) {
        return new Text(text).publish();
    }

    /** One text being published. */
    private final class Text {
        private final PolicyText text;
        private final Facts facts;
        private final Map<String, Attributes> attributes;
        /** Earlier ids that have found their place: an anchor lives on the first successor only. */
        private final Set<String> placed = new HashSet<>();

        Text(PolicyText text) {
            this.text = text;
            this.facts = new Facts(site, text.language(), text.policy());
            this.attributes = references
                    .outline(text.policy())
                    .map(outline -> outline.entries()
                            .collect(Collectors.toMap(Outline.Entry::id, Outline.Entry::attributes, (a, b) -> a)))
                    .orElse(Map.of());
        }

        PublishedText publish() {
            List<PublishedText.Item> sections = text.sections().stream().map(this::item).toList();
            return new PublishedText(text.policy(), text.language(), plain(text.title()), sections);
        }

        private PublishedText.Item item(Provision provision) {
            Attributes said = attributes.getOrDefault(provision.id(), Attributes.NONE);
            String number = references
                    .numbering(text.policy())
                    .flatMap(numbering -> numbering.of(provision.id()))
                    .orElse("");
            return new PublishedText.Item(
                    provision.level(),
                    provision.id(),
                    number,
                    said.repealed(),
                    said.replaces().stream().filter(placed::add).toList(),
                    provision.heading().map(this::plain),
                    Block.map(provision.body().blocks(), line -> line(line, true)),
                    provision.children().stream().map(this::item).toList());
        }

        /** Headings are links themselves in a table of contents, so nothing in them may be one. */
        private List<Prose> plain(Heading heading) {
            return line(heading.words(), false);
        }

        private List<Prose> line(List<Inline> pieces, boolean linking) {
            Pieces resolve = new Pieces(linking);
            return joined(pieces.stream().flatMap(piece -> piece.accept(resolve).stream()).toList());
        }

        /** Each piece of a line; where there may be no link, in headings and in the words of links, it is its words. */
        private final class Pieces implements Inline.Visitor<List<Prose>> {
            private final boolean linking;

            Pieces(boolean linking) {
                this.linking = linking;
            }

            @Override
            public List<Prose> text(Inline.Text piece) {
                return List.of(new Prose.Text(piece.text()));
            }

            @Override
            public List<Prose> emphasis(Inline.Emphasis emphasis) {
                return List.of(new Prose.Emphasis(line(emphasis.words(), linking)));
            }

            @Override
            public List<Prose> strong(Inline.Strong strong) {
                return List.of(new Prose.Strong(line(strong.words(), linking)));
            }

            @Override
            public List<Prose> lineBreak(Inline.LineBreak lineBreak) {
                return List.of(new Prose.LineBreak());
            }

            @Override
            public List<Prose> factUse(Inline.FactUse use) {
                List<Prose> words = List.of(new Prose.Text(facts.value(use.name())));
                return facts.destination(use.name())
                        .filter(to -> linking)
                        .<List<Prose>>map(to -> List.of(new Prose.Link(to, words)))
                        .orElse(words);
            }

            @Override
            public List<Prose> link(Inline.Link link) {
                Lookup lookup = references.lookup(text.policy(), text.language(), link.target());
                if (!(lookup instanceof Lookup.Found found)) {
                    return words(link, link.target().toString());
                }
                List<Prose> words = words(link, found.words());
                return linking ? List.of(new Prose.Link(found.to(), words)) : words;
            }

            private List<Prose> words(Inline.Link link, String ifNone) {
                return link.words().isEmpty() ? List.of(new Prose.Text(ifNone)) : line(link.words(), false);
            }
        }
    }

    /** Neighbouring plain words as one piece, so that equal lines are equal values however they were typed. */
    private static List<Prose> joined(List<Prose> pieces) {
        List<Prose> joined = new ArrayList<>();
        for (Prose piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && piece instanceof Prose.Text b && joined.get(last) instanceof Prose.Text a) {
                joined.set(last, new Prose.Text(a.text() + b.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
