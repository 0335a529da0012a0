package org.clausebook.diff;

/** Finds the end of a word: {@code IP-адрес}, {@code 30-күнгө}, {@code user's}, {@code example.com}. */
final class WordScanner {

    /** Of a name with full stops in it; {@code т.е.} is two words with or without a space. */
    private static final int SHORTEST_PART = 2;

    private WordScanner() {}

    /** @param from where a letter or digit stands */
    static int end(String text, int from, int limit) {
        int at = from;
        int part = from;
        while (at < limit) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Signs.isWordPart(c)) {
                at = next;
            } else if (joins(text, c, at, next, part, limit)) {
                part = c == '.' ? next : part;
                at = next;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether a sign between two letters belongs to the word. */
    private static boolean joins(String text, int c, int at, int next, int part, int limit) {
        if (next >= limit) {
            return false;
        }
        if (c == '.') {
            return at - part >= SHORTEST_PART
                    && next + 1 < limit
                    && Character.isLowerCase(text.charAt(next))
                    && Character.isLetter(text.charAt(next + 1));
        }
        boolean inner = Signs.isHyphen(c) || Signs.isApostrophe(c) || c == '_' || Signs.isIgnorable(c);
        return inner && Signs.isWordPart(text.codePointAt(next));
    }
}
