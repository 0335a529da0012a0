package org.clausebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word that is typed in two alphabets.
 *
 * @param kind   what seems to have happened
 * @param word   as it is typed
 * @param from   where its first letter of the other alphabet stands in the text
 * @param to     behind that letter
 * @param letter that letter
 * @param nth    which letter of the word it is, from 1
 * @param script the alphabet that this letter is from
 * @param rest   the alphabet of the other letters or, of a word that stands alone, of the words around it
 * @param meant  the word in that alphabet; empty for {@link Kind#JOINED}
 */
public record MixedScript(Kind kind, String word, int from, int to, String letter, int nth, Script script, Script rest, String meant) {

    /** What seems to have happened. */
    public enum Kind {
        /** Letters that look alike were exchanged within a word. */
        LOOK_ALIKE,
        /** The whole word is typed in letters that look like those of the words around it. */
        ALONE,
        /** Two words, or a word and its ending, were written together. */
        JOINED
    }

    /** Words that are typed in Latin letters by a keyboard that was not switched; longer ones could be names. */
    private static final Set<String> LATIN_FOR_CYRILLIC = Set.of("a", "c", "k", "o", "y", "A", "B", "C", "K", "O", "Y", "He", "Ha", "Ho", "Bo");

    private static final Set<String> CYRILLIC_FOR_LATIN = Set.of("а", "А", "І");

    /**
     * @param language what the text is in; it decides where as many letters are from the one alphabet as from the other
     */
    public static List<MixedScript> allIn(String text, KnownLanguage language) {
        return allIn(Glance.of(text), language);
    }

    /** The same in a text that has been read already: most text is in one alphabet, and so is every word of it. */
    public static List<MixedScript> allIn(Glance glance, KnownLanguage language) {
        if (glance.isAllIn(language.script())) {
            return List.of();
        }
        List<MixedScript> found = new ArrayList<>();
        String text = glance.text();
        for (Word word : Word.allIn(text)) {
            within(word, text, language).or(() -> alone(word, text, language)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<MixedScript> within(Word word, String text, KnownLanguage language) {
        int[] letters = new int[Script.values().length];
        for (int i = word.from(); i < word.to(); i++) {
            letters[Script.of(text.charAt(i)).ordinal()]++;
        }
        int cyrillic = letters[Script.CYRILLIC.ordinal()];
        int latin = letters[Script.LATIN.ordinal()];
        int greek = letters[Script.GREEK.ordinal()];
        if (cyrillic + latin + greek == Math.max(cyrillic, Math.max(latin, greek))) {
            return Optional.empty();
        }
        boolean cyrillicFirst = cyrillic > latin || cyrillic == latin && language.script() == Script.CYRILLIC;
        Script likely = cyrillicFirst ? Script.CYRILLIC : Script.LATIN;
        Script other = cyrillicFirst ? Script.LATIN : Script.CYRILLIC;
        boolean both = cyrillic > 0 && latin > 0; // a Greek letter may be part of a unit or a formula
        return lookAlike(word, text, likely)
                .or(() -> lookAlike(word, text, other))
                .or(() -> both ? Optional.of(first(Kind.JOINED, word, text, likely, "")) : Optional.empty());
    }

    private static Optional<MixedScript> lookAlike(Word word, String text, Script script) {
        StringBuilder meant = new StringBuilder();
        for (int i = word.from(); i < word.to(); i++) {
            char c = text.charAt(i);
            Script its = Script.of(c);
            int letter = its == script || its == Script.OTHER ? c : LookAlikes.in(script, c);
            if (letter < 0) {
                return Optional.empty();
            }
            meant.append((char) letter);
        }
        return Optional.of(first(Kind.LOOK_ALIKE, word, text, script, meant.toString()));
    }

    /** Describes the word at its first letter that is not in that script. */
    private static MixedScript first(Kind kind, Word word, String text, Script rest, String meant) {
        int nth = 0;
        for (int i = word.from(); i < word.to(); i++) {
            char c = text.charAt(i);
            Script script = Script.of(c);
            nth += Character.isLetterOrDigit(c) ? 1 : 0;
            if (script != rest && script != Script.OTHER) {
                return new MixedScript(kind, word.text(), i, i + 1, String.valueOf(c), nth, script, rest, meant);
            }
        }
        throw new IllegalStateException("one script only: " + word);
    }

    private static Optional<MixedScript> alone(Word word, String text, KnownLanguage language) {
        boolean cyrillic = language.script() == Script.CYRILLIC;
        if (!(cyrillic ? LATIN_FOR_CYRILLIC : CYRILLIC_FOR_LATIN).contains(word.text())
                || !standsBefore(word, text, language.script())
                || !standsBehind(word, text, language.script())) {
            return Optional.empty();
        }
        StringBuilder meant = new StringBuilder();
        word.text().chars().forEach(c -> meant.append((char) LookAlikes.in(language.script(), c)));
        return Optional.of(first(Kind.ALONE, word, text, language.script(), meant.toString()));
    }

    /** Another word of the text's own alphabet follows behind a space. */
    private static boolean standsBefore(Word word, String text, Script script) {
        int i = word.to();
        if (i >= text.length() || !isBlank(text.charAt(i))) {
            return false;
        }
        while (i < text.length() && (isBlank(text.charAt(i)) || isOpening(text.charAt(i)))) {
            i++;
        }
        boolean small = Character.isLowerCase(word.text().charAt(0));
        return i < text.length()
                && (Script.of(text.charAt(i)) == script && (small || Character.isLowerCase(text.charAt(i)))
                        || small && !Character.isLetter(text.charAt(i)));
    }

    /** A word in small letters may follow any other of its text; one with a capital begins a sentence or a title. */
    private static boolean standsBehind(Word word, String text, Script script) {
        int i = word.from() - 1;
        if (i >= 0 && isOpening(text.charAt(i))) {
            return true;
        }
        if (i >= 0 && !isBlank(text.charAt(i))) {
            return false;
        }
        while (i >= 0 && isBlank(text.charAt(i))) {
            i--;
        }
        if (i < 0) {
            return true;
        }
        char before = text.charAt(i);
        return Character.isLowerCase(word.text().charAt(0))
                ? !Character.isLetter(before) || Script.of(before) == script
                : ".!?:;–—".indexOf(before) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    private static boolean isOpening(char c) {
        return "«„“\"(".indexOf(c) >= 0;
    }
}
