package org.clausebook.language;

import java.util.List;

/** Kyrgyz negates a verb by a syllable within it: <i>иштеп чык-па-йт</i>, <i>ачыкка чыгар-бо-ого</i>, <i>белгилен-бе-се</i>. */
final class KyrgyzNegation {

    /** What stands behind the syllable: other words have it as well, but go on differently. */
    private static final List<String> BEHIND = List.of(
            "й", "ган", "ген", "гон", "гөн", "са", "се", "со", "сө", "ст", "ды", "ди", "ду", "дү", "гыдай");

    /** The same letters with another meaning. */
    private static final List<String> STEMS = List.of("пайда", "байланыш", "байка", "кошпо", "башка", "карабаста", "карабай");

    private KyrgyzNegation() {}

    /** @param word in small letters */
    static boolean isIn(String word) {
        for (int i = 2; i + 3 <= word.length(); i++) {
            if (isSyllable(word.charAt(i), word.charAt(i + 1)) && goesOn(word, i)) {
                return STEMS.stream().noneMatch(word::startsWith);
            }
        }
        return false;
    }

    /** Ба, бе, бо, бө, па, пе, по, пө. */
    private static boolean isSyllable(char consonant, char vowel) {
        return (consonant == 'б' || consonant == 'п') && "аеоө".indexOf(vowel) >= 0;
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
