package org.clausebook.read;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;
import org.clausebook.finding.Rule;

/**
 * Looks at the lines of a paragraph for what its author surely meant otherwise: Markdown joins them all into one, however
 * they begin.
 */
final class ParagraphCheck {

    /** The signs that word processors put before the items of a list. */
    private static final String DASH = "[\u2010\u2011\u2013\u2014\u2212\u2022\u00B7\u2023\u25CF\u25CB\u25AA]";

    private static final Pattern DASHED = Pattern.compile(DASH + "[ \u00A0\t].*+");
    private static final Pattern LIKE_AN_ITEM = Pattern.compile("(?:" + DASH + "|[0-9]{1,3}[.)]|\\p{L}\\))[ \u00A0\t].*+");
    /** Behind four blanks and more the signs of a heading are words of the paragraph above. */
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \u00A0\t].*+");
    private static final String ENDS_OF_A_THOUGHT = ".:;";
    private static final int TAB = 4;

    private final Inert body;
    private final Complaints complaints;

    ParagraphCheck(Inert body, Complaints complaints) {
        this.body = body;
        this.complaints = complaints;
    }

    void check(Node paragraph) {
        int start = paragraph.getStartOffset();
        String first = body.source().substring(start, body.endOfLine(start));
        if (DASHED.matcher(first).matches()) {
            complaints.report(Rule.FORMAT_LIST, "dash", start, first.charAt(0));
        }
        int line = body.endOfLine(start) + 1;
        while (line < paragraph.getEndOffset() && isContinuation(paragraph, line)) {
            line = body.endOfLine(line) + 1;
        }
    }

    /** Otherwise it has been reported, and the lines below it would only repeat that. */
    private boolean isContinuation(Node paragraph, int line) {
        int end = body.endOfLine(line);
        int from = line;
        while (from < end && (body.at(from) == ' ' || body.at(from) == '\t')) {
            from++;
        }
        if (paragraph.getParent() instanceof ListItem item && column(from) <= column(item.getStartOffset())) {
            complaints.report(Rule.FORMAT_LIST, "lazy", from, body.quote(from));
            return false;
        }
        if (HEADING.matcher(body.source().substring(from, end)).matches()) {
            complaints.report(Rule.FORMAT_HEADING, "indented", from, body.quote(from));
            return false;
        }
        if (endsThought(line - 1) && LIKE_AN_ITEM.matcher(body.source().substring(from, end)).matches()) {
            complaints.report(Rule.FORMAT_LIST, "run-on", from, body.quote(from));
            return false;
        }
        return true;
    }

    private boolean endsThought(int lineEnd) {
        int last = lineEnd - 1;
        while (last > 0 && body.at(last) == ' ') {
            last--;
        }
        return last >= 0 && ENDS_OF_A_THOUGHT.indexOf(body.source().charAt(last)) >= 0;
    }

    /** Where a character stands on a screen: a tab leads to the next multiple of four. */
    private int column(int i) {
        int column = 0;
        for (int k = body.startOfLine(i); k < i; k++) {
            column = body.at(k) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }
}
