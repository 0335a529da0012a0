package org.clausebook.language;

/** The alphabets whose letters look alike; all others are never mistaken for them. */
public enum Script {
    CYRILLIC("Cyrillic"),
    LATIN("Latin"),
    GREEK("Greek"),
    OTHER("other");

    private static final int TABLE = 0x530;
    private static final Script[] BY_LETTER = table();

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
        return codePoint < TABLE ? BY_LETTER[codePoint] : ofAny(codePoint);
    }

    /** Nearly all letters of a text are among the first. */
    private static Script[] table() {
        Script[] table = new Script[TABLE];
        for (int i = 0; i < TABLE; i++) {
            table[i] = ofAny(i);
        }
        return table;
    }

    private static Script ofAny(int codePoint) {
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
