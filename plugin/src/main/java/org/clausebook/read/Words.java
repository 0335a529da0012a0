package org.clausebook.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.finding.Rule;
import org.clausebook.model.Inline;
import org.clausebook.model.Target;
import org.clausebook.model.WebAddress;
import org.clausebook.source.Span;

/**
 * Builds a line of text from the stretches that the Markdown parser leaves as plain characters: puts what the guard took
 * out of its sight back in, and reports signs that were surely meant to be markup but have no effect.
 */
final class Words {

    private final BodyScan.Scanned body;
    private final Complaints complaints;
    private final Coverage coverage;
    private final boolean wholeLine;
    private final List<Inline> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int textStart;
    private int textEnd;
    private boolean barReported;

    /** @param wholeLine whether spaces at the beginning and at the end mean nothing, as those of a paragraph */
    Words(BodyScan.Scanned body, Complaints complaints, Coverage coverage, boolean wholeLine) {
        this.body = body;
        this.complaints = complaints;
        this.coverage = coverage;
        this.wholeLine = wholeLine;
    }

    /** A stretch of the body that holds no markup. */
    void addPlain(int from, int to) {
        coverage.add(from, to);
        int i = from;
        while (i < to) {
            Atom atom = body.atoms().get(i);
            if (atom != null) {
                atom(atom, i);
                i = atom.end();
            } else {
                reportSign(i);
                character(body.inert().source().charAt(i), i);
                i++;
            }
        }
    }

    /** A line end within a paragraph. */
    void addSpace(int at) {
        character(' ', at);
    }

    /** Anything but plain characters. */
    void add(Inline piece) {
        flush();
        pieces.add(piece);
    }

    List<Inline> finish() {
        if (wholeLine && endsInSpace()) {
            text.setLength(text.length() - 1);
        }
        flush();
        return pieces;
    }

    private void atom(Atom atom, int start) {
        Span span = new Span(start, atom.end());
        if (atom instanceof Atom.Escape escape) {
            put(escape.sign(), start, escape.end());
        } else if (atom instanceof Atom.Entity entity) {
            entity.text().chars().forEach(c -> put((char) c, start, entity.end()));
        } else if (atom instanceof Atom.FactUse use) {
            add(new Inline.FactUse(use.name(), span));
        } else if (atom instanceof Atom.Autolink link) {
            autolink(link, span);
        }
    }

    /**
     * It shows itself, so a fact in it would be shown by its name. What may have been released that way is still what an edition
     * says, and so stays a link.
     */
    private void autolink(Atom.Autolink link, Span span) {
        boolean named = link.address().contains("{{");
        if (named) {
            complaints.report(Rule.FORMAT_LINK, "fact", span.start(), link.shown());
        }
        boolean sound = named || Targets.read(link.address(), span.start(), complaints).isPresent();
        if (sound || WebAddress.isSafe(link.address())) {
            Inline shown = new Inline.Text(link.shown(), new Span(span.start() + 1, span.end() - 1));
            add(new Inline.Link(new Target.Web(link.address()), List.of(shown), span));
        }
    }

    /** A sign that the parser has seen and left standing, because its partner is missing or its place is wrong. */
    private void reportSign(int i) {
        Inert inert = body.inert();
        char c = inert.at(i);
        switch (c) {
            case '*' -> complaints.report(Rule.FORMAT_EMPHASIS, whyNoEmphasis(i), i, inert.quote(i), c);
            case '_' -> {
                if (!isWordAt(i - 1) || !isWordAt(i + 1)) {
                    complaints.report(Rule.FORMAT_EMPHASIS, "underscore", i, inert.quote(i), c);
                }
            }
            case '[', ']' -> complaints.report(Rule.FORMAT_LINK, "brackets", i, inert.quote(i));
            case '\\' -> complaints.report(Rule.FORMAT_UNSUPPORTED, "backslash", i);
            case '|' -> {
                if (!barReported) {
                    complaints.report(Rule.FORMAT_TABLE, "bar", i);
                }
                barReported = true;
            }
            default -> {}
        }
    }

    /** Why a sign, or the next one in its line, which may be its partner, has no effect; as the variant of the finding. */
    private String whyNoEmphasis(int i) {
        int next = body.inert().inLine("*", i + body.inert().run(i));
        return isBetween(i) || next >= 0 && isBetween(next) ? "between" : "unclosed";
    }

    /** Whether signs of emphasis are held back by a letter on their outer side and, on the inner one, what is no letter. */
    private boolean isBetween(int sign) {
        Inert inert = body.inert();
        int behind = sign + inert.run(sign);
        char before = inert.at(sign - 1);
        boolean closes = isWordAt(behind) && !isWordAt(sign - 1) && !isOpening(before);
        boolean opens = isWordAt(sign - 1) && isOpening(inert.at(behind));
        return opens || closes && before != ' ' && before != '\t' && before != '\n' && before != inert.at(sign);
    }

    private static boolean isOpening(char c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private boolean isWordAt(int i) {
        return i >= 0 && Character.isLetterOrDigit(body.inert().at(i));
    }

    /** Spaces in a row are one, as they are on a page. */
    private void character(char c, int at) {
        boolean space = c == ' ' || c == '\t';
        if (!space) {
            put(c, at, at + 1);
        } else if (!endsInSpace() && !(wholeLine && beginsLine())) {
            put(' ', at, at + 1);
        }
    }

    private boolean beginsLine() {
        return text.isEmpty() && (pieces.isEmpty() || pieces.get(pieces.size() - 1) instanceof Inline.LineBreak);
    }

    private void put(char c, int start, int end) {
        if (text.isEmpty()) {
            textStart = start;
        }
        text.append(c);
        textEnd = end;
    }

    private boolean endsInSpace() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    private void flush() {
        if (!text.isEmpty()) {
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            pieces.add(new Inline.Text(composed, new Span(textStart, textEnd)));
            text.setLength(0);
        }
    }
}
