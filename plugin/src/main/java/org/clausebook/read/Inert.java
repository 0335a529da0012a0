package org.clausebook.read;

import org.clausebook.source.Characters;

/**
 * A body as the Markdown parser gets to see it: as long as the source, but with a comma in the place of every character
 * that the parser has no business to look into. A comma has no meaning in Markdown, and counts as punctuation as what it
 * covers mostly does, so emphasis begins and ends where it would have.
 */
final class Inert {

    private static final char COVER = ',';
    private static final int LONGEST_QUOTE = 40;
    /** As much as any browser takes, lest many signs of emphasis in a row each look back over all of it. */
    private static final int LONGEST_ADDRESS = 2_000;

    private final String source;
    private final StringBuilder text;
    private int lineStart;
    private int lineEnd = -1;

    Inert(String source) {
        this.source = source;
        this.text = new StringBuilder(source);
    }

    int length() {
        return text.length();
    }

    /** The character that the parser will see; a space outside. */
    char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    String source() {
        return source;
    }

    /** What the parser will see. */
    String text() {
        return text.toString();
    }

    /** Takes a stretch out of the parser's sight; line ends stay. */
    void cover(int from, int to) {
        fill(from, to, COVER);
    }

    /** Likewise, and leaves nothing in its place. */
    void blank(int from, int to) {
        fill(from, to, ' ');
    }

    private void fill(int from, int to, char with) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, with);
            }
        }
    }

    /** The end of the line that an index stands in, remembered so that asking often costs little. */
    int endOfLine(int i) {
        if (i < lineStart || i > lineEnd) {
            lineStart = source.lastIndexOf('\n', i - 1) + 1;
            int end = source.indexOf('\n', i);
            lineEnd = end < 0 ? source.length() : end;
        }
        return lineEnd;
    }

    int startOfLine(int i) {
        endOfLine(i);
        return lineStart;
    }

    /** Where the line has some characters at or behind an index, still in the parser's sight; -1 if nowhere. */
    int inLine(String wanted, int from) {
        int at = text.substring(from, Math.max(from, endOfLine(from))).indexOf(wanted);
        return at < 0 ? -1 : from + at;
    }

    /** How often the character at an index follows itself, itself included. */
    int run(int i) {
        int end = i;
        while (end < text.length() && text.charAt(end) == text.charAt(i)) {
            end++;
        }
        return end - i;
    }

    /** Whether the line has nothing but spaces before an index. */
    boolean beginsLine(int i) {
        return source.substring(startOfLine(i), i).isBlank();
    }

    /** What stands before an index without a blank between, as the parser will see it; of a lot of it the end. */
    String closeBefore(int i) {
        int from = i;
        while (from > 0 && i - from < LONGEST_ADDRESS && !Characters.isBlank(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, i);
    }

    /** What is wrong, for a message, as its author typed it: of a long piece the beginning, and nothing beyond its line. */
    String quote(int from, int to) {
        String line = source.substring(from, Math.max(from, Math.min(to, endOfLine(from))));
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
    }

    /** The same, to the end of the line. */
    String quote(int from) {
        return quote(from, source.length());
    }
}
