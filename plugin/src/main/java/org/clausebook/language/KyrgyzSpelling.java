package org.clausebook.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds Kyrgyz words that are typed with н, о or у where the same text has ң, ө or ү: <i>жонундо</i> beside <i>жөнүндө</i>. A
 * Russian keyboard does not have the three letters, and no list of Kyrgyz words is at hand: the text itself is the list.
 */
public final class KyrgyzSpelling {

    /** With this many letters a text without any of the three is a rare thing. */
    public static final int ENOUGH_LETTERS = 200;

    /** Words with such a beginning in common are taken for forms of one word. */
    private static final int STEM = 5;

    private static final String LETTERS = "ңөү";

    /** Beginnings that two words share but for these letters, as <i>болуу</i> (to be) and <i>бөлүү</i> (to divide). */
    private static final Set<String> TWO_WORDS = Set.of(
            "болуу", "болуш", "болуп", "болот", "болго", "болсо", "болбо", "болду", "корго", "коруу", "колдо",
            "колду", "турду", "турун", "туруу", "окуму", "бутун", "толуу", "кошуу", "оздон", "сулуу", "тузду", "тузун");

    private KyrgyzSpelling() {}

    /** A word and the one that it should perhaps be spelt like. */
    public record Doubt(String word, String like) {}

    /**
     * @param words all words of a text, in small letters, in order
     * @return each doubtful word once, with the word that casts the doubt
     */
    public static List<Doubt> doubts(Iterable<String> words) {
        Map<String, String> spelt = new HashMap<>();
        Map<String, String> begun = new HashMap<>();
        Set<String> all = new LinkedHashSet<>();
        for (String word : words) {
            if (word.length() >= STEM && all.add(word)) {
                keep(word, word, spelt);
                keep(stem(word), word, begun);
            }
        }
        List<Doubt> doubts = new ArrayList<>();
        for (String word : all) {
            String same = spelt.get(folded(word));
            String akin = begun.get(folded(stem(word)));
            if (TWO_WORDS.contains(folded(stem(word)))) {
                continue;
            }
            if (count(same) > count(word)) {
                doubts.add(new Doubt(word, same));
            } else if (count(stem(akin)) > count(stem(word))) {
                doubts.add(new Doubt(word, akin));
            }
        }
        return doubts;
    }

    /** Of all words that differ in these letters only, the one with most of them. */
    private static void keep(String part, String word, Map<String, String> spelt) {
        spelt.merge(folded(part), word, (a, b) -> count(cut(b, part)) > count(cut(a, part)) ? b : a);
    }

    private static String cut(String word, String part) {
        return word.substring(0, part.length());
    }

    private static String stem(String word) {
        return word.substring(0, STEM);
    }

    private static long count(String word) {
        return word.chars().filter(c -> LETTERS.indexOf(c) >= 0).count();
    }

    private static String folded(String word) {
        return word.replace('ң', 'н').replace('ө', 'о').replace('ү', 'у');
    }
}
