package org.clausebook.read;

/**
 * What a body may hold before it is handed to the Markdown parser. Each figure lies far above what a legal text needs
 * and far below what makes flexmark 0.64.8 slow or overflow; the table in the format's manual repeats them.
 */
final class BodyLimits {

    /** UTF-16 units of the text between two headings. */
    static final int CHARACTERS = 512 << 10;
    /** Lists within lists. */
    static final int NESTING = 20;
    /** Cells of a row, and rows of a table. */
    static final int COLUMNS = 64;
    static final int ROWS = 2_000;
    /** Lines without a blank one between them. */
    static final int PARAGRAPH_LINES = 2_000;
    /** Opening square brackets, and runs of {@code *} or {@code _}, in one paragraph. */
    static final int MARKS = 1_000;
    /** Square brackets within square brackets. */
    static final int BRACKET_DEPTH = 8;
    /** Backslashes in a row: the parser's time doubles with each one behind an open bracket. */
    static final int BACKSLASHES = 4;
    /** Backslashes between a bracket and the next, for the same reason. */
    static final int BACKSLASHES_IN_BRACKETS = 8;
    /** Back-ticks written with a backslash, in one paragraph: quadratic. */
    static final int ESCAPED_BACKTICKS = 16;
    /** The same sign in a row: {@code -----}. */
    static final int SIGN_RUN = 200;

    private BodyLimits() {}
}
