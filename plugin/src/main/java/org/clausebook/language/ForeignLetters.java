package org.clausebook.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Cyrillic letters that a language does not write: Ukrainian and Kazakh ones in Kyrgyz, Kyrgyz ones in Russian, all of them
 * in English. What stands in quotation marks, in an English text also in brackets, is taken for a name.
 */
public final class ForeignLetters {

    /** Letters that are typed in place of a Kyrgyz one; Kyrgyz names have none of them, so no quotation excuses them. */
    private static final Map<Character, Character> MEANT =
            Map.of('ѳ', 'ө', 'ҥ', 'ң', 'ӊ', 'ң', 'ӈ', 'ң', 'Ѳ', 'Ө', 'Ҥ', 'Ң', 'Ӊ', 'Ң', 'Ӈ', 'Ң');

    private ForeignLetters() {}

    /**
     * Words that do not belong to the text.
     *
     * @param words  the word; in an English text all that stand in a row
     * @param from   where its first foreign letter stands
     * @param to     behind the last word
     * @param letter that letter
     * @param meant  the word as it is probably spelt; empty if that cannot be said
     */
    public record Found(String words, int from, int to, String letter, String meant) {}

    public static List<Found> in(String line, KnownLanguage language) {
        return in(Glance.of(line), language);
    }

    /** The same in a text that has been read already: nearly always there are none. */
    public static List<Found> in(Glance glance, KnownLanguage language) {
        if (!glance.hasForeign(language)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        String line = glance.text();
        BitSet excused = Quotations.inside(line);
        if (language.script() != Script.CYRILLIC) {
            brackets(line, excused);
        }
        for (Word word : Word.allIn(line)) {
            int at = firstForeign(line, word, language, excused);
            if (at >= 0) {
                String letter = String.valueOf(line.charAt(at));
                found.add(new Found(word.text(), at, word.to(), letter, meant(word, language)));
            }
        }
        return language.script() == Script.CYRILLIC ? found : joined(line, found);
    }

    /** Words in a row are a piece of another language, and one mistake. */
    private static List<Found> joined(String line, List<Found> words) {
        List<Found> joined = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Found first = words.get(i++);
            int end = first.to();
            while (i < words.size() && line.substring(end, words.get(i).from()).isBlank()) {
                end = words.get(i++).to();
            }
            joined.add(new Found(line.substring(first.from(), end), first.from(), end, first.letter(), ""));
        }
        return joined;
    }

    private static int firstForeign(String line, Word word, KnownLanguage language, BitSet excused) {
        for (int i = word.from(); i < word.to(); i++) {
            char c = line.charAt(i);
            boolean mistyped = language == KnownLanguage.KYRGYZ && MEANT.containsKey(c);
            if (language.isForeign(c) && (mistyped || !excused.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The word with every mistyped letter replaced; empty if another foreign one remains. */
    private static String meant(Word word, KnownLanguage language) {
        if (language != KnownLanguage.KYRGYZ) {
            return "";
        }
        StringBuilder meant = new StringBuilder();
        word.text().chars().forEach(c -> meant.append(MEANT.getOrDefault((char) c, (char) c).charValue()));
        return isAnyForeign(meant, language) ? "" : meant.toString();
    }

    private static boolean isAnyForeign(CharSequence text, KnownLanguage language) {
        for (int i = 0; i < text.length(); i++) {
            if (language.isForeign(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void brackets(String line, BitSet excused) {
        for (int open = line.indexOf('('); open >= 0; ) {
            int close = line.indexOf(')', open);
            if (close < 0) {
                return;
            }
            excused.set(open, close);
            open = line.indexOf('(', close);
        }
    }
}
