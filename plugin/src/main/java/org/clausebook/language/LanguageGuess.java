package org.clausebook.language;

import java.util.List;
import java.util.Optional;

/**
 * Which language a text is in, by its letters: ң, ө and ү are Kyrgyz, and в, ф, ц, щ, ь and ъ are many times as frequent in
 * Russian as in Kyrgyz. It would rather say nothing than something wrong.
 */
public final class LanguageGuess {

    /** With fewer letters than these a text is too short to tell. */
    public static final int ENOUGH_LETTERS = 60;

    /** Another alphabet shows sooner. */
    private static final int ENOUGH_LATIN_LETTERS = 30;

    private static final double LEAST_KYRGYZ = 0.005;
    private static final double LEAST_RUSSIAN = 0.03;
    private static final double MOST_FOREIGN = 0.01;

    /** Names and addresses are in Latin letters too; sentences have words such as these. */
    private static final ShortWords ENGLISH_WORDS = new ShortWords(
            "the", "of", "and", "to", "in", "is", "are", "for", "by", "be", "or", "a", "an", "with", "that", "which", "on",
            "not", "as", "at", "from", "this", "it");

    private static final double LEAST_ENGLISH = 0.15;

    /** Enumerations have few such words; but so many words without a Cyrillic letter among them are more than names. */
    private static final double LEAST_ENGLISH_OF_MANY = 0.1;

    private static final int MANY_WORDS = 20;

    private LanguageGuess() {}

    /** Nothing if the text is too short, or looks like no language of these or like several. */
    public static Optional<KnownLanguage> of(String text) {
        return of(List.of(Glance.of(text)));
    }

    /** The same of a text of several lines. */
    public static Optional<KnownLanguage> of(List<Glance> lines) {
        int latin = 0;
        int cyrillic = 0;
        int kyrgyz = 0;
        int russian = 0;
        int foreign = 0;
        for (Glance line : lines) {
            latin += line.latin();
            cyrillic += line.cyrillic();
            kyrgyz += line.kyrgyz();
            russian += line.russian();
            foreign += line.foreign();
        }
        if (latin > cyrillic) {
            boolean english = latin + cyrillic >= ENOUGH_LATIN_LETTERS && isEnglish(lines, cyrillic > 0);
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

    private static boolean isEnglish(List<Glance> lines, boolean mixed) {
        ShortWords.Count count = ENGLISH_WORDS.counter();
        lines.forEach(line -> count.add(line.text()));
        boolean many = !mixed && count.words() >= MANY_WORDS;
        return count.found() >= (many ? LEAST_ENGLISH_OF_MANY : LEAST_ENGLISH) * count.words();
    }
}
