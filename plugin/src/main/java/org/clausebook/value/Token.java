package org.clausebook.value;

import java.util.Locale;

/** A word, number, address or sign of a text. Most words are passed over, so what they say is only worked out if it is asked for. */
final class Token {

    enum Type {
        WORD,
        NUMBER,
        ADDRESS,
        SIGN
    }

    private final Type type;
    private final String text;
    private final int start;
    private final int end;
    private String word;

    private Token(Type type, String text, int start, int end, String word) {
        this.type = type;
        this.text = text;
        this.start = start;
        this.end = end;
        this.word = word;
    }

    /** A stretch of a text that consists of letters. */
    static Token word(String text, int start, int end) {
        return new Token(Type.WORD, text, start, end, null);
    }

    /** A character of a text that is none of a word, number or address. */
    static Token sign(String text, int at) {
        return new Token(Type.SIGN, text, at, at + 1, null);
    }

    /** @param value as {@link #word} has it */
    static Token number(String text, int start, int end, String value) {
        return new Token(Type.NUMBER, text, start, end, value);
    }

    /** @param address as it is compared */
    static Token address(String text, int start, int end, String address) {
        return new Token(Type.ADDRESS, text, start, end, address);
    }

    Type type() {
        return type;
    }

    /**
     * A word in small letters with ё as е; a number in digits with a full stop before its decimals, or with the separators that
     * it has if it is none ({@code 5.8.3}, {@code 10:00}); an address as it is compared; a sign.
     */
    String word() {
        if (word == null) {
            String typed = text.substring(start, end);
            word = type == Type.WORD ? typed.toLowerCase(Locale.ROOT).replace('ё', 'е') : typed;
        }
        return word;
    }

    /** Inclusive, 0-based, in UTF-16 units. */
    int start() {
        return start;
    }

    /** Exclusive. */
    int end() {
        return end;
    }

    /** The first character, as typed. */
    char first() {
        return text.charAt(start);
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isSign() {
        return type == Type.SIGN;
    }

    boolean is(char sign) {
        return type == Type.SIGN && first() == sign;
    }

    boolean isHyphen() {
        return type == Type.SIGN && "-\u2010\u2011\u2013\u2212".indexOf(first()) >= 0;
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
