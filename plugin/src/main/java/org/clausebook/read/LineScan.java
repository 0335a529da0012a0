package org.clausebook.read;

/**
 * The part of the guard that counts lines: nesting of lists and quotes, table rows and columns, paragraph length.
 */
final class LineScan {

    private static final String LIST_MARKS = "-*+";

    /** Receives the first limit that is exceeded: variant of the message, index, what it names. */
    interface Refusal {
        void refuse(String variant, int at, Object... args);
    }

    private final CharSequence text;
    private final Refusal refusal;
    private int paragraphLines;
    private int tableRows;

    LineScan(CharSequence text, Refusal refusal) {
        this.text = text;
        this.refusal = refusal;
    }

    void scan() {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n') {
                end++;
            }
            line(start, end);
            start = end + 1;
        }
    }

    private void line(int start, int end) {
        int content = skipBlanks(start, end);
        if (content == end) {
            paragraphLines = 0;
            tableRows = 0;
            return;
        }
        if (++paragraphLines > BodyLimits.PARAGRAPH_LINES + BodyLimits.ROWS) {
            refusal.refuse("paragraph", start, BodyLimits.PARAGRAPH_LINES + BodyLimits.ROWS);
        }
        nesting(start, content, end);
        runs(content, end);
        cells(start, end);
    }

    private int skipBlanks(int from, int end) {
        int i = from;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** Markers before the first word of a line, and the depth that its indentation can mean at most. */
    private void nesting(int start, int content, int end) {
        int depth = (content - start) / 2;
        int i = content;
        boolean marked = false;
        while (i < end) {
            int after = afterMarker(i, end);
            if (after == i) {
                break;
            }
            marked = true;
            depth++;
            i = skipBlanks(after, end);
        }
        if (marked && depth > BodyLimits.NESTING) {
            refusal.refuse("nesting", content, BodyLimits.NESTING);
        }
    }

    private int afterMarker(int i, int end) {
        char c = text.charAt(i);
        if (c == '>') {
            return i + 1;
        }
        if (LIST_MARKS.indexOf(c) >= 0) {
            return i + 1 == end || blank(i + 1) ? i + 1 : i;
        }
        int digits = i;
        while (digits < end && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean number = digits > i && digits < end && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
        return number && (digits + 1 == end || blank(digits + 1)) ? digits + 1 : i;
    }

    private boolean blank(int i) {
        return text.charAt(i) == ' ' || text.charAt(i) == '\t';
    }

    private void runs(int from, int end) {
        int run = 1;
        for (int i = from + 1; i < end; i++) {
            run = text.charAt(i) == text.charAt(i - 1) && !Character.isLetterOrDigit(text.charAt(i)) ? run + 1 : 1;
            if (run > BodyLimits.SIGN_RUN) {
                refusal.refuse("run", i - BodyLimits.SIGN_RUN, BodyLimits.SIGN_RUN);
                return;
            }
        }
    }

    private void cells(int start, int end) {
        int bars = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '|' && (i == start || text.charAt(i - 1) != '\\')) {
                bars++;
            }
        }
        if (bars > BodyLimits.COLUMNS + 1) {
            refusal.refuse("columns", start, bars - 1, BodyLimits.COLUMNS);
        }
        tableRows = bars > 0 ? tableRows + 1 : 0;
        if (tableRows > BodyLimits.ROWS + 2) {
            refusal.refuse("rows", start, BodyLimits.ROWS);
        }
    }
}
