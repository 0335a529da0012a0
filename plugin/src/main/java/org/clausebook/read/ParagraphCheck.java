package org.clausebook.read;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;
import org.clausebook.finding.Rule;
import org.clausebook.source.Characters;

/**
 * Looks at the lines of a paragraph for what its author surely meant otherwise: Markdown joins them all into one, however
 * they begin.
 */
final class ParagraphCheck {

    /** The signs that word processors put before the items of a list; a hyphen, if no space follows that Markdown takes for one. */
    private static final String DASH = "[-\u2010\u2011\u2013\u2014\u2212\u2022\u00B7\u2023\u25CF\u25CB\u25AA]";

    private static final String SPACE = "[\\s\\p{Z}]";
    /** A space may have been forgotten before a word; before a number, the hyphen is a minus. */
    private static final String WORDS = "(?:" + SPACE + "|(?=[\\p{L}\u00AB\\[{*])).*+";

    private static final Pattern DASHED = Pattern.compile(DASH + WORDS);
    private static final Pattern NUMBERED = Pattern.compile("(?:[0-9]{1,3}[.)]|\\p{L}\\))" + WORDS);
    /** To Markdown as well, unless it stands behind four blanks and more. */
    private static final Pattern SIGN_OF_LIST = Pattern.compile("-[ \t].*+");
    /** Behind four blanks and more the signs of a heading are words of the paragraph above. */
    private static final Pattern HEADING = Pattern.compile("#{1,6}" + SPACE + ".*+");
    private static final String ENDS_OF_A_THOUGHT = ".:;";

    private final Inert body;
    private final Indentation indentation;
    private final Complaints complaints;

    ParagraphCheck(Inert body, Indentation indentation, Complaints complaints) {
        this.body = body;
        this.indentation = indentation;
        this.complaints = complaints;
    }

    void check(Node paragraph) {
        int start = paragraph.getStartOffset();
        int words = words(start);
        if (words == body.endOfLine(start)) {
            complaints.report(Rule.FORMAT_UNSUPPORTED, "blank-line", start);
        } else if (words > start && is(HEADING, words)) {
            complaints.report(Rule.FORMAT_HEADING, "indented", words, body.quote(words));
        } else if (is(DASHED, words)) {
            complaints.report(Rule.FORMAT_LIST, "dash", words, body.source().charAt(words));
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
        int words = words(from);
        if (words == end) {
            complaints.report(Rule.FORMAT_UNSUPPORTED, "blank-line", line);
            return true;
        }
        if (paragraph.getParent() instanceof ListItem item
                && indentation.column(from) <= indentation.column(item.getStartOffset())) {
            complaints.report(Rule.FORMAT_LIST, "lazy", from, body.quote(from));
            return false;
        }
        if (words > line && is(HEADING, words)) {
            complaints.report(Rule.FORMAT_HEADING, "indented", words, body.quote(words));
            return false;
        }
        boolean meant = endsThought(line - 1) || is(SIGN_OF_LIST, words) || isSecondOfList(paragraph, line, words);
        if (meant && (is(DASHED, words) || is(NUMBERED, words))) {
            complaints.report(Rule.FORMAT_LIST, "run-on", words, body.quote(words));
            return false;
        }
        return true;
    }

    /** Two numbers in a row, and a comma between. Dashes prove nothing: in a sentence, too, many a one stands behind a comma. */
    private boolean isSecondOfList(Node paragraph, int line, int words) {
        int above = Math.max(paragraph.getStartOffset(), body.startOfLine(line - 1)); // behind the sign of an item that it stands in
        return is(NUMBERED, words) && is(NUMBERED, words(above)) && endsWith(line - 1, ",");
    }

    /** Where the words of a line begin, behind spaces that are none to Markdown as well. */
    private int words(int from) {
        int end = body.endOfLine(from);
        int words = from;
        while (words < end && Characters.isBlank(body.source().charAt(words))) {
            words++;
        }
        return words;
    }

    /** Whether a line is of a form from an index on. */
    private boolean is(Pattern form, int from) {
        return form.matcher(body.source()).region(from, body.endOfLine(from)).matches();
    }

    /**
     * Looks at a list of a single item right below words that end no thought: their author has surely divided a sentence into lines,
     * and it goes on with a dash or a number.
     */
    void checkSingle(ListBlock list) {
        int start = list.getStartOffset();
        int lineAbove = body.startOfLine(start) - 1;
        boolean below = list.getPrevious() instanceof Paragraph && !body.beginsLine(lineAbove);
        boolean single = list.getFirstChild() == list.getLastChild();
        if (below && single && !(list.getParent() instanceof ListItem) && !endsThought(lineAbove)) {
            complaints.report(Rule.FORMAT_LIST, "single", start, body.quote(start));
        }
    }

    private boolean endsThought(int lineEnd) {
        return endsWith(lineEnd, ENDS_OF_A_THOUGHT);
    }

    private boolean endsWith(int lineEnd, String signs) {
        int last = lineEnd - 1;
        while (last > 0 && body.at(last) == ' ') {
            last--;
        }
        return last >= 0 && signs.indexOf(body.source().charAt(last)) >= 0;
    }
}
