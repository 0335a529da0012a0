package org.clausebook.language;

import java.util.List;

/**
 * One or several words in a row, as {@code markers.properties} has them. {@code *} stands for the rest of a word,
 * {@code ~} for up to {@value #LONGEST_GAP} words.
 *
 * @param group    the topics of which they say one
 * @param topic    what they say; null if they only look as if they said something
 * @param evidence how surely
 */
record Phrase(List<String> patterns, Topic.Group group, Topic topic, Evidence evidence) {

    private static final int LONGEST_GAP = 6;

    static Phrase parse(String words, Topic topic, Evidence evidence) {
        return new Phrase(parts(words), topic.group(), topic, evidence);
    }

    /** A phrase that only looks as if it said something of a group. */
    static Phrase ofNothing(String words, Topic.Group group) {
        return new Phrase(parts(words), group, null, Evidence.NO);
    }

    private static List<String> parts(String words) {
        return List.of(words.strip().split(" +"));
    }

    /** How many of the words it takes, beginning with the one at {@code at}; 0 if it does not stand there. */
    int lengthAt(List<String> words, int at) {
        int end = match(words, at, 0);
        return end < 0 ? 0 : end - at;
    }

    boolean beginsWith(String word) {
        return isLike(word, patterns.get(0));
    }

    private int match(List<String> words, int at, int part) {
        if (part == patterns.size()) {
            return at;
        }
        if (patterns.get(part).equals("~")) {
            for (int gap = 0; gap <= LONGEST_GAP && at + gap < words.size(); gap++) {
                int end = match(words, at + gap, part + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        return at < words.size() && isLike(words.get(at), patterns.get(part)) ? match(words, at + 1, part + 1) : -1;
    }

    private static boolean isLike(String word, String pattern) {
        int last = pattern.length() - 1;
        boolean toTheEnd = pattern.charAt(last) != '*';
        boolean fromTheBeginning = pattern.charAt(0) != '*';
        if (fromTheBeginning && toTheEnd) {
            return word.equals(pattern);
        }
        if (fromTheBeginning) {
            return word.regionMatches(0, pattern, 0, last);
        }
        return toTheEnd
                ? word.length() > last && word.regionMatches(word.length() - last, pattern, 1, last)
                : word.indexOf(pattern.substring(1, last), 1) > 0;
    }
}
