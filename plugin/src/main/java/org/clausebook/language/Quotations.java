package org.clausebook.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Quotation marks: which text stands between them, and which of them a language does not use. */
public final class Quotations {

    private static final Map<Character, Character> CLOSING = Map.of('«', '»', '„', '“', '“', '”', '"', '"');

    private Quotations() {}

    /** The places between quotation marks of any style that stand in pairs on the line. */
    public static BitSet inside(String line) {
        BitSet inside = new BitSet();
        Map<Character, Integer> last = new HashMap<>();
        int i = 0;
        while (i < line.length()) {
            Character closing = CLOSING.get(line.charAt(i));
            boolean closes = closing != null && last.computeIfAbsent(closing, line::lastIndexOf) > i;
            int end = closes ? line.indexOf(closing, i + 1) : i;
            inside.set(Math.min(i + 1, end), end);
            i = end + 1;
        }
        return inside;
    }

    /** How a language quotes, outside and within a quotation. */
    public static String styleOf(KnownLanguage language) {
        return language.script() == Script.CYRILLIC ? "« » and „ “" : "“ ” and ‘ ’";
    }

    /**
     * The marks that a language does not use, by their places. Single ones are left out, because they are apostrophes too;
     * so is the straight one behind a digit, which measures inches.
     *
     * @return the mark at each place
     */
    public static Map<Integer, Character> foreign(String line, KnownLanguage language) {
        Map<Integer, Character> found = new TreeMap<>();
        int lowOpen = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean foreign =
                    switch (c) {
                        case '"' -> i == 0 || !Character.isDigit(line.charAt(i - 1));
                        case '«', '»' -> language.script() != Script.CYRILLIC;
                        case '„' -> language.script() != Script.CYRILLIC;
                        case '“' -> language.script() == Script.CYRILLIC && lowOpen == 0;
                        case '”' -> language.script() == Script.CYRILLIC;
                        default -> false;
                    };
            lowOpen += c == '„' ? 1 : c == '“' && lowOpen > 0 ? -1 : 0;
            if (foreign) {
                found.put(i, c);
            }
        }
        return found;
    }
}
