package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a text regardless of their order, signs left out: enough to tell whether two texts can be alike. */
final class Bag {

    /** Each word as its key above its weight, sorted, as often as it occurs. */
    private final long[] words;
    private final int weight;

    private Bag(long[] words) {
        this.words = words;
        this.weight = (int) Arrays.stream(words).map(word -> word & 0xFF).sum();
    }

    static Bag of(List<Token> tokens) {
        long[] words = tokens.stream()
                .filter(token -> !token.isSign())
                .mapToLong(token -> (long) token.key() << 8 | token.weight())
                .sorted()
                .toArray();
        return new Bag(words);
    }

    /** The words of several lines. */
    static Bag ofLines(List<Line> lines) {
        List<Token> tokens = new ArrayList<>();
        lines.forEach(line -> tokens.addAll(line.tokens()));
        return of(tokens);
    }

    int weight() {
        return weight;
    }

    /** The weight of the words that both have. */
    int common(Bag other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            long difference = words[i] - other.words[j];
            common += difference == 0 ? (int) (words[i] & 0xFF) : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return common;
    }
}
