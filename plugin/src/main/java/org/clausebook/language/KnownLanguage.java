package org.clausebook.language;

import java.util.Arrays;
import java.util.Optional;

/** The languages that these checks know; of all others nothing is said. */
public enum KnownLanguage {
    KYRGYZ("ky", "Kyrgyz", Script.CYRILLIC, "ёңөү"),
    RUSSIAN("ru", "Russian", Script.CYRILLIC, "ё"),
    ENGLISH("en", "English", Script.LATIN, "");

    private static final int FIRST_CYRILLIC = 0x400;

    private final String tag;
    private final String englishName;
    private final Script script;
    private final String furtherLetters;

    KnownLanguage(String tag, String englishName, Script script, String furtherLetters) {
        this.tag = tag;
        this.englishName = englishName;
        this.script = script;
        this.furtherLetters = furtherLetters;
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
        if (letter < FIRST_CYRILLIC) {
            return false;
        }
        if (letter >= 'А' && letter <= 'я') {
            return script != Script.CYRILLIC;
        }
        return Script.of(letter) == Script.CYRILLIC
                && (script != Script.CYRILLIC || furtherLetters.indexOf(Character.toLowerCase(letter)) < 0);
    }
}
