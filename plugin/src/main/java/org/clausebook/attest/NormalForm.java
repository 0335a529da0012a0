package org.clausebook.attest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.diff.Signs;
import org.clausebook.model.Block;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.PlainText;
import org.clausebook.model.Prose;
import org.clausebook.model.Provision;
import org.clausebook.model.Target;
import org.clausebook.source.Sha256;
import org.clausebook.source.Span;

/**
 * What a provision says in one language, without what is only a matter of setting: kinds of spaces, dashes and quotation
 * marks, emphasis, the sign that closes a line. Facts and links stand in it by name, because what an attestation is about
 * does not change when an address does. {@code docs/attestations.md} describes the form; whoever changes it makes every
 * attestation of every repository stale.
 */
public final class NormalForm {

    /** Names of targets as they are written. */
    public static final UnaryOperator<String> AS_WRITTEN = UnaryOperator.identity();

    /** Enough that no two texts of a site have the same, and short enough for a line that people read. */
    static final int DIGITS = 32;

    private NormalForm() {}

    /**
     * A provision's heading and body; its sub-clauses have forms of their own. Empty if it says nothing itself.
     *
     * @param names what the id of a clause that a link leads to is called in the form
     */
    public static String of(Provision provision, UnaryOperator<String> names) {
        return of(provision.heading(), of(provision.body().blocks(), names));
    }

    /** Of a body alone, not stripped yet. */
    static String of(List<Block<Inline>> body, UnaryOperator<String> names) {
        return PlainText.of(Block.map(body, line -> List.of(new Prose.Text(Line.of(line, names)))));
    }

    /** Of what stands above a body, and of the form of that. */
    static String of(Optional<Heading> heading, String body) {
        return (heading.map(words -> "# " + of(words) + "\n").orElse("") + body).strip();
    }

    /** The title of a policy, or any other heading. */
    public static String of(Heading heading) {
        return Line.of(heading.words(), AS_WRITTEN);
    }

    /** Words that stand somewhere else than in a text, as the title of a law. */
    public static String of(String words) {
        return Line.of(List.of(new Inline.Text(words, new Span(0, words.length()))), AS_WRITTEN);
    }

    /**
     * An address, in which nothing is a matter of setting: with another hyphen or a capital it leads elsewhere. A backslash before each
     * capital, and before each backslash, tells it from a small letter, which the digest does not.
     */
    static String ofAddress(String address) {
        StringBuilder form = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            if (c == '\\' || Character.toLowerCase(c) != c) {
                form.append('\\');
            }
            form.appendCodePoint(c);
        });
        return form.toString();
    }

    /** The mark by which a text is known again: it does not tell capitals from small letters. */
    public static String digest(String form) {
        StringBuilder small = new StringBuilder(form.length());
        form.codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
        return Sha256.of(small.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** How a link to a clause of the same policy stands in a form. */
    static String link(String id) {
        return "[#" + id + "]";
    }

    /** A line being folded. What marks a fact or a link here has a backslash before it where an author typed it. */
    private static final class Line extends Inline.Walker {
        private final StringBuilder out = new StringBuilder();
        private final UnaryOperator<String> names;

        private Line(UnaryOperator<String> names) {
            this.names = names;
        }

        static String of(List<Inline> pieces, UnaryOperator<String> names) {
            Line line = new Line(names);
            line.line(pieces);
            line.close();
            return Normalizer.normalize(line.out, Normalizer.Form.NFC);
        }

        @Override
        public Void text(Inline.Text piece) {
            String text = piece.text();
            for (int at = 0; at < text.length(); ) {
                int c = text.codePointAt(at);
                at += Character.charCount(c);
                fold(c, at < text.length() ? text.codePointAt(at) : ' ');
            }
            return null;
        }

        private void fold(int c, int next) {
            if (Signs.isSpace(c)) {
                space();
            } else if (Signs.isDash(c)) {
                dash();
            } else if (Signs.isApostrophe(c) && isWithinWord(next)) {
                out.append('\'');
            } else if (Signs.isQuote(c)) {
                out.append('"');
            } else if (c == '…') {
                out.append("...");
            } else if (c == '\\' || c == '[' || c == '{' || c == '|') {
                out.append('\\').append((char) c);
            } else if (!Signs.isIgnorable(c)) {
                out.appendCodePoint(c);
            }
        }

        private boolean isWithinWord(int next) {
            return !out.isEmpty() && Signs.isWordPart(out.codePointBefore(out.length())) && Signs.isWordPart(next);
        }

        private void space() {
            if (!out.isEmpty() && last() != ' ') {
                out.append(' ');
            }
        }

        /** Two hyphens are a dash as well. */
        private void dash() {
            if (out.isEmpty() || last() != '-') {
                out.append('-');
            }
        }

        private char last() {
            return out.charAt(out.length() - 1);
        }

        /** A final full stop, comma or semicolon depends on whether another item follows. */
        private void close() {
            trim();
            if (!out.isEmpty() && Signs.isClosing(last())) {
                out.setLength(out.length() - 1);
                trim();
            }
        }

        private void trim() {
            if (!out.isEmpty() && last() == ' ') {
                out.setLength(out.length() - 1);
            }
        }

        @Override
        public Void lineBreak(Inline.LineBreak lineBreak) {
            space();
            return null;
        }

        @Override
        public Void factUse(Inline.FactUse use) {
            out.append("{{").append(use.name()).append("}}");
            return null;
        }

        @Override
        public Void link(Inline.Link link) {
            line(link.words());
            out.append(target(link.target()));
            return null;
        }

        private String target(Target target) {
            if (target instanceof Target.Clause clause && clause.policy().isEmpty()) {
                return NormalForm.link(names.apply(clause.id()));
            }
            return "[" + (target instanceof Target.Web web ? ofAddress(web.address()) : target.toString()) + "]";
        }
    }
}
