package org.clausebook.language;

import java.util.List;
import java.util.Set;

/** Kyrgyz negates a verb by a syllable within it: <i>иштеп чык-па-йт</i>, <i>ачыкка чыгар-бо-ого</i>, <i>белгилен-бе-се</i>. */
final class KyrgyzNegation {

    private static final Set<String> SYLLABLES = Set.of("ба", "бе", "бо", "бө", "па", "пе", "по", "пө");

    /** What stands behind that syllable: other words have it as well, but go on differently. */
    private static final List<String> BEHIND = List.of(
            "й", "ган", "ген", "гон", "гөн", "са", "се", "со", "сө", "ст", "ды", "ди", "ду", "дү", "гыдай");

    /** The same letters with another meaning. */
    private static final List<String> STEMS = List.of("пайда", "байланыш", "байка", "кошпо", "башка", "карабаста", "карабай");

    private KyrgyzNegation() {}

    /** @param word in small letters */
    static boolean isIn(String word) {
        if (STEMS.stream().anyMatch(word::startsWith)) {
            return false;
        }
        for (int i = 2; i + 3 <= word.length(); i++) {
            if (SYLLABLES.contains(word.substring(i, i + 2)) && goesOn(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(String word, int syllable) {
        int behind = syllable + 2;
        // кыл-ба-оо has become кыл-боо: the vowel of the syllable is the first of the ending
        boolean noun = word.startsWith("боо", syllable) || word.startsWith("бөө", syllable)
                || word.startsWith("поо", syllable) || word.startsWith("пөө", syllable);
        boolean last = word.length() == behind + 1 && word.charAt(behind) == 'с';
        return noun || last || BEHIND.stream().anyMatch(ending -> word.startsWith(ending, behind));
    }
}
