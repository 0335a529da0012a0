package org.clausebook.check;

import java.util.BitSet;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.language.ForeignLetters;
import org.clausebook.language.KnownLanguage;
import org.clausebook.language.MixedScript;
import org.clausebook.language.Script;
import org.clausebook.source.Characters;
import org.clausebook.source.Location;

/**
 * Every letter is one of the text's language, and can be seen: a search for a word does not find it if one of its letters
 * only looks right.
 */
final class LetterCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            text.known().ifPresent(language -> {
                Reading reading = new Reading(text, language, findings);
                reading.line(text.titleLine());
                text.inOwnLanguage().forEach(clause -> clause.lines().forEach(reading::line));
            });
        }
    }

    /** A message quotes so many characters on each side of one that cannot be seen. */
    private static final int MOST_AROUND = 20;

    private record Reading(Subject.Text text, KnownLanguage language, Findings findings) {

        void line(TextLine line) {
            if (line.glance().hasUnusual()) {
                invisible(line);
            }
            BitSet mixed = new BitSet();
            for (MixedScript word : MixedScript.allIn(line.glance(), language)) {
                mixed(line, word);
                mixed.set(word.from());
            }
            for (ForeignLetters.Found found : ForeignLetters.in(line.glance(), language)) {
                boolean reported = mixed.nextSetBit(found.from()) >= 0 && mixed.nextSetBit(found.from()) < found.to();
                if (!reported) {
                    letter(line, found);
                }
            }
        }

        void invisible(TextLine line) {
            String words = line.text();
            for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
                int c = words.codePointAt(i);
                if (Characters.isInvisible(c)) {
                    findings.report(
                            Rule.LANGUAGE_INVISIBLE, place(line, i), Characters.name(c), neighbourhood(words, i));
                }
            }
        }

        private void mixed(TextLine line, MixedScript word) {
            String variant = switch (word.kind()) {
                case LOOK_ALIKE -> "";
                case ALONE -> "alone";
                case JOINED -> "joined";
            };
            findings.report(
                    Rule.LANGUAGE_MIXED_SCRIPT,
                    variant,
                    place(line, word.from()),
                    word.word(),
                    word.letter(),
                    word.script().word(),
                    word.rest().word(),
                    word.nth(),
                    word.meant());
        }

        private void letter(TextLine line, ForeignLetters.Found found) {
            boolean words = language.script() != Script.CYRILLIC;
            findings.report(
                    Rule.LANGUAGE_LETTER,
                    words ? "words" : found.meant().isEmpty() ? "" : "near",
                    place(line, found.from()),
                    found.words(),
                    found.letter(),
                    language.englishName(),
                    found.meant());
        }

        private Location place(TextLine line, int at) {
            return text.locate(line.inFile(at, at + 1));
        }

        /** The word around it, so that the place can be found in a program that does not know columns. */
        private static String neighbourhood(String words, int at) {
            String before = words.substring(Math.max(0, at - MOST_AROUND), at);
            String behind = words.substring(at, Math.min(words.length(), at + MOST_AROUND));
            int end = behind.indexOf(' ');
            String around = before.substring(before.lastIndexOf(' ') + 1) + (end < 0 ? behind : behind.substring(0, end));
            StringBuilder seen = new StringBuilder();
            around.codePoints()
                    .filter(c -> !Characters.isInvisible(c))
                    .forEach(seen::appendCodePoint);
            return seen.toString();
        }
    }
}
