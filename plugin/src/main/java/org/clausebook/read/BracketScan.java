package org.clausebook.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.clausebook.finding.Rule;

/**
 * The part of the guard that pairs square brackets. {@code [words](address)} stays in the parser's sight, the address
 * covered; every other bracket is reported and covered, so that there is nothing left that could be taken for a link by
 * reference, a footnote or a definition.
 */
final class BracketScan {

    private static final Pattern TITLE = Pattern.compile("\\s++[\"'(].*+");

    private final Inert text;
    private final Complaints complaints;
    private final Deque<Integer> open = new ArrayDeque<>();
    /** Where the last link was: a bracket that opened before it cannot be one. */
    private int lastLink = -1;

    private boolean tooDeep;

    BracketScan(Inert text, Complaints complaints) {
        this.text = text;
        this.complaints = complaints;
    }

    /** Whether brackets are nested beyond the limit, which has been reported. */
    boolean tooDeep() {
        return tooDeep;
    }

    /** Notes a link that is not made of brackets. */
    void link(int i) {
        lastLink = i;
    }

    int open(int i) {
        open.addLast(i);
        if (open.size() > BodyLimits.BRACKET_DEPTH) {
            complaints.report(Rule.FORMAT_TOO_COMPLEX, "brackets", i, BodyLimits.BRACKET_DEPTH);
            tooDeep = true;
        }
        return i + 1;
    }

    int close(int i) {
        if (open.isEmpty()) {
            complaints.report(Rule.FORMAT_LINK, "unopened-bracket", i, text.quote(i));
            return covered(i, i + 1);
        }
        int opening = open.removeLast();
        return text.at(i + 1) == '(' ? destination(opening, i) : noLink(opening, i);
    }

    /** Brackets that are still open have no partner. */
    void endOfParagraph() {
        while (!open.isEmpty()) {
            int opening = open.removeLast();
            complaints.report(Rule.FORMAT_LINK, "unclosed-bracket", opening, text.quote(opening));
            text.cover(opening, opening + 1);
        }
    }

    private int noLink(int opening, int close) {
        char next = text.at(close + 1);
        int secondClose = next == '[' ? text.inLine("]", close + 1) : -1;
        String variant = "brackets";
        int end = close + 1;
        if (text.at(opening + 1) == '^' && opening + 1 < close) {
            complaints.report(Rule.FORMAT_FOOTNOTE, "", opening, text.quote(opening, close + 1));
            return cover(opening, close, close + 2);
        }
        if (next == ':' && text.beginsLine(opening)) {
            variant = "definition";
            end = close + 2;
        } else if (secondClose >= 0) {
            variant = "reference";
            end = secondClose + 1;
        }
        boolean wholeLine = variant.equals("definition");
        String quote = wholeLine ? text.quote(opening) : text.quote(opening, end);
        complaints.report(Rule.FORMAT_LINK, variant, opening, quote);
        return cover(opening, close, end);
    }

    /** The round brackets behind {@code ]}: an address without space or title. */
    private int destination(int opening, int close) {
        Address address = Address.at(text, close + 1);
        String fault = address.fault().isEmpty() && lastLink > opening ? "nested" : address.fault();
        if (!fault.isEmpty()) {
            boolean closed = text.at(address.end() - 1) == ')';
            String quote = closed ? text.quote(opening, address.end()) : text.quote(opening);
            complaints.report(Rule.FORMAT_LINK, fault, opening, quote);
            return cover(opening, close, address.end());
        }
        lastLink = close;
        text.cover(close + 2, address.end() - 1);
        return address.end();
    }

    private int cover(int opening, int close, int end) {
        text.cover(opening, opening + 1);
        return covered(close, Math.min(end, text.length()));
    }

    private int covered(int from, int to) {
        text.cover(from, to);
        return to;
    }

    /** What stands in round brackets, and what is wrong with it, as the variant of the finding; empty if nothing is. */
    private record Address(int end, String fault) {

        static Address at(Inert text, int open) {
            int endOfLine = text.endOfLine(open);
            int depth = 0;
            for (int i = open; i < endOfLine; i++) {
                char c = text.at(i);
                if (c == '\\') {
                    i++;
                } else if (c == '(') {
                    depth++;
                } else if (c == ')' && --depth == 0) {
                    return new Address(i + 1, "");
                } else if (c == ' ' || c == '\t') {
                    return spaced(text, i, endOfLine);
                } else if (c == '<' || c == '>') {
                    return new Address(i, "angle");
                }
            }
            return new Address(open + 1, "unclosed");
        }

        private static Address spaced(Inert text, int space, int endOfLine) {
            String rest = text.source().substring(space, endOfLine);
            int close = rest.indexOf(')');
            if (close < 0) {
                return new Address(space, "unclosed");
            }
            return new Address(space + close + 1, TITLE.matcher(rest).matches() ? "title" : "space");
        }
    }
}
