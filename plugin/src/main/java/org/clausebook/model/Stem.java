package org.clausebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What all forms of a word or phrase begin with: {@code персональн данн} finds {@code персональными данными}. No pattern
 * language: whoever writes one sees what it finds.
 *
 * @param text  as written
 * @param words what consecutive words have to begin with, folded; a hyphen parts words as a blank does
 */
public record Stem(String text, List<String> words) {

    /** Stands for whatever belongs to no word. */
    public static final char NO_PART = '\0';

    private static final int MOST_WORDS = 12;

    /** Of the characters that these texts usually consist of: see {@link #folded}. */
    private static final char[] FIRST = new char[0x530];

    static {
        for (char c = 0; c < FIRST.length; c++) {
            FIRST[c] = lookedUp(c);
        }
    }

    public Stem {
        words = List.copyOf(words);
    }

    /** Reads letters, digits, blanks and hyphens; anything else, no word at all or more than 12 make no stem. */
    public static Optional<Stem> parse(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isOfWord(c)) {
                word.append(fold(c));
            } else if (!isBetween(c)) {
                return Optional.empty();
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words.isEmpty() || words.size() > MOST_WORDS ? Optional.empty() : Optional.of(new Stem(text, words));
    }

    /** Whether it finds everything that the other finds. */
    public boolean covers(Stem other) {
        boolean covers = words.size() <= other.words.size();
        for (int i = 0; covers && i < words.size(); i++) {
            covers = other.words.get(i).startsWith(words.get(i));
        }
        return covers;
    }

    /** Whether a character belongs to a word. */
    public static boolean isOfWord(char c) {
        return folded(c) != NO_PART;
    }

    private static boolean isLetterDigitOrMark(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a character parts two words of a stem: a blank or a hyphen of any kind. */
    public static boolean isBetween(char c) {
        return Character.isSpaceChar(c) || c == '-' || c == '\u2010' || c == '\u2011';
    }

    /**
     * A character as it is compared, or {@link #NO_PART} if it belongs to no word. Small and capital letters are alike, and so are
     * е and ё, which many texts write as one.
     */
    public static char folded(char c) {
        return c < FIRST.length ? FIRST[c] : lookedUp(c);
    }

    private static char lookedUp(char c) {
        return isLetterDigitOrMark(c) ? fold(c) : NO_PART;
    }

    private static char fold(char c) {
        char small = Character.toLowerCase(c);
        return small == 'ё' ? 'е' : small;
    }

    /** How many letters it asks for. */
    public int length() {
        return words.stream().mapToInt(String::length).sum();
    }
}
