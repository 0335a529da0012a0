package org.clausebook.diff;

/** What a character is to a reader, whatever its style: a dash, a quotation mark, a space, part of a word. */
public final class Signs {

    private Signs() {}

    /** Every kind of blank, and the end of a line. */
    public static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\u00A0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** What only says where a line may or may not break: soft hyphen, joiners, blanks without width. */
    public static boolean isIgnorable(int c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF';
    }

    /** Letters, digits and what stands above or below them, in every script. */
    public static boolean isWordPart(int c) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Hyphen, dashes of every length, minus. */
    public static boolean isDash(int c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /** What joins the parts of a word; a long dash without spaces parts two words, as English printers set it. */
    static boolean isHyphen(int c) {
        return c == '-' || c >= '\u2010' && c <= '\u2013' || c == '\u2212';
    }

    public static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    /** Quotation marks of every style, opening and closing, double and single. */
    public static boolean isQuote(int c) {
        if (c == '"' || c == '\'') {
            return true;
        }
        int type = c < 128 ? 0 : Character.getType(c);
        return type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || c == '\u201A'
                || c == '\u201E'
                || c == '\uFF02';
    }

    /** What may close a list item, depending on whether another one follows. */
    public static boolean isClosing(int c) {
        return c == '.' || c == ';' || c == ',';
    }

    /** Where one thought ends and another begins. */
    static boolean endsSentence(int c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }
}
