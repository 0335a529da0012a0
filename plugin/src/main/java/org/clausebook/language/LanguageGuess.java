package org.clausebook.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which language a text is in, by its letters: ң, ө and ү are Kyrgyz, and в, ф, ц, щ, ь and ъ are many times as frequent in
 * Russian as in Kyrgyz. It would rather say nothing than something wrong.
 */
public final class LanguageGuess {

    /** With fewer letters than these a text is too short to tell. */
    public static final int ENOUGH_LETTERS = 60;

    /** Another alphabet shows sooner. */
    private static final int ENOUGH_LATIN_LETTERS = 30;

    private static final String KYRGYZ_LETTERS = "ңөү";
    private static final String RUSSIAN_LETTERS = "вфцщьъ";
    private static final double LEAST_KYRGYZ = 0.005;
    private static final double LEAST_RUSSIAN = 0.03;
    private static final double MOST_FOREIGN = 0.01;

    /** Names and addresses are in Latin letters too; sentences have words such as these. */
    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "of", "and", "to", "in", "is", "are", "for", "by", "be", "or", "a", "an", "with", "that", "which", "on",
            "not", "as", "at", "from", "this", "it");

    private static final double LEAST_ENGLISH = 0.15;

    private LanguageGuess() {}

    /** What a letter says of the language that its text is in. */
    private enum Letter {
        LATIN,
        /** Both languages write it as often. */
        CYRILLIC,
        KYRGYZ,
        RUSSIAN,
        /** Neither Kyrgyz nor Russian. */
        FOREIGN,
        /** No letter, or one of another alphabet. */
        OTHER;

        private static final Letter[] FIRST = new Letter[0x530];

        static {
            for (char c = 0; c < FIRST.length; c++) {
                FIRST[c] = lookedUp(c);
            }
        }

        static Letter of(char c) {
            return c < FIRST.length ? FIRST[c] : lookedUp(c);
        }

        private static Letter lookedUp(char c) {
            char small = Character.toLowerCase(c);
            return switch (Script.of(c)) {
                case LATIN -> LATIN;
                case CYRILLIC -> KYRGYZ_LETTERS.indexOf(small) >= 0
                        ? KYRGYZ
                        : RUSSIAN_LETTERS.indexOf(small) >= 0
                                ? RUSSIAN
                                : KnownLanguage.KYRGYZ.isForeign(c) ? FOREIGN : CYRILLIC;
                default -> OTHER;
            };
        }
    }

    /** Nothing if the text is too short, or looks like no language of these or like several. */
    public static Optional<KnownLanguage> of(String text) {
        int[] letters = new int[Letter.values().length];
        for (int i = 0; i < text.length(); i++) {
            letters[Letter.of(text.charAt(i)).ordinal()]++;
        }
        int latin = letters[Letter.LATIN.ordinal()];
        int kyrgyz = letters[Letter.KYRGYZ.ordinal()];
        int russian = letters[Letter.RUSSIAN.ordinal()];
        int foreign = letters[Letter.FOREIGN.ordinal()];
        int cyrillic = kyrgyz + russian + foreign + letters[Letter.CYRILLIC.ordinal()];
        if (latin > cyrillic) {
            boolean english = latin + cyrillic >= ENOUGH_LATIN_LETTERS && isEnglish(text);
            return english ? Optional.of(KnownLanguage.ENGLISH) : Optional.empty();
        }
        if (latin + cyrillic < ENOUGH_LETTERS) {
            return Optional.empty();
        }
        if (foreign > MOST_FOREIGN * cyrillic) { // Kazakh, Tatar and Ukrainian have letters in common with these two
            return Optional.empty();
        }
        if (kyrgyz > LEAST_KYRGYZ * cyrillic && russian < LEAST_RUSSIAN * cyrillic) {
            return Optional.of(KnownLanguage.KYRGYZ);
        }
        return kyrgyz == 0 && russian >= LEAST_RUSSIAN * cyrillic
                ? Optional.of(KnownLanguage.RUSSIAN)
                : Optional.empty();
    }

    private static boolean isEnglish(String text) {
        int words = 0;
        int english = 0;
        for (Word word : Word.allIn(text)) {
            words++;
            english += ENGLISH_WORDS.contains(word.text().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return english >= LEAST_ENGLISH * words;
    }
}
