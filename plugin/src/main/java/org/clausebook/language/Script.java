package org.clausebook.language;

/** The alphabets whose letters look alike; all others are never mistaken for them. */
public enum Script {
    CYRILLIC("Cyrillic"),
    LATIN("Latin"),
    GREEK("Greek"),
    OTHER("other");

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
        if (codePoint < 0x80) {
            return Character.isLetter(codePoint) ? LATIN : OTHER;
        }
        if (codePoint >= 0x400 && codePoint <= 0x52F) {
            return Character.isLetter(codePoint) ? CYRILLIC : OTHER;
        }
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
