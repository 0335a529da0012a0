package org.clausebook.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** The languages that these checks know; of all others nothing is said. */
public enum KnownLanguage {
    KYRGYZ("ky", "Kyrgyz", Script.CYRILLIC, "ёңөү"),
    RUSSIAN("ru", "Russian", Script.CYRILLIC, "ё"),
    ENGLISH("en", "English", Script.LATIN, "");

    private static final int CYRILLIC_FROM = 0x400;
    private static final int CYRILLIC_TO = 0x530;

    private final String tag;
    private final String englishName;
    private final Script script;
    private final String furtherLetters;
    private final BitSet foreign;

    KnownLanguage(String tag, String englishName, Script script, String furtherLetters) {
        this.tag = tag;
        this.englishName = englishName;
        this.script = script;
        this.furtherLetters = furtherLetters;
        this.foreign = foreignLetters();
    }

    /** @param tag BCP 47, {@code ky} */
    public static Optional<KnownLanguage> of(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    public String tag() {
        return tag;
    }

    public String englishName() {
        return englishName;
    }

    public Script script() {
        return script;
    }

    /**
     * Whether a letter is Cyrillic and this language does not write it. Letters of other scripts are names that any text
     * may hold.
     */
    public boolean isForeign(int letter) {
        boolean inTable = letter >= CYRILLIC_FROM && letter < CYRILLIC_TO;
        return inTable ? foreign.get(letter - CYRILLIC_FROM) : isForeignLetter(letter);
    }

    private BitSet foreignLetters() {
        BitSet letters = new BitSet();
        for (int letter = CYRILLIC_FROM; letter < CYRILLIC_TO; letter++) {
            letters.set(letter - CYRILLIC_FROM, isForeignLetter(letter));
        }
        return letters;
    }

    private boolean isForeignLetter(int letter) {
        if (Script.of(letter) != Script.CYRILLIC) {
            return false;
        }
        int small = Character.toLowerCase(letter);
        boolean own = small >= 'а' && small <= 'я' || furtherLetters.indexOf(small) >= 0;
        return script != Script.CYRILLIC || !own;
    }
}
