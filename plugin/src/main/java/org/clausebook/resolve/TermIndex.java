package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.Stem;
import org.clausebook.model.Term;
import org.clausebook.model.Terms;

/**
 * Finds the terms in texts of one language. The stems of all terms stand in one sorted list; each letter of a word narrows the
 * stretch of the list that the word can still be found by. So every word of a text is looked at once for all terms together,
 * and nearly always its first three letters are enough.
 */
public final class TermIndex {

    /** Between the words of a stem. It comes before all letters. */
    private static final char WORD_END = '\0';

    /** By letters, a stem before the longer ones that it begins; of equal ones in the order of the terms. */
    private final Found[] sorted;

    private final char[][] letters;
    /** Where the stems begin that have this first letter, or a later one. */
    private final int[] byFirstLetter = new int[0x530];
    /** Which first three letters any stem has; several threes share a place. */
    private final boolean[] byThreeLetters = new boolean[1 << 12];
    /** Whether the first word of any stem has fewer letters. */
    private final boolean anyShort;

    private final int terms;

    /**
     * What a whole stem stands for.
     *
     * @param nth which term, from 0
     */
    private record Found(Term term, int nth, TermUse.Kind kind, Stem stem) {

        /** The words of the stem, divided by {@link #WORD_END}. */
        char[] letters() {
            return String.join(String.valueOf(WORD_END), stem.words()).toCharArray();
        }
    }

    /** Words of a text that begin like a stem. */
    private record Hit(Found found, int from, int to) {

        /** At each place the longest words come first, and of equal ones those that the longest stem has found. */
        static int compare(Hit a, Hit b) {
            return a.from != b.from ? a.from - b.from : a.to != b.to ? b.to - a.to : b.found.stem().length() - a.found.stem().length();
        }

        TermUse use(boolean part) {
            return new TermUse(found.term(), found.nth(), found.kind(), found.stem(), from, to, part);
        }
    }

    private TermIndex(List<Found> stems, int terms) {
        Map<Found, char[]> words = new IdentityHashMap<>();
        stems.forEach(stem -> words.put(stem, stem.letters()));
        this.sorted = stems.toArray(Found[]::new);
        Arrays.sort(sorted, (a, b) -> Arrays.compare(words.get(a), words.get(b)));
        this.letters = new char[sorted.length][];
        Arrays.setAll(letters, stem -> words.get(sorted[stem]));
        this.terms = terms;
        this.anyShort = stems.stream().anyMatch(stem -> stem.stem().words().get(0).length() < 3);
        for (char[] stem : letters) {
            if (!anyShort) {
                byThreeLetters[place(stem[0], stem[1], stem[2])] = true;
            }
        }
        int stem = 0;
        for (char letter = 0; letter < byFirstLetter.length; letter++) {
            while (stem < sorted.length && letters[stem][0] < letter) {
                stem++;
            }
            byFirstLetter[letter] = stem;
        }
    }

    private int place(char first, char second, char third) {
        return (31 * (31 * first + second) + third) & byThreeLetters.length - 1;
    }

    /** @param tag of the language */
    public static TermIndex of(Terms terms, String tag) {
        List<Found> stems = new ArrayList<>();
        for (int nth = 0; nth < terms.all().size(); nth++) {
            Term term = terms.all().get(nth);
            Term.Rendering rendering = term.renderings().get(tag);
            add(term, nth, TermUse.Kind.RIGHT, rendering.stems(), stems);
            add(term, nth, TermUse.Kind.ALSO, rendering.also(), stems);
            add(term, nth, TermUse.Kind.FORBIDDEN, rendering.forbidden(), stems);
        }
        return new TermIndex(stems, terms.all().size());
    }

    private static void add(Term term, int nth, TermUse.Kind kind, List<Stem> stems, List<Found> all) {
        stems.forEach(stem -> all.add(new Found(term, nth, kind, stem)));
    }

    /**
     * Every use of a term, by place. Of the words of one term the longest count; what is forbidden or second best counts only
     * where it is no part of longer words that are right.
     */
    public List<TermUse> uses(String text) {
        if (sorted.length == 0) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        RunningText words = new RunningText(text);
        for (int word = words.wordFrom(0); word < words.length(); word = words.wordFrom(words.endOfWord(word))) {
            begin(words, word, hits);
        }
        hits.sort(Hit::compare);
        return hits.isEmpty() ? List.of() : withoutParts(hits);
    }

    private void begin(RunningText words, int word, List<Hit> hits) {
        char first = words.at(word);
        if (anyShort || byThreeLetters[place(first, words.at(word + 1), words.at(word + 2))]) {
            int from = first < byFirstLetter.length ? byFirstLetter[first] : 0;
            int to = first + 1 < byFirstLetter.length ? byFirstLetter[first + 1] : sorted.length;
            narrow(from, to, 0, words, word, word, hits);
        }
    }

    /**
     * Goes on with a word of the text.
     *
     * @param from  the first stem that begins like the words before it
     * @param to    behind the last one
     * @param depth how many letters of the stems that are
     * @param first where the first of the words begins
     * @param word  where this one begins
     */
    private void narrow(int from, int to, int depth, RunningText words, int first, int word, List<Hit> hits) {
        int low = from;
        int high = to;
        int length = depth;
        for (int at = word; low < high && words.at(at) != Stem.NO_PART; at++) {
            char letter = words.at(at);
            boolean alike = letters[low][length] == letters[high - 1][length]; // as nearly always behind the third letter
            if (!alike) {
                low = firstFrom(letter, length, low, high);
                high = low < high ? firstFrom((char) (letter + 1), length, low, high) : high;
            } else if (letters[low][length] != letter) {
                return;
            }
            length++;
            while (low < high && letters[low].length == length) {
                hits.add(new Hit(sorted[low], first, words.endOfWord(word)));
                low++;
            }
            if (low < high && letters[low][length] == WORD_END) {
                int longer = firstFrom((char) (WORD_END + 1), length, low, high);
                narrow(low, longer, length + 1, words, first, words.joinedTo(words.endOfWord(word)), hits);
                low = longer;
            }
        }
    }

    /** Of some stems that have the same letters so far, and more: the first that goes on with that letter or a later one. */
    private int firstFrom(char letter, int depth, int from, int to) {
        if (letters[to - 1][depth] < letter) {
            return to;
        }
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (letters[middle][depth] < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<TermUse> withoutParts(List<Hit> hits) {
        List<TermUse> whole = new ArrayList<>(hits.size());
        int[] endOfTerm = new int[terms];
        int endOfRight = 0;
        for (Hit hit : hits) {
            boolean partOfOwn = endOfTerm[hit.found().nth()] >= hit.to();
            boolean partOfRight = endOfRight >= hit.to();
            boolean right = hit.found().kind() == TermUse.Kind.RIGHT;
            if (!partOfOwn && (right || !partOfRight)) {
                whole.add(hit.use(partOfRight));
                endOfTerm[hit.found().nth()] = hit.to();
                endOfRight = right ? Math.max(endOfRight, hit.to()) : endOfRight;
            }
        }
        return whole;
    }
}
