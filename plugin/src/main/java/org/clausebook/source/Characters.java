package org.clausebook.source;

import java.util.Locale;

/** Which characters a text may be made of: those that readers can see, or that set words apart. */
public final class Characters {

    private static final int SOFT_HYPHEN = 0x00AD;
    /** Some scripts need the two joiners to be spelt right. */
    private static final int NON_JOINER = 0x200C;

    private static final int JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;
    /** Below here only the controls are not readable; then come gaps among the Greek letters. */
    private static final int FIRST_UNASSIGNED = 0x0378;

    /** From here on all are readable, to the end of the second block of Cyrillic. */
    private static final int FIRST_CYRILLIC = 0x0400;

    private static final int END_OF_FIRST_CYRILLIC = 0x052F;

    private static final int GRAPHEME_JOINER = 0x034F;
    /** Hangul fillers, Khmer vowels that are not written, the empty Braille cell. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u17B4\u17B5\u2800";

    private Characters() {}

    /**
     * Whether a character may stand in a published text. Not readable are controls (tab and line end included), the
     * separators that only some programs take for line ends, characters that turn the direction of writing or join and
     * part words unseen, private ones, halves of a pair, the sign that stands for a damaged character, and what is not
     * {@linkplain #isKnown known}.
     */
    public static boolean isReadable(int codePoint) {
        if (codePoint < FIRST_UNASSIGNED || codePoint >= FIRST_CYRILLIC && codePoint <= END_OF_FIRST_CYRILLIC) {
            return codePoint >= ' ' && (codePoint < 0x7F || codePoint > 0x9F);
        }
        if (!isKnown(codePoint)) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> codePoint == SOFT_HYPHEN || codePoint == NON_JOINER || codePoint == JOINER;
            default -> codePoint != REPLACEMENT;
        };
    }

    /**
     * Whether a character may stand in a file, and nobody sees it: joiners, fillers, selectors of a variant. The soft hyphen
     * is none of them, because it becomes visible where it is needed.
     */
    public static boolean isInvisible(int codePoint) {
        return codePoint > END_OF_FIRST_CYRILLIC
                        && (codePoint == NON_JOINER
                                || codePoint == JOINER
                                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                                || codePoint >= 0x180B && codePoint <= 0x180F
                                || codePoint >= 0xE0100 && codePoint <= 0xE01EF
                                || BLANK_LETTERS.indexOf(codePoint) >= 0)
                || codePoint == GRAPHEME_JOINER;
    }

    /** Whether a character leaves the place empty where it stands: a space of any kind, what nobody sees, the soft hyphen. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == SOFT_HYPHEN
                || isInvisible(codePoint);
    }

    /** Whether a character means the same to every Java that may build a site: none that came after Unicode 13 does. */
    public static boolean isKnown(int codePoint) {
        return Unicode.isKnown(codePoint);
    }

    /** A code point and, if it is known, its name in the Unicode standard: {@code U+200B ZERO WIDTH SPACE}. */
    public static String name(int codePoint) {
        String name = isKnown(codePoint) ? Character.getName(codePoint) : null;
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return name == null ? code : code + " " + name.replaceFirst(" \\(.*\\)", ""); // FORM FEED (FF)
    }

    /** Whether a character stands on the one before it. */
    public static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
