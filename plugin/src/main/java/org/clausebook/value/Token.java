package org.clausebook.value;

/**
 * A word, number, address or sign of a text.
 *
 * @param word  a word in small letters with ё as е; a number in digits with a full stop before its decimals, or with the
 *              separators that it has if it is none ({@code 5.8.3}, {@code 10:00}); an address as it is compared
 * @param start inclusive, 0-based, in UTF-16 units
 * @param end   exclusive
 */
record Token(Type type, String word, int start, int end) {

    enum Type {
        WORD,
        NUMBER,
        ADDRESS,
        SIGN
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean is(char sign) {
        return type == Type.SIGN && word.charAt(0) == sign;
    }

    boolean isHyphen() {
        return type == Type.SIGN && "-\u2010\u2011\u2013\u2212".indexOf(word.charAt(0)) >= 0;
    }

    /** Whether it is a whole number of so many digits, as typed. */
    boolean isWhole(int digits) {
        return isNumber() && end - start == digits && isDigitsOnly();
    }

    /** Its value if it is a whole number of at most four digits; otherwise -1. */
    int whole() {
        boolean small = isNumber() && word.length() <= 4 && isDigitsOnly();
        return small ? Integer.parseInt(word) : -1;
    }

    private boolean isDigitsOnly() {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
