package org.clausebook.value;

/** Letters as the lists of words have them: small, and ё as е. */
final class Letters {

    /** Of the characters that these texts usually consist of; 0 for what is no letter. */
    private static final char[] FIRST = new char[0x530];

    static {
        for (char c = 0; c < FIRST.length; c++) {
            FIRST[c] = lookedUp(c);
        }
    }

    private Letters() {}

    static boolean isLetter(char c) {
        return small(c) != 0;
    }

    /** The small letter; 0 for what is no letter. */
    static char small(char c) {
        return c < FIRST.length ? FIRST[c] : lookedUp(c);
    }

    private static char lookedUp(char c) {
        if (!Character.isLetter(c)) {
            return 0;
        }
        char small = Character.toLowerCase(c);
        return small == 'ё' ? 'е' : small;
    }
}
