package org.clausebook.finding;

/**
 * Text of authors, fit for where it is printed. A file, and even its name, can hold characters that move the cursor of a
 * terminal, recolour a report or turn its direction, and signs that mean something in HTML and XML: none of them does so there.
 */
public final class Printable {

    /** Longer quotations bury the sentence they stand in. */
    private static final int LONGEST_QUOTATION = 200;

    private static final String ELLIPSIS = "…";

    private Printable() {}

    /** The text, of a long one the beginning. */
    static String quotation(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_QUOTATION
                ? line(text)
                : line(text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTATION))) + ELLIPSIS;
    }

    /** The whole text on one line. */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                out.append(' ');
            } else if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                out.append('\uFFFD');
            }
        });
        return out.toString();
    }

    /** Appends the text, with what has a meaning in the text and the quoted attributes of HTML and XML escaped. */
    public static void markup(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    /** Whether a terminal prints it and does nothing else. */
    public static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
