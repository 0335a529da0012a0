package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.model.Attributes;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.Language;
import org.clausebook.model.Memo;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Prose;
import org.clausebook.model.Provision;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Target;

/**
 * Turns a text as written into the text as readers read it. Numbers, repeals and earlier ids come from the drafting
 * language's skeleton, so that they are the same in every language.
 */
public final class Publisher {

    private final SiteConfig site;
    private final References references;
    private final Memo<List<Block<Inline>>, Inline, Answer, List<Block<Prose>>> known;

    public Publisher(SiteConfig site, References references) {
        this(site, references, new Memo<>());
    }

    /** @param known bodies that were published before, in another edition of the policy perhaps */
    public Publisher(
            SiteConfig site,
            References references,
            Memo<List<Block<Inline>>, Inline, Answer, List<Block<Prose>>> known) {
        this.site = site;
        this.references = references;
        this.known = known;
    }

    /**
     * What a link or a fact in a text means: all that a published body depends on besides its own words.
     *
     * @param words what it prints, if it has no words of its own
     * @param to    where it leads, if anywhere
     */
    public record Answer(String words, Optional<Destination> to) {}

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
                    body(provision.body().blocks()),
                    provision.children().stream().map(this::item).toList());
        }

        private List<Block<Prose>> body(List<Block<Inline>> blocks) {
            return known.of(blocks, this::answer, answers -> {
                Pieces resolve = new Pieces(true, answers);
                return List.copyOf(Block.map(blocks, line -> line(line, resolve)));
            });
        }

        /** Headings are links themselves in a table of contents, so nothing in them may be one. */
        private List<Prose> plain(Heading heading) {
            return line(heading.words(), new Pieces(false, this::answer));
        }

        /** @param leaf a link or a fact */
        private Answer answer(Inline leaf) {
            if (leaf instanceof Inline.FactUse use) {
                return new Answer(facts.value(use.name()), facts.destination(use.name()));
            }
            Target target = ((Inline.Link) leaf).target();
            return references.lookup(text.policy(), text.language(), target) instanceof Lookup.Found found
                    ? new Answer(found.words(), Optional.of(found.to()))
                    : new Answer(target.toString(), Optional.empty());
        }

        private List<Prose> line(List<Inline> pieces, Pieces resolve) {
            List<Prose> resolved = new ArrayList<>(pieces.size());
            for (Inline piece : pieces) {
                resolved.addAll(piece.accept(resolve));
            }
            return joined(resolved);
        }

        /** Each piece of a line; where there may be no link, in headings and in the words of links, it is its words. */
        private final class Pieces implements Inline.Visitor<List<Prose>> {
            private final boolean linking;
            private final Function<Inline, Answer> answers;

            Pieces(boolean linking, Function<Inline, Answer> answers) {
                this.linking = linking;
                this.answers = answers;
            }

            @Override
            public List<Prose> text(Inline.Text piece) {
                return List.of(new Prose.Text(piece.text()));
            }

            @Override
            public List<Prose> emphasis(Inline.Emphasis emphasis) {
                return List.of(new Prose.Emphasis(line(emphasis.words(), this)));
            }

            @Override
            public List<Prose> strong(Inline.Strong strong) {
                return List.of(new Prose.Strong(line(strong.words(), this)));
            }

            @Override
            public List<Prose> lineBreak(Inline.LineBreak lineBreak) {
                return List.of(new Prose.LineBreak());
            }

            @Override
            public List<Prose> factUse(Inline.FactUse use) {
                Answer answer = answers.apply(use);
                return linked(answer, List.of(new Prose.Text(answer.words())), false);
            }

            @Override
            public List<Prose> link(Inline.Link link) {
                Answer answer = answers.apply(link);
                if (!link.words().isEmpty()) {
                    return linked(answer, line(link.words(), new Pieces(false, answers)), false);
                }
                boolean number = answer.to().filter(to -> to instanceof Destination.Page page && page.clause().isPresent()).isPresent();
                return linked(answer, List.of(new Prose.Text(answer.words())), number);
            }

            private List<Prose> linked(Answer answer, List<Prose> words, boolean number) {
                return linking && answer.to().isPresent()
                        ? List.of(new Prose.Link(answer.to().get(), words, number))
                        : words;
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
