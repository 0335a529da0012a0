package org.clausebook.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Rule;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * The guard in front of the Markdown parser: one linear pass over a body.
 *
 * <p>What the format has and the parser need not know (escapes, entities, facts, addresses) is read here and kept as
 * {@link Atom}s. What Markdown has and the format has not (raw HTML, code, images, footnotes, links by reference), or
 * what Markdown would print as it stands, is reported. Both are covered up, so that nothing but words, emphasis, links,
 * lists and tables reaches the parser, whatever a text holds. A body beyond the limits does not reach it at all.
 */
final class BodyScan {

    private static final Pattern WEB_AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^\\s<>]*)>");
    private static final Pattern MAIL_AUTOLINK = Pattern.compile("<([A-Za-z0-9._+'~-]++@[A-Za-z0-9.-]++)>");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[#.:][^{}\\n]*+\\}?|\\{[a-z]++=[^{}\\n]*+\\}?");
    private static final Pattern FACT = Pattern.compile("\\{\\{([^{}\\n]*+)\\}\\}");
    private static final Pattern FACT_NAME = Pattern.compile("[a-z][a-z0-9-]*+");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int LONGEST_EMPHASIS = 3;

    private final Inert text;
    private final Complaints complaints;
    private final BracketScan brackets;
    private final Map<Integer, Atom> atoms = new HashMap<>();
    private int openTags;

    private BodyScan(Inert text, Complaints complaints) {
        this.text = text;
        this.complaints = complaints;
        this.brackets = new BracketScan(text, complaints);
    }

    /**
     * @param inert the body as the parser may see it
     * @param atoms what is covered in it and has a meaning, by the index of its first character
     */
    record Scanned(Inert inert, Map<Integer, Atom> atoms) {}

    /** @return nothing if the body must not be parsed, which has been reported */
    static Optional<Scanned> scan(TextFile file, Span span, Fences fences, Complaints complaints) {
        int length = span.end() - span.start();
        if (length > BodyLimits.CHARACTERS) {
            complaints.report(Rule.FORMAT_LIMIT, "body", 0, length, BodyLimits.CHARACTERS);
            return Optional.empty();
        }
        Inert text = new Inert(file.text().substring(span.start(), span.end()));
        BodyScan scan = new BodyScan(text, complaints);
        scan.fences(file, span, fences);
        scan.all();
        boolean parseable = !complaints.enough() && !scan.brackets.tooDeep() && LimitScan.within(text.text(), complaints);
        return parseable ? Optional.of(new Scanned(text, scan.atoms)) : Optional.empty();
    }

    private void fences(TextFile file, Span span, Fences fences) {
        int last = file.locate(span.end()).line();
        for (int line = file.locate(span.start()).line(); line <= last; line++) {
            if (fences.covers(line) && file.lineStart(line) >= span.start() && file.lineStart(line) < span.end()) {
                int start = file.lineStart(line) - span.start();
                if (fences.opens(line)) {
                    complaints.report(Rule.FORMAT_UNSUPPORTED, "code-block", start);
                }
                text.blank(start, file.lineEnd(line) - span.start());
            }
        }
    }

    private void all() {
        int i = 0;
        while (i < text.length() && !complaints.enough() && !brackets.tooDeep()) {
            i = next(i);
        }
        if (i >= text.length()) {
            brackets.endOfParagraph();
        }
    }

    /** Looks at one character, or at the construct that begins with it, and answers where to go on. */
    private int next(int i) {
        return switch (text.at(i)) {
            case '\n' -> lineEnd(i);
            case '\\' -> backslash(i);
            case '`' -> code(i);
            case '<' -> angle(i);
            case '&' -> ampersand(i);
            case '!' -> exclamation(i);
            case '[' -> brackets.open(i);
            case ']' -> brackets.close(i);
            case '*', '_' -> emphasis(i);
            case '{' -> brace(i);
            case '~' -> tildes(i);
            default -> i + 1;
        };
    }

    private int lineEnd(int i) {
        if (isBlankFrom(i + 1)) {
            brackets.endOfParagraph();
        }
        return i + 1;
    }

    /** Whether the line has nothing but blanks from an index on. */
    private boolean isBlankFrom(int i) {
        int next = i;
        while (text.at(next) == ' ' && next < text.length() || text.at(next) == '\t') {
            next++;
        }
        return next >= text.length() || text.at(next) == '\n';
    }

    /** Before a sign it protects it; at the end of a line it breaks the line, which is the parser's to see; else it is a word. */
    private int backslash(int i) {
        char sign = text.at(i + 1);
        if (sign == '\n' || i + 1 == text.length()) {
            return i + 1;
        }
        if (isBlankFrom(i + 1)) {
            complaints.report(Rule.FORMAT_UNSUPPORTED, "backslash-space", i);
        }
        boolean escapes = PUNCTUATION.indexOf(sign) >= 0;
        return escapes ? atom(i, new Atom.Escape(sign, i + 2)) : covered(i, i + 1);
    }

    private int code(int i) {
        int run = text.run(i);
        int close = text.inLine("`".repeat(run), i + run);
        int end = close < 0 ? i + run : close + run;
        complaints.report(Rule.FORMAT_UNSUPPORTED, "code", i, text.quote(i, end));
        return covered(i, end);
    }

    private int angle(int i) {
        char next = text.at(i + 1);
        boolean markup = next == '/' || next == '!' || next == '?' || isAsciiLetter(next);
        Matcher web = inLine(WEB_AUTOLINK, i);
        Matcher mail = inLine(MAIL_AUTOLINK, i);
        if (web.lookingAt()) {
            brackets.link(i);
            return atom(i, new Atom.Autolink(web.group(1), web.group(1), web.end()));
        }
        if (mail.lookingAt()) {
            brackets.link(i);
            return atom(i, new Atom.Autolink(mail.group(1), "mailto:" + mail.group(1), mail.end()));
        }
        if (!markup) {
            return covered(i, i + 1);
        }
        return html(i, next);
    }

    /** An element is one mistake: its closing tag is not reported as well. */
    private int html(int i, char next) {
        int close = text.inLine(">", i);
        int end = close < 0 ? i + 2 : close + 1;
        if (next == '/' && openTags > 0) {
            openTags--;
        } else {
            openTags += next == '/' ? 0 : 1;
            complaints.report(Rule.FORMAT_RAW_HTML, "", i, text.quote(i, end));
        }
        return covered(i, end);
    }

    private int ampersand(int i) {
        Matcher form = inLine(Entities.FORM, i);
        if (!form.lookingAt()) {
            return covered(i, i + 1);
        }
        Optional<String> decoded = Entities.decode(form.group());
        if (decoded.isEmpty() || !Entities.isAllowed(decoded.get())) {
            complaints.report(Rule.FORMAT_CHARACTER, decoded.isEmpty() ? "unknown" : "", i, form.group());
            return covered(i, form.end());
        }
        return atom(i, new Atom.Entity(decoded.get(), form.end()));
    }

    private int exclamation(int i) {
        if (text.at(i + 1) != '[') {
            return i + 1;
        }
        int words = text.inLine("](", i);
        int close = words < 0 ? -1 : text.inLine(")", words);
        int end = close < 0 ? i + 2 : close + 1;
        complaints.report(Rule.FORMAT_UNSUPPORTED, "image", i, close < 0 ? text.quote(i) : text.quote(i, end));
        return covered(i, end);
    }

    private int emphasis(int i) {
        int run = text.run(i);
        if (run <= LONGEST_EMPHASIS || isRuler(i, i + run)) {
            return i + run;
        }
        int close = text.inLine(text.source().substring(i, i + run), i + run);
        int end = close < 0 ? i + run : close + run;
        complaints.report(Rule.FORMAT_EMPHASIS, "run", i, close < 0 ? text.quote(i) : text.quote(i, end));
        return covered(i, end);
    }

    /** A line of nothing else, which the reader of blocks will report. */
    private boolean isRuler(int from, int to) {
        return text.beginsLine(from) && text.source().substring(to, text.endOfLine(from)).isBlank();
    }

    /** Three are the beginning of computer code wherever a block may begin, in an item of a list too. */
    private int tildes(int i) {
        int run = text.run(i);
        if (run == 2) {
            int close = text.inLine("~~", i + run);
            complaints.report(Rule.FORMAT_UNSUPPORTED, "strike", i);
            return covered(i, close < 0 ? i + run : close + 2);
        }
        if (run > 2) {
            complaints.report(Rule.FORMAT_UNSUPPORTED, "code-block", i);
        }
        return covered(i, i + run);
    }

    private int brace(int i) {
        if (text.at(i + 1) == '{') {
            return fact(i);
        }
        Matcher attributes = inLine(ATTRIBUTES, i);
        if (!attributes.lookingAt()) {
            return i + 1;
        }
        complaints.report(Rule.FORMAT_ATTRIBUTES, "in-body", i, attributes.group());
        return covered(i, attributes.end());
    }

    private int fact(int i) {
        Matcher fact = inLine(FACT, i);
        if (!fact.lookingAt()) {
            complaints.report(Rule.FACT_MALFORMED, "unclosed", i, text.quote(i));
            return covered(i, i + 2);
        }
        if (!FACT_NAME.matcher(fact.group(1)).matches()) {
            complaints.report(Rule.FACT_MALFORMED, "", i, fact.group());
            return covered(i, fact.end());
        }
        return atom(i, new Atom.FactUse(fact.group(1), fact.end()));
    }

    private Matcher inLine(Pattern pattern, int from) {
        return pattern.matcher(text.source()).region(from, text.endOfLine(from));
    }

    private int atom(int i, Atom atom) {
        atoms.put(i, atom);
        return covered(i, atom.end());
    }

    private int covered(int from, int to) {
        text.cover(from, to);
        return to;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
