package org.clausebook.resolve;

import java.util.Arrays;
import org.clausebook.model.Stem;

/** The words of a text, and which of them stand directly one behind the other. */
final class WordScan {

    private final String text;
    private int[] bounds = new int[32];
    private int count;

    private WordScan(String text) {
        this.text = text;
    }

    static WordScan of(String text) {
        WordScan scan = new WordScan(text);
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && Stem.isOfWord(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                scan.add(from, at);
            } else {
                at++;
            }
        }
        return scan;
    }

    private void add(int from, int to) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * count] = from;
        bounds[2 * count + 1] = to;
        count++;
    }

    int count() {
        return count;
    }

    int from(int word) {
        return bounds[2 * word];
    }

    int to(int word) {
        return bounds[2 * word + 1];
    }

    char charAt(int at) {
        return text.charAt(at);
    }

    /** Whether a phrase can go on from a word to the next one: only blanks, hyphens, commas and quotation marks part them. */
    boolean isJoined(int word) {
        boolean joined = word + 1 < count;
        for (int at = to(word); joined && at < from(word + 1); at++) {
            joined = Stem.isBetween(text.charAt(at)) || ",«»„“”\"".indexOf(text.charAt(at)) >= 0;
        }
        return joined;
    }
}
