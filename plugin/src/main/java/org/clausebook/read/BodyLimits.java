package org.clausebook.read;

/**
 * What a policy may hold. Each figure lies far above what a legal text needs, and below what makes flexmark 0.64.8 slow or
 * overflow; the table in the format's manual repeats them, and a test compares the two.
 */
final class BodyLimits {

    /** UTF-16 units of the text between two headings. */
    static final int CHARACTERS = 512 << 10;
    /** Lists within lists, emphasis within emphasis, and groups of keys within groups. */
    static final int NESTING = 20;
    /** Cells of a row, and rows of a table. */
    static final int COLUMNS = 64;

    static final int ROWS = 2_000;
    /** UTF-16 units and lines of a paragraph, a list item or a row. */
    static final int PARAGRAPH_CHARACTERS = 64 << 10;

    static final int PARAGRAPH_LINES = 2_000;
    /** Opening square brackets in one of these: with each link flexmark copies the whole paragraph. */
    static final int BRACKETS = 250;
    /** Runs of {@code *} or {@code _} in one of these. */
    static final int EMPHASIS = 1_000;
    /** List items, square brackets and runs of emphasis of a body, taken together. */
    static final int MARKS = 20_000;
    /** Square brackets within square brackets. */
    static final int BRACKET_DEPTH = 8;
    /** The same sign in a row: {@code -----}. */
    static final int SIGN_RUN = 200;
    /** Characters of an id, and of a name in the settings: both become parts of addresses. */
    static final int NAME = 60;
    /** Findings in one file, after which the rest of it is not read. */
    static final int FINDINGS = 500;

    private BodyLimits() {}
}
