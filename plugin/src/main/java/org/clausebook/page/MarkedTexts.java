package org.clausebook.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.Block;
import org.clausebook.model.Fact;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Target;
import org.clausebook.page.MarkedWords.Style;
import org.clausebook.resolve.Lookup;
import org.clausebook.resolve.References;

/** Makes the texts of one language ready to be read beside those of the others, whatever is wrong with them. */
final class MarkedTexts {

    private final SiteConfig site;
    private final References references;
    private final PolicyText text;

    MarkedTexts(SiteConfig site, References references, PolicyText text) {
        this.site = site;
        this.references = references;
        this.text = text;
    }

    MarkedText title(ValueSigns signs) {
        return new MarkedText(line(text.title(), signs), List.of());
    }

    MarkedText provision(Provision provision, ValueSigns signs) {
        List<MarkedWords> heading = provision.heading().map(words -> line(words, signs)).orElse(List.of());
        int[] next = {provision.heading().isPresent() ? 1 : 0};
        List<Block<MarkedWords>> blocks = Block.map(
                provision.body().blocks(), line -> new Line(signs.of(text.language().tag(), next[0]++)).read(line));
        return new MarkedText(heading, blocks);
    }

    private List<MarkedWords> line(Heading heading, ValueSigns signs) {
        return new Line(signs.of(text.language().tag(), 0)).read(heading.words());
    }

    /** A line being read. Its signs are counted as {@link org.clausebook.check.SharedValue.Place} counts them. */
    private final class Line implements Inline.Visitor<Void> {
        private final List<ValueSigns.Signed> signs;
        private final List<MarkedWords> out = new ArrayList<>();
        private final Set<Style> styles = EnumSet.noneOf(Style.class);
        private int at;

        Line(List<ValueSigns.Signed> signs) {
            this.signs = signs;
        }

        List<MarkedWords> read(List<Inline> line) {
            line.forEach(piece -> piece.accept(this));
            return out;
        }

        @Override
        public Void text(Inline.Text piece) {
            String words = piece.text();
            int start = at;
            int end = at + words.length();
            while (at < end) {
                Optional<ValueSigns.Signed> next = next(end);
                int plain = Math.max(at, next.map(ValueSigns.Signed::from).orElse(end));
                add(words.substring(at - start, plain - start), Optional.empty());
                at = plain;
                if (next.isPresent()) {
                    int to = Math.min(end, next.get().to());
                    boolean last = to == next.get().to();
                    add(words.substring(at - start, to - start), Optional.of(next.get().value(last)));
                    at = to;
                }
            }
            return null;
        }

        /** The value that comes next, here or behind, if it begins before {@code end}. */
        private Optional<ValueSigns.Signed> next(int end) {
            return signs.stream().filter(sign -> sign.to() > at && sign.from() < end).findFirst();
        }

        private void add(String words, Optional<MarkedWords.Value> value) {
            if (!words.isEmpty()) {
                out.add(new MarkedWords(words, styles, "", value));
            }
        }

        /** What counts as one sign, whatever is printed. */
        private void single(String words, Style style) {
            Optional<MarkedWords.Value> value = next(at + 1).map(sign -> sign.value(sign.to() == at + 1));
            within(style, () -> add(words, value));
            at++;
        }

        private Void within(Style style, Runnable reading) {
            boolean outermost = styles.add(style);
            reading.run();
            if (outermost) {
                styles.remove(style);
            }
            return null;
        }

        @Override
        public Void emphasis(Inline.Emphasis emphasis) {
            return within(Style.EMPHASIS, () -> read(emphasis.words()));
        }

        @Override
        public Void strong(Inline.Strong strong) {
            return within(Style.STRONG, () -> read(strong.words()));
        }

        @Override
        public Void lineBreak(Inline.LineBreak lineBreak) {
            single(" ", Style.LINE_BREAK);
            return null;
        }

        @Override
        public Void factUse(Inline.FactUse use) {
            single(fact(use.name()), Style.FACT);
            return null;
        }

        @Override
        public Void link(Inline.Link link) {
            if (link.words().isEmpty()) {
                single(target(link.target()), Style.LINK);
                return null;
            }
            within(Style.LINK, () -> read(link.words()));
            int last = out.size() - 1;
            if (last >= 0 && !isSaid(link)) {
                MarkedWords words = out.get(last);
                String to = link.target() instanceof Target.Clause ? target(link.target()) : link.target().toString();
                out.set(last, new MarkedWords(words.words(), words.styles(), to, words.value()));
            }
            return null;
        }

        /** An address that was typed as such says itself where it leads. */
        private static boolean isSaid(Inline.Link link) {
            StringBuilder words = new StringBuilder();
            Inline.eachLeaf(link.words(), leaf -> words.append(leaf instanceof Inline.Text text ? text.text() : ""));
            return link.target() instanceof Target.Web web && web.address().endsWith(words.toString());
        }
    }

    private String fact(String name) {
        Fact fact = site.facts().get(name);
        if (fact != null) {
            return fact.value().in(text.language().tag());
        }
        return name.equals(Fact.PAGE_ADDRESS) ? site.pageAddress(text.language(), text.policy()) : "{{" + name + "}}";
    }

    private String target(Target target) {
        Lookup lookup = references.lookup(text.policy(), text.language(), target);
        String words = lookup instanceof Lookup.Found found ? found.words() : "";
        return words.isEmpty() ? target.toString() : words;
    }
}
