package org.clausebook.language;

import java.util.Set;

/** Counts sentences. A full stop behind an abbreviation, a number or an initial ends none. */
public final class Sentences {

    private static final String CLOSING = "»”“’\")]";
    private static final String OPENING = "«„“‘\"([–—-№";

    private Sentences() {}

    /**
     * How many sentences a paragraph, item or cell has: one, and one more for each that begins behind the end of another.
     *
     * @param line without line ends; what is printed from elsewhere stands as U+FFFC and may begin a sentence
     * @return 0 if there is nothing in the line
     */
    public static int count(String line, KnownLanguage language) {
        if (line.isBlank()) {
            return 0;
        }
        int count = 1;
        for (int i = 0; i < line.length(); i++) {
            int next = beginningOfNext(line, i);
            if (next > 0 && !(line.charAt(i) == '.' && isAbbreviated(line, i, next, language))) {
                count++;
                i = next - 1;
            }
        }
        return count;
    }

    /** Where another sentence begins if one ends here; 0 otherwise. */
    private static int beginningOfNext(String line, int end) {
        if (".!?…".indexOf(line.charAt(end)) < 0) {
            return 0;
        }
        int i = end + 1;
        while (i < line.length() && CLOSING.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        int blank = i;
        while (i < line.length() && Character.isSpaceChar(line.charAt(i))) {
            i++;
        }
        if (i == blank) {
            return 0;
        }
        while (i < line.length() && (OPENING.indexOf(line.charAt(i)) >= 0 || Character.isSpaceChar(line.charAt(i)))) {
            i++;
        }
        boolean begins = i < line.length()
                && (Character.isUpperCase(line.charAt(i)) || Character.isDigit(line.charAt(i)) || line.charAt(i) == '\uFFFC');
        return begins ? i : 0;
    }

    private static boolean isAbbreviated(String line, int stop, int next, KnownLanguage language) {
        int from = stop;
        int longest = stop - Lexicon.LONGEST_ABBREVIATION;
        while (from > 0 && from > longest && isPart(line.charAt(from - 1))) {
            from--;
        }
        String word = line.substring(from, stop);
        boolean unit = from > 1 && Character.isUpperCase(line.charAt(next)) && isNumberBefore(line, from);
        if (unit) { // 5 руб. Плата …
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        Set<String> abbreviations = Lexicon.of(language).abbreviations();
        return initial || abbreviations.contains(word) || isListNumber(from, word);
    }

    /** Whether a number, or a unit that is joined to this one by a dot (кВт·ч), stands before a word. */
    private static boolean isNumberBefore(String line, int from) {
        char before = line.charAt(from - 1);
        return before == '·' || Character.isSpaceChar(before) && Character.isDigit(line.charAt(from - 2));
    }

    /** A number at the beginning of a line: {@code 1. Оператор …}. */
    private static boolean isListNumber(int from, String word) {
        return from == 0 && !word.isEmpty() && word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
