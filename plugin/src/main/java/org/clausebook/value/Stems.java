package org.clausebook.value;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What words mean that begin with certain letters. Of several stems that a word begins with the longest counts, whatever the
 * order in which they were listed.
 */
final class Stems<T> {

    private record Stem<T>(String letters, T meaning) {}

    private final List<Stem<T>> stems;

    /** @param meanings by stem, in small letters */
    Stems(Map<String, T> meanings) {
        stems = meanings.entrySet().stream()
                .map(entry -> new Stem<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Stem<T> stem) -> -stem.letters().length()).thenComparing(Stem::letters))
                .toList();
    }

    /** By the stem that a word begins with, whatever follows. */
    Optional<T> beginning(String word) {
        for (Stem<T> stem : stems) {
            if (word.startsWith(stem.letters())) {
                return Optional.of(stem.meaning());
            }
        }
        return Optional.empty();
    }

    /** By a stem that a word begins with, if what follows is an ending. */
    Optional<T> inflected(Token token, Pattern endings) {
        if (!token.isWord()) {
            return Optional.empty();
        }
        String word = token.word();
        for (Stem<T> stem : stems) {
            int from = stem.letters().length();
            if (word.startsWith(stem.letters()) && endings.matcher(word).region(from, word.length()).matches()) {
                return Optional.of(stem.meaning());
            }
        }
        return Optional.empty();
    }
}
