package org.clausebook.language;

/** The alphabets whose letters look alike; all others are never mistaken for them. */
public enum Script {
    CYRILLIC("Cyrillic"),
    LATIN("Latin"),
    GREEK("Greek"),
    OTHER("other");

    /** All that these texts usually consist of: asked for each of their letters. */
    private static final int END_OF_FIRST_CYRILLIC = 0x530;

    private static final Script[] FIRST = new Script[END_OF_FIRST_CYRILLIC];

    static {
        for (int codePoint = 0; codePoint < END_OF_FIRST_CYRILLIC; codePoint++) {
            FIRST[codePoint] = lookedUp(codePoint);
        }
    }

    private final String word;

    Script(String word) {
        this.word = word;
    }

    /** What messages call it. */
    public String word() {
        return word;
    }

    /** The script of a letter; {@link #OTHER} for what is no letter. */
    public static Script of(int codePoint) {
        return codePoint < END_OF_FIRST_CYRILLIC ? FIRST[codePoint] : lookedUp(codePoint);
    }

    private static Script lookedUp(int codePoint) {
        if (!Character.isLetter(codePoint)) {
            return OTHER;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case CYRILLIC -> CYRILLIC;
            case LATIN -> LATIN;
            case GREEK -> GREEK;
            default -> OTHER;
        };
    }
}
