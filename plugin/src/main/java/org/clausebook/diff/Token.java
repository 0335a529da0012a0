package org.clausebook.diff;

/**
 * What is compared as a whole: a word, a number or date, an address, a sign. Spaces are no tokens; they stand between.
 *
 * @param from   where it begins in its line
 * @param to     where it ends
 * @param key    the same for all tokens that say the same, however they are spelt or set
 * @param weight how much a reader has to take in
 */
record Token(Type type, int from, int to, int key, int weight) {

    /** Of a sign that ends a sentence: what is kept of two sentences is kept apart. */
    static final int SENTENCE_END = 5;

    enum Type {
        WORD,
        NUMBER,
        ADDRESS,
        /** The number of a provision, which follows from its position: what it says is which provision it leads to. */
        REFERENCE,
        SIGN,
        /** Where two paragraphs were joined to be compared with one. */
        DIVISION
    }

    /** Whether it is punctuation, not a word. */
    boolean isSign() {
        return type == Type.SIGN || type == Type.DIVISION;
    }

    boolean endsSentence() {
        return isSign() && weight == SENTENCE_END;
    }
}
