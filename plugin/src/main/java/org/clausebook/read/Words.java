package org.clausebook.read;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Inline;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * Builds a line of text from the pieces that the Markdown parser leaves as plain characters: replaces escapes and
 * character entities, takes facts out, and reports signs that were surely meant to be markup but have no effect.
 */
final class Words {

    private static final Pattern FACT = Pattern.compile("\\{\\{([^{}\\n]*)\\}\\}");
    private static final Pattern FACT_NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int LONGEST_QUOTE = 30;
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final TextFile file;
    private final int bodyStart;
    private final Findings findings;
    private final List<Inline> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int textStart;
    private int textEnd;
    private boolean strikes;
    private boolean sound = true;

    /** @param bodyStart offset in the file from which spans count */
    Words(TextFile file, int bodyStart, Findings findings) {
        this.file = file;
        this.bodyStart = bodyStart;
        this.findings = findings;
    }

    /** Characters as typed, between two offsets of the body. */
    void addTyped(String typed, int start) {
        int i = 0;
        while (i < typed.length()) {
            char c = typed.charAt(i);
            char next = i + 1 < typed.length() ? typed.charAt(i + 1) : ' ';
            if (c == '\\' && typed.startsWith("{{", i + 1)) {
                put("{{", start + i, 3);
                i += 3;
            } else if (c == '\\' && ESCAPABLE.indexOf(next) >= 0) {
                put(String.valueOf(next), start + i, 2);
                i += 2;
            } else if (c == '{' && next == '{') {
                i = fact(typed, i, start);
            } else {
                reportSign(typed, i, start);
                put(String.valueOf(c), start + i, 1);
                i++;
            }
        }
    }

    /** {@code &nbsp;}, {@code &#8470;} … */
    void addEntity(String typed, int start) {
        String decoded = Escaping.unescapeHtml(typed);
        boolean known = !decoded.equals(typed);
        boolean plain = decoded.codePoints().allMatch(Words::isPlain);
        if (!known || !plain) {
            report(Rule.FORMAT_CHARACTER, known ? "" : "unknown", start, typed);
        }
        put(known && plain ? decoded : typed, start, typed.length());
    }

    /** A line end within a paragraph. */
    void addSpace(int start) {
        put(" ", start, 1);
    }

    /** Anything but plain characters. */
    void add(Inline piece) {
        flush();
        pieces.add(piece);
    }

    /** Whether the pieces are all that was typed: if not, what is missing has been reported. */
    boolean isSound() {
        return sound;
    }

    List<Inline> finish() {
        flush();
        return pieces;
    }

    private int fact(String typed, int i, int start) {
        Matcher fact = FACT.matcher(typed).region(i, typed.length());
        if (!fact.lookingAt()) {
            report(Rule.FACT_MALFORMED, "unclosed", start + i, excerpt(typed, i));
            put("{{", start + i, 2);
            return i + 2;
        }
        String name = fact.group(1);
        Span span = new Span(start + i, start + fact.end());
        if (FACT_NAME.matcher(name).matches()) {
            add(new Inline.FactUse(name, span));
        } else {
            report(Rule.FACT_MALFORMED, "", span.start(), fact.group());
        }
        return fact.end();
    }

    /** A sign that Markdown leaves standing because its partner is missing. */
    private void reportSign(String typed, int i, int start) {
        char c = typed.charAt(i);
        if (c == '*' || c == '_' && !(isWordAt(typed, i - 1) && isWordAt(typed, i + 1))) {
            report(Rule.FORMAT_EMPHASIS, "unclosed", start + i, excerpt(typed, i), c);
        } else if (c == '|') {
            report(Rule.FORMAT_TABLE, "bar", start + i);
        } else if (c == '~' && typed.startsWith("~~", i)) {
            strikes = !strikes;
            if (strikes) {
                report(Rule.FORMAT_UNSUPPORTED, "strike", start + i);
            }
        }
    }

    private void report(Rule rule, String variant, int at, Object... args) {
        sound = false;
        findings.report(rule, variant, file.locate(bodyStart + at), args);
    }

    /** The beginning of what is wrong, for the message. */
    private static String excerpt(String typed, int at) {
        int end = at + LONGEST_QUOTE;
        return end < typed.length() ? typed.substring(at, end) + "…" : typed.substring(at);
    }

    private static boolean isWordAt(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /** What may come out of an entity: no control, direction-changing, invisible or half characters. */
    private static boolean isPlain(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && (type != Character.FORMAT || codePoint == '\u00AD');
    }

    private void put(String characters, int start, int length) {
        if (text.isEmpty()) {
            textStart = start;
        }
        text.append(characters);
        textEnd = start + length;
    }

    private void flush() {
        if (!text.isEmpty()) {
            pieces.add(new Inline.Text(text.toString(), new Span(textStart, Math.max(textStart, textEnd))));
            text.setLength(0);
        }
    }
}
