package org.clausebook.language;

/**
 * What a text shows at a glance: which kinds of characters it has, and how many letters of which alphabet. It is read once;
 * most texts have nothing that a check looks for, and this says so before anybody looks closely.
 */
public final class Glance {

    private static final int DIGIT = 1;
    private static final int LATIN = 1 << 1;
    private static final int CYRILLIC = 1 << 2;
    private static final int GREEK = 1 << 3;
    private static final int KYRGYZ_LETTER = 1 << 4;
    private static final int QUOTATION_MARK = 1 << 5;
    private static final int UNUSUAL = 1 << 6;
    /** The first of as many as there are languages. */
    private static final int FOREIGN_TO_FIRST = 1 << 7;

    private static final String KYRGYZ_LETTERS = "ңөү";
    private static final String RUSSIAN_LETTERS = "вфцщьъ";
    private static final String QUOTATION_MARKS = "\"«»„“”";

    /** Of what the letters are counted. A character is at most one of them. */
    private enum Count {
        LATIN,
        /** Kyrgyz and Russian have them about as often. */
        CYRILLIC,
        KYRGYZ,
        RUSSIAN,
        /** Cyrillic, but neither Kyrgyz nor Russian. */
        FOREIGN,
        /** Of another alphabet. */
        OTHER
    }

    /** All counts stand in one number, each in so many bits: to count a character is one addition. */
    private static final int BITS = 10;

    private static final int MOST = (1 << BITS) - 1;
    private static final int END_OF_FIRST_CYRILLIC = 0x530;

    /** Of the characters that these texts usually consist of: what they are, and what they add to the counts. */
    private static final int[] KINDS = new int[END_OF_FIRST_CYRILLIC];

    private static final long[] ADDED = new long[END_OF_FIRST_CYRILLIC];

    static {
        for (char c = 0; c < END_OF_FIRST_CYRILLIC; c++) {
            KINDS[c] = kinds(c);
            ADDED[c] = Character.isLetter(c) ? 1L << BITS * count(c).ordinal() : 0;
        }
    }

    private final String text;
    private final int[] counts = new int[Count.values().length];
    private int kinds;

    private Glance(String text) {
        this.text = text;
    }

    /** Reads a text. */
    public static Glance of(String text) {
        Glance glance = new Glance(text);
        for (int from = 0; from < text.length(); from += MOST) {
            glance.read(from, Math.min(text.length(), from + MOST));
        }
        return glance;
    }

    /** @param to so many characters behind {@code from} at most as a count can hold */
    private void read(int from, int to) {
        int found = 0;
        long sums = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < END_OF_FIRST_CYRILLIC) {
                found |= KINDS[c];
                sums += ADDED[c];
            } else if (isTypographic(c)) {
                found |= QUOTATION_MARKS.indexOf(c) >= 0 ? QUOTATION_MARK : 0;
            } else {
                found |= kinds(c);
                count(i);
            }
        }
        kinds |= found;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += (int) (sums >>> BITS * i) & MOST;
        }
    }

    /** Counts what is none of the characters that these texts usually consist of; two halves of a pair are one letter. */
    private void count(int at) {
        if (Character.isLetter(text.codePointAt(at))) {
            char c = text.charAt(at);
            counts[(Character.isSurrogate(c) ? Count.OTHER : count(c)).ordinal()]++;
        }
    }

    private static int kinds(char c) {
        int kinds = switch (Script.of(c)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case OTHER -> 0;
        };
        for (KnownLanguage language : KnownLanguage.values()) {
            kinds |= language.isForeign(c) ? foreignTo(language) : 0;
        }
        return kinds
                | (c >= '0' && c <= '9' ? DIGIT : 0)
                | (KYRGYZ_LETTERS.indexOf(Character.toLowerCase(c)) >= 0 ? KYRGYZ_LETTER : 0)
                | (QUOTATION_MARKS.indexOf(c) >= 0 ? QUOTATION_MARK : 0)
                | (isUsual(c) ? 0 : UNUSUAL);
    }

    /** Letters and signs of Latin, Greek and Cyrillic text; no marks that stand on a letter. */
    private static boolean isUsual(char c) {
        return c < 0x300
                || c >= 0x370 && c < END_OF_FIRST_CYRILLIC && Character.getType(c) != Character.NON_SPACING_MARK
                || isTypographic(c);
    }

    /** Dashes, quotation marks, dots, narrow blanks, the number sign, and what stands for words from elsewhere: no letters. */
    private static boolean isTypographic(char c) {
        return c >= '\u2010' && c <= '\u2027' || c == '\u202F' || c == '№' || c == '\uFFFC';
    }

    private static Count count(char letter) {
        char small = Character.toLowerCase(letter);
        return switch (Script.of(letter)) {
            case LATIN -> Count.LATIN;
            case CYRILLIC -> KYRGYZ_LETTERS.indexOf(small) >= 0
                    ? Count.KYRGYZ
                    : RUSSIAN_LETTERS.indexOf(small) >= 0
                            ? Count.RUSSIAN
                            : KnownLanguage.KYRGYZ.isForeign(letter) ? Count.FOREIGN : Count.CYRILLIC;
            default -> Count.OTHER;
        };
    }

    private static int foreignTo(KnownLanguage language) {
        return FOREIGN_TO_FIRST << language.ordinal();
    }

    private boolean has(int kind) {
        return (kinds & kind) != 0;
    }

    /** What was read. */
    public String text() {
        return text;
    }

    /** Whether there is one of 0 to 9. */
    public boolean hasDigit() {
        return has(DIGIT);
    }

    /** Whether there is one of ң, ө and ү. */
    public boolean hasKyrgyzLetter() {
        return has(KYRGYZ_LETTER);
    }

    /** Whether there is a quotation mark of any style; single ones are none, because they are apostrophes too. */
    public boolean hasQuotationMark() {
        return has(QUOTATION_MARK);
    }

    /** Whether there is a character that texts in these alphabets usually do not have: whatever cannot be seen is among them. */
    public boolean hasUnusual() {
        return has(UNUSUAL);
    }

    /** Whether there is a letter that the language does not write: see {@link KnownLanguage#isForeign}. */
    boolean hasForeign(KnownLanguage language) {
        return has(foreignTo(language));
    }

    /** Whether all letters are of that alphabet, apart from those that look like no letter of another. */
    boolean isAllIn(Script script) {
        int own = switch (script) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case OTHER -> 0;
        };
        return !has((LATIN | CYRILLIC | GREEK) & ~own);
    }

    /** How many letters there are, of whatever alphabet. */
    public int letters() {
        return latin() + cyrillic() + count(Count.OTHER);
    }

    int latin() {
        return count(Count.LATIN);
    }

    int cyrillic() {
        return count(Count.CYRILLIC) + kyrgyz() + russian() + foreign();
    }

    /** Letters that only Kyrgyz has. */
    int kyrgyz() {
        return count(Count.KYRGYZ);
    }

    /** Letters that are many times as frequent in Russian. */
    int russian() {
        return count(Count.RUSSIAN);
    }

    /** Cyrillic letters that neither has. */
    int foreign() {
        return count(Count.FOREIGN);
    }

    private int count(Count of) {
        return counts[of.ordinal()];
    }
}
