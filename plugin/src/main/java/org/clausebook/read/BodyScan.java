package org.clausebook.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * The guard in front of the Markdown parser: one linear pass over a body.
 *
 * <p>It reports what Markdown would drop, print as it stands or pass on as markup although the format has no such thing
 * (raw HTML, code, images, reference links, footnotes, link titles), and blanks it out with characters that mean
 * nothing, so that the rest can still be parsed and everything wrong in a body is found in one run. A body that holds
 * what is known to make flexmark 0.64.8 hang or overflow is not parsed at all.
 */
final class BodyScan {

    private static final Pattern AUTOLINK = Pattern.compile("<(?:https?://|mailto:)[^\\s<>]*>|<[\\w.+-]+@[\\w.-]+>");
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(`{3,}|~{3,})[^\\n]*$");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[#.:][^{}\\n]*\\}?|\\{[a-z]+=[^{}\\n]*\\}?");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final char BLANK = 'x';
    /** A body with more than this is not a policy, and listing the rest would help nobody. */
    private static final int MOST_FINDINGS = 50;
    private static final int LONGEST_QUOTE = 40;

    private final TextFile file;
    private final int start;
    private final String body;
    private final Findings findings;
    private final StringBuilder masked;
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private boolean sound = true;
    private boolean parseable = true;
    private int reported;
    private int marks;
    private int backslashesInBrackets;
    private int escapedBackticks;
    private int openTags;
    /** Index of the last link that was closed: a bracket that opened before it cannot be one. */
    private int lastLink = -1;

    private BodyScan(TextFile file, Span span, Findings findings) {
        this.file = file;
        this.start = span.start();
        this.body = file.text().substring(span.start(), span.end());
        this.findings = findings;
        this.masked = new StringBuilder(body);
    }

    /**
     * @param text  the body, as long as before, with what is not in the format blanked out; none if it must not be parsed
     * @param sound whether nothing was blanked out or refused
     */
    record Scanned(Optional<String> text, boolean sound) {}

    static Scanned scan(TextFile file, Span span, Findings findings) {
        return new BodyScan(file, span, findings).scan();
    }

    private Scanned scan() {
        if (body.length() > BodyLimits.CHARACTERS) {
            refuse(Rule.FORMAT_LIMIT, "body", 0, body.length(), BodyLimits.CHARACTERS);
        } else {
            fences();
            new LineScan(masked, (variant, at, args) -> refuse(Rule.FORMAT_LIMIT, variant, at, args)).scan();
            int i = 0;
            while (i < masked.length() && parseable) {
                i = next(i);
            }
            endOfParagraph();
        }
        return new Scanned(parseable ? Optional.of(masked.toString()) : Optional.empty(), sound);
    }

    /** Fenced code first: nothing inside it means anything. */
    private void fences() {
        Matcher fence = FENCE.matcher(body);
        int from = 0;
        while (fence.find(from)) {
            String signs = fence.group(1);
            Matcher closing = Pattern.compile("(?m)^ {0,3}" + Pattern.quote(signs) + signs.charAt(0) + "*[ \\t]*$")
                    .matcher(body);
            int end = closing.find(fence.end()) ? closing.end() : fence.end();
            report(Rule.FORMAT_UNSUPPORTED, "code-block", fence.start(1));
            for (int i = fence.start(); i < end; i++) {
                if (body.charAt(i) != '\n') {
                    masked.setCharAt(i, ' ');
                }
            }
            from = end;
        }
    }

    /** Looks at one character, or at the construct that begins with it, and answers where to go on. */
    private int next(int i) {
        char c = masked.charAt(i);
        return switch (c) {
            case '\n' -> lineEnd(i);
            case '\\' -> backslash(i);
            case '`' -> codeSpan(i);
            case '<' -> angle(i);
            case '!' -> image(i);
            case '[' -> openBracket(i);
            case ']' -> closeBracket(i);
            case '*', '_' -> emphasis(i);
            case '{' -> brace(i);
            default -> i + 1;
        };
    }

    private int lineEnd(int i) {
        int next = i + 1;
        while (next < masked.length() && (masked.charAt(next) == ' ' || masked.charAt(next) == '\t')) {
            next++;
        }
        if (next >= masked.length() || masked.charAt(next) == '\n') {
            endOfParagraph();
        }
        return i + 1;
    }

    private void endOfParagraph() {
        while (!brackets.isEmpty() && parseable) {
            int open = brackets.removeLast();
            report(Rule.FORMAT_LINK, "unclosed-bracket", open, quote(open, body.length()));
            mask(open, open + 1);
        }
        marks = 0;
        backslashesInBrackets = 0;
        escapedBackticks = 0;
    }

    private int backslash(int i) {
        int run = run(i);
        if (run > BodyLimits.BACKSLASHES) {
            refuse(Rule.FORMAT_TOO_COMPLEX, "backslashes", i, run);
            return masked.length();
        }
        if (!brackets.isEmpty() && (backslashesInBrackets += run) > BodyLimits.BACKSLASHES_IN_BRACKETS) {
            refuse(Rule.FORMAT_TOO_COMPLEX, "backslashes-in-brackets", i, BodyLimits.BACKSLASHES_IN_BRACKETS);
        }
        int after = i + run;
        boolean escapes = run % 2 == 1 && after < masked.length() && PUNCTUATION.indexOf(masked.charAt(after)) >= 0;
        if (escapes && masked.charAt(after) == '`' && ++escapedBackticks > BodyLimits.ESCAPED_BACKTICKS) {
            refuse(Rule.FORMAT_TOO_COMPLEX, "backticks", i, BodyLimits.ESCAPED_BACKTICKS);
        }
        return escapes ? after + 1 : after;
    }

    private int codeSpan(int i) {
        int run = run(i);
        int close = inLine("`".repeat(run), i + run);
        int end = close >= 0 ? close + run : i + run;
        report(Rule.FORMAT_UNSUPPORTED, "code", i, quote(i, end));
        mask(i, end);
        return end;
    }

    private int angle(int i) {
        char next = i + 1 < masked.length() ? masked.charAt(i + 1) : ' ';
        boolean markup = next == '/' || next == '!' || next == '?' || isAsciiLetter(next);
        if (!markup) {
            return i + 1;
        }
        Matcher autolink = AUTOLINK.matcher(masked).region(i, endOfLine(i));
        if (autolink.lookingAt()) {
            return autolink.end();
        }
        int close = inLine(">", i);
        int end = close >= 0 ? close + 1 : i + 2;
        if (next == '/' && openTags > 0) {
            openTags--; // its opening tag has been reported: it is one mistake
            sound = false;
        } else {
            openTags += isAsciiLetter(next) ? 1 : 0;
            report(Rule.FORMAT_RAW_HTML, "", i, quote(i, end));
        }
        mask(i, end);
        return end;
    }

    private int image(int i) {
        if (i + 1 < masked.length() && masked.charAt(i + 1) == '[') {
            int words = inLine("](", i);
            int close = words < 0 ? -1 : inLine(")", words);
            int end = close >= 0 ? close + 1 : i + 2;
            report(Rule.FORMAT_UNSUPPORTED, "image", i, quote(i, close >= 0 ? end : body.length()));
            mask(i, end);
            return end;
        }
        return i + 1;
    }

    private int openBracket(int i) {
        brackets.addLast(i);
        backslashesInBrackets = 0;
        countMark(i);
        if (brackets.size() > BodyLimits.BRACKET_DEPTH) {
            refuse(Rule.FORMAT_TOO_COMPLEX, "brackets", i, BodyLimits.BRACKET_DEPTH);
        }
        return i + 1;
    }

    private int closeBracket(int i) {
        if (brackets.isEmpty()) {
            return i + 1;
        }
        int open = brackets.removeLast();
        backslashesInBrackets = 0;
        char next = i + 1 < masked.length() ? masked.charAt(i + 1) : ' ';
        if (next == '(') {
            return destination(open, i);
        }
        boolean footnote = open + 1 < i && masked.charAt(open + 1) == '^';
        boolean definition = next == ':' && masked.substring(startOfLine(open), open).isBlank();
        int end = i + 1;
        if (footnote) {
            report(Rule.FORMAT_FOOTNOTE, "", open, quote(open, end));
        } else if (definition) {
            report(Rule.FORMAT_LINK, "definition", open, quote(open, body.length()));
        } else if (next == '[' && inLine("]", i + 1) > 0) {
            end = inLine("]", i + 1) + 1;
            report(Rule.FORMAT_LINK, "reference", open, quote(open, end));
        } else {
            report(Rule.FORMAT_LINK, "brackets", open, quote(open, end));
        }
        mask(open, open + 1);
        mask(i, footnote || definition ? Math.min(i + 2, masked.length()) : end);
        return end;
    }

    /** The round brackets behind {@code ]}: an address without space or title. */
    private int destination(int open, int close) {
        Link link = Link.at(masked, close + 1, endOfLine(close));
        if (link.fault() != null) {
            boolean ends = body.charAt(link.end() - 1) == ')';
            report(Rule.FORMAT_LINK, link.fault(), open, quote(open, ends ? link.end() : body.length()));
            mask(open, open + 1);
            mask(close, link.end());
        } else if (lastLink > open) {
            report(Rule.FORMAT_LINK, "nested", open, quote(open, link.end()));
            mask(open, open + 1);
            mask(close, link.end());
        } else {
            lastLink = close;
        }
        return link.end();
    }

    /** Where a line has {@code wanted} at or behind an index; -1 if nowhere. Never looks further, so that all stays linear. */
    private int inLine(String wanted, int from) {
        int end = endOfLine(from);
        int at = masked.substring(from, end).indexOf(wanted);
        return at < 0 ? -1 : from + at;
    }

    /** What stands behind {@code ](}, and what is wrong with it, as the variant of the finding. */
    private record Link(int end, String fault) {

        static Link at(CharSequence text, int open, int endOfLine) {
            int depth = 0;
            for (int i = open; i < endOfLine; i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '(') {
                    depth++;
                } else if (c == ')' && --depth == 0) {
                    return new Link(i + 1, null);
                } else if (c == ' ' || c == '\t') {
                    String rest = text.subSequence(i, endOfLine).toString();
                    boolean title = rest.matches("\\s+[\"'(].*");
                    int close = rest.indexOf(')');
                    return close < 0
                            ? new Link(i, "unclosed")
                            : new Link(i + close + 1, title ? "title" : "space");
                } else if (c == '<' || c == '>') {
                    return new Link(i, "angle");
                }
            }
            return new Link(open + 1, "unclosed");
        }
    }

    private int emphasis(int i) {
        int run = run(i);
        countMark(i);
        if (run > 3) {
            boolean wholeLine = masked.substring(startOfLine(i), endOfLine(i)).strip().length() == run;
            if (!wholeLine) {
                int close = inLine(body.substring(i, i + run), i + run);
                int end = close < 0 ? i + run : close + run;
                report(Rule.FORMAT_EMPHASIS, "run", i, quote(i, close < 0 ? body.length() : end));
                mask(i, end);
                return end;
            }
        }
        return i + run;
    }

    private int brace(int i) {
        Matcher attributes = ATTRIBUTES.matcher(masked).region(i, endOfLine(i));
        boolean fact = i + 1 < masked.length() && masked.charAt(i + 1) == '{';
        if (!fact && attributes.lookingAt()) {
            report(Rule.FORMAT_ATTRIBUTES, "in-body", i, attributes.group());
            mask(i, attributes.end());
            return attributes.end();
        }
        return fact ? i + 2 : i + 1;
    }

    private void countMark(int i) {
        if (++marks > BodyLimits.MARKS) {
            refuse(Rule.FORMAT_LIMIT, "marks", i, BodyLimits.MARKS);
        }
    }

    private int run(int i) {
        int end = i;
        while (end < masked.length() && masked.charAt(end) == masked.charAt(i)) {
            end++;
        }
        return end - i;
    }

    private void mask(int from, int to) {
        for (int i = from; i < to; i++) {
            if (masked.charAt(i) != '\n') {
                masked.setCharAt(i, BLANK);
            }
        }
    }

    private void report(Rule rule, String variant, int at, Object... args) {
        sound = false;
        if (++reported <= MOST_FINDINGS) {
            findings.report(rule, variant, file.locate(start + at), args);
        } else {
            parseable = false;
        }
    }

    private void refuse(Rule rule, String variant, int at, Object... args) {
        if (parseable) {
            report(rule, variant, at, args);
        }
        parseable = false;
    }

    private int startOfLine(int i) {
        return masked.lastIndexOf("\n", i - 1) + 1;
    }

    private int endOfLine(int i) {
        int end = masked.indexOf("\n", i);
        return end < 0 ? masked.length() : end;
    }

    /** What is wrong, for the message: of a long piece the beginning, and nothing beyond its line. */
    private String quote(int from, int to) {
        String line = body.substring(from, Math.min(to, endOfLine(from)));
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
    }

    private static boolean isAsciiLetter(char c) {
        String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        return lower.charAt(0) >= 'a' && lower.charAt(0) <= 'z';
    }
}
