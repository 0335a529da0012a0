package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clausebook.model.Stem;
import org.clausebook.model.Term;
import org.clausebook.model.Terms;

/**
 * Finds the terms in texts of one language. The stems of all terms stand in one sorted list; each letter of a word narrows the
 * stretch of the list that the word can still be found by. So every word of a text is looked at once for all terms together,
 * and nearly always its first two letters are enough.
 */
public final class TermIndex {

    /** Between the words of a stem. It comes before all letters. */
    private static final char WORD_END = '\0';

    /** By letters, a stem before the longer ones that it begins; of equal ones in the order of the terms. */
    private final Found[] sorted;
    /** Where the stems begin that have this first letter, or a later one. */
    private final int[] byFirstLetter = new int[0x530];

    private final int terms;

    /**
     * What a whole stem stands for.
     *
     * @param nth     which term, from 0
     * @param letters of the stem, its words divided by {@link #WORD_END}
     * @param length  how many of them are letters
     */
    private record Found(Term term, int nth, TermUse.Kind kind, Stem stem, String letters, int length) {

        char at(int depth) {
            return letters.charAt(depth);
        }
    }

    /** Words of a text that begin like a stem. */
    private record Hit(Found found, int from, int to) {

        /** At each place the longest words come first, and of equal ones those that the longest stem has found. */
        static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::from)
                .thenComparing(Comparator.comparingInt(Hit::to).reversed())
                .thenComparing(Comparator.comparingInt((Hit hit) -> hit.found().length()).reversed());

        TermUse use(boolean part) {
            return new TermUse(found.term(), found.kind(), found.stem(), from, to, part);
        }
    }

    private TermIndex(List<Found> stems, int terms) {
        this.sorted = stems.stream().sorted(Comparator.comparing(Found::letters)).toArray(Found[]::new);
        this.terms = terms;
        int stem = 0;
        for (char letter = 0; letter < byFirstLetter.length; letter++) {
            while (stem < sorted.length && sorted[stem].at(0) < letter) {
                stem++;
            }
            byFirstLetter[letter] = stem;
        }
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
        for (Stem stem : stems) {
            String letters = String.join(String.valueOf(WORD_END), stem.words());
            all.add(new Found(term, nth, kind, stem, letters, stem.length()));
        }
    }

    /**
     * Every use of a term, by place. Of the words of one term the longest count; what is forbidden or second best counts only
     * where it is no part of longer words that are right.
     */
    public List<TermUse> uses(String text) {
        if (sorted.length == 0) {
            return List.of();
        }
        WordScan words = WordScan.of(text);
        List<Hit> hits = new ArrayList<>();
        for (int word = 0; word < words.count(); word++) {
            char first = Stem.fold(words.charAt(words.from(word)));
            int from = first < byFirstLetter.length ? byFirstLetter[first] : 0;
            int to = first + 1 < byFirstLetter.length ? byFirstLetter[first + 1] : sorted.length;
            if (from < to) {
                narrow(from, to, 0, words, word, word, hits);
            }
        }
        if (hits.size() > 1) {
            hits.sort(Hit.ORDER);
        }
        return hits.isEmpty() ? List.of() : withoutParts(hits);
    }

    /**
     * Goes on with a word of the text.
     *
     * @param from  the first stem that begins like the words before it
     * @param to    behind the last one
     * @param depth how many letters of the stems that are
     * @param first the word at which they began
     */
    private void narrow(int from, int to, int depth, WordScan words, int first, int word, List<Hit> hits) {
        int low = from;
        int high = to;
        int letters = depth;
        for (int at = words.from(word); at < words.to(word); at++) {
            char letter = Stem.fold(words.charAt(at));
            low = firstFrom(letter, letters, low, high);
            high = firstFrom((char) (letter + 1), letters, low, high);
            letters++;
            while (low < high && sorted[low].letters().length() == letters) {
                hits.add(new Hit(sorted[low], words.from(first), words.to(word)));
                low++;
            }
            if (low < high && sorted[low].at(letters) == WORD_END) {
                int longer = firstFrom((char) (WORD_END + 1), letters, low, high);
                if (words.isJoined(word)) {
                    narrow(low, longer, letters + 1, words, first, word + 1, hits);
                }
                low = longer;
            }
            if (low == high) {
                return;
            }
        }
    }

    /** Of stems that have the same letters so far, and more: the first that goes on with that letter or a later one. */
    private int firstFrom(char letter, int depth, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle].at(depth) < letter) {
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
