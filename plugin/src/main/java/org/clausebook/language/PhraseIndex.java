package org.clausebook.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their first words, so that only a few have to be tried at a word of a text. */
final class PhraseIndex {

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    /** Those of which the first word goes on after some letters, by the first of these. */
    private final Map<Character, List<Phrase>> byFirstLetter = new HashMap<>();
    /** Those of which the first word has some letters at its end, by the last of these. */
    private final Map<Character, List<Phrase>> byLastLetter = new HashMap<>();
    /** Those of which the first word has some letters somewhere. */
    private final List<Phrase> others = new ArrayList<>();

    void add(Phrase phrase) {
        String first = phrase.patterns().get(0);
        int last = first.length() - 1;
        boolean begins = first.charAt(0) != '*';
        boolean ends = first.charAt(last) != '*';
        List<Phrase> alike = begins && ends
                ? byWord.computeIfAbsent(first, word -> new ArrayList<>())
                : begins
                        ? byFirstLetter.computeIfAbsent(first.charAt(0), letter -> new ArrayList<>())
                        : ends ? byLastLetter.computeIfAbsent(first.charAt(last), letter -> new ArrayList<>()) : others;
        alike.add(phrase);
    }

    /** The phrases of which the first word is like that one. */
    List<Phrase> beginningWith(String word) {
        List<Phrase> whole = byWord.getOrDefault(word, List.of());
        List<Phrase> found = with(word, byFirstLetter.getOrDefault(word.charAt(0), List.of()), whole);
        found = with(word, byLastLetter.getOrDefault(word.charAt(word.length() - 1), List.of()), found);
        return with(word, others, found);
    }

    /** Nearly always none are added, and nothing is copied. */
    private static List<Phrase> with(String word, List<Phrase> possible, List<Phrase> before) {
        List<Phrase> all = before;
        for (Phrase phrase : possible) {
            if (phrase.beginsWith(word)) {
                all = all == before ? new ArrayList<>(before) : all;
                all.add(phrase);
            }
        }
        return all;
    }
}
