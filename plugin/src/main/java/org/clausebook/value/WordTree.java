package org.clausebook.value;

/**
 * Words, letter by letter: of nearly every word of a text, its first letters show that it is none of them. All are in small
 * letters, with ё as е.
 */
final class WordTree {

    private final Node root = new Node();

    /** The tree below the letters that have been read. */
    private static final class Node {
        /** Of the letters that can come next, the first in the order of code points. */
        private char first;

        private Node[] next = {};
        private boolean word;
        private String goingOn = "";

        Node after(char letter) {
            int at = letter - first;
            return at >= 0 && at < next.length ? next[at] : null;
        }

        Node with(char letter) {
            if (next.length == 0) {
                first = letter;
            }
            int before = Math.max(0, first - letter);
            if (before > 0 || letter - first >= next.length) {
                Node[] wider = new Node[Math.max(before + next.length, letter - first + 1)];
                System.arraycopy(next, 0, wider, before, next.length);
                next = wider;
                first -= before;
            }
            int at = letter - first;
            next[at] = next[at] == null ? new Node() : next[at];
            return next[at];
        }
    }

    void addAll(Iterable<String> words) {
        words.forEach(word -> node(word).word = true);
    }

    /** @param behind what comes next, one of these letters, and then anything */
    void addBeginning(String letters, String behind) {
        node(letters).goingOn += behind;
    }

    /** Words that begin with these letters. */
    void addStem(String letters) {
        Node before = node(letters.substring(0, letters.length() - 1));
        before.goingOn += letters.charAt(letters.length() - 1);
    }

    private Node node(String letters) {
        Node node = root;
        for (char letter : letters.toCharArray()) {
            node = node.with(letter);
        }
        return node;
    }

    /**
     * Whether a word is one of these.
     *
     * @param from where it begins in the text
     * @param to   behind it
     */
    boolean has(String text, int from, int to) {
        Node node = root;
        for (int i = from; i < to; i++) {
            char letter = fold(text.charAt(i));
            if (node.goingOn.indexOf(letter) >= 0) {
                return true;
            }
            node = node.after(letter);
            if (node == null) {
                return false;
            }
        }
        return node.word;
    }

    boolean has(String word) {
        return has(word, 0, word.length());
    }

    private static char fold(char c) {
        if (c >= 'а' && c <= 'я') {
            return c;
        }
        char small = Character.toLowerCase(c);
        return small == 'ё' ? 'е' : small;
    }
}
