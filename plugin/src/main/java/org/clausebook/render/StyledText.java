package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph for a terminal: words with styles, broken between words into lines that fit. Each line begins and ends
 * without a style, so that whatever stands beside it keeps its own.
 */
final class StyledText {

    /** Beside what Maven puts before each line, 100 columns are full. */
    private static final int WIDTH = 92;

    private static final String RESET = "\u001B[0m";

    private final boolean coloured;
    private final List<String> clusters = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /** @param coloured whether the styles are shown at all */
    StyledText(boolean coloured) {
        this.coloured = coloured;
    }

    /** How words are set off; never by colour alone, and some terminals cannot strike through. */
    enum Style {
        PLAIN(""),
        STRONG("\u001B[1m"),
        DELETED("\u001B[31;9m"),
        INSERTED("\u001B[32;4m");

        private final String begin;

        Style(String begin) {
            this.begin = begin;
        }
    }

    /** @param words fit for one line */
    StyledText add(Style style, String words) {
        words.codePoints().forEach(codePoint -> {
            if (isCombining(codePoint) && !clusters.isEmpty()) {
                clusters.set(clusters.size() - 1, clusters.get(clusters.size() - 1) + Character.toString(codePoint));
            } else {
                clusters.add(Character.toString(codePoint));
                styles.add(style);
            }
        });
        return this;
    }

    /**
     * The lines; a word that is too long for any stays whole.
     *
     * @param first what stands before the first line
     * @param rest  what stands before the others
     */
    List<String> lines(String first, String rest) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        while (begin < clusters.size() || lines.isEmpty()) {
            String indentation = lines.isEmpty() ? first : rest;
            int end = end(begin, WIDTH - indentation.codePointCount(0, indentation.length()));
            lines.add(indentation + print(begin, end));
            begin = end;
            while (begin < clusters.size() && isSpace(begin)) {
                begin++;
            }
        }
        return lines;
    }

    /** Behind the last word that fits; behind the first one if that does not. */
    private int end(int begin, int width) {
        if (clusters.size() - begin <= width) {
            return clusters.size();
        }
        int space = begin + width;
        while (space > begin && !isSpace(space)) {
            space--;
        }
        if (space == begin) {
            space = begin + width;
            while (space < clusters.size() && !isSpace(space)) {
                space++;
            }
        }
        while (space > begin && isSpace(space - 1)) {
            space--;
        }
        return space;
    }

    private boolean isSpace(int at) {
        return clusters.get(at).equals(" ");
    }

    private String print(int begin, int end) {
        StringBuilder out = new StringBuilder();
        Style style = Style.PLAIN;
        for (int i = begin; i < end; i++) {
            style = change(style, styles.get(i), out);
            out.append(clusters.get(i));
        }
        change(style, Style.PLAIN, out);
        return out.toString();
    }

    private Style change(Style from, Style to, StringBuilder out) {
        if (coloured && from != to) {
            out.append(from == Style.PLAIN ? "" : RESET).append(to.begin);
        }
        return to;
    }

    /** Takes no column of its own. */
    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
