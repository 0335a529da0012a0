package org.clausebook.source;

import java.util.Arrays;

/**
 * A decoded text file: its path, its text with LF as the only line end and without byte order mark, and the map
 * from offsets to lines.
 *
 * <p>Immutable. Columns are the same as in the file on disk, whatever line ends it has there.
 */
public final class TextFile {

    private final String path;
    private final String text;
    private final int[] lineStarts;

    private TextFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /**
     * @param path the path from the repository's root, {@code /} between the segments
     * @param text decoded text; CRLF and lone CR become LF
     */
    public static TextFile of(String path, String text) {
        return new TextFile(path, text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** A stretch of the text. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The same stretch without the white space at its ends; an empty one at its end if there is nothing else in it. */
    public Span trimmed(Span span) {
        int from = span.start();
        int to = span.end();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** How many lines there are; a final LF does not begin another one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The line (0-based) without its line end. */
    public String line(int line) {
        return text.substring(lineStarts[line], lineEnd(line));
    }

    /** The offset of the first character of a line (0-based). */
    public int lineStart(int line) {
        return lineStarts[line];
    }

    /** The offset just behind the last character of a line (0-based), before its line end. */
    public int lineEnd(int line) {
        if (line + 1 < lineStarts.length) {
            return lineStarts[line + 1] - 1;
        }
        return text.endsWith("\n") ? text.length() - 1 : text.length();
    }

    /** The place of an offset from 0 to the length of the text. */
    public Location locate(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(path, line, offset - lineStarts[line]);
    }

    /** The place where a span begins. */
    public Location locate(Span span) {
        return locate(span.start());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int lf = text.indexOf('\n'); lf >= 0 && lf + 1 < text.length(); lf = text.indexOf('\n', lf + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = lf + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return path;
    }
}
