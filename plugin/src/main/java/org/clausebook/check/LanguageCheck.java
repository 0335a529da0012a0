package org.clausebook.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.language.KnownLanguage;

/** Each clause is in the language of its file: what was copied has also been translated. */
final class LanguageCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            text.known().ifPresent(language -> check(text, language, findings));
        }
    }

    private static void check(Subject.Text text, KnownLanguage own, Findings findings) {
        Map<Subject.Clause, KnownLanguage> guesses = guesses(text);
        if (isWhollyForeign(guesses, own)) {
            KnownLanguage other = guesses.values().iterator().next();
            List<String> words = text.all().stream().map(Subject.Clause::words).toList();
            findings.report(Rule.LANGUAGE_WRONG, "file", text.start(), own.englishName(), other.englishName(), words);
            return;
        }
        guesses.forEach((clause, guess) -> {
            if (guess != own) {
                findings.report(
                        Rule.LANGUAGE_WRONG,
                        text.locate(clause.provision().span()),
                        clause.label(),
                        own.englishName(),
                        guess.englishName(),
                        clause.words());
            }
        });
    }

    /** The readable clauses of a text that are in its own language, as far as can be told. */
    static List<Subject.Clause> inOwnLanguage(Subject.Text text) {
        KnownLanguage own = text.known().orElseThrow();
        Map<Subject.Clause, KnownLanguage> guesses = guesses(text);
        return isWhollyForeign(guesses, own)
                ? List.of()
                : text.readable().filter(clause -> guesses.getOrDefault(clause, own) == own).toList();
    }

    /** Whether a whole text is in another language: then nothing else is worth saying of it. */
    static boolean isWhollyForeign(Subject.Text text) {
        return text.known().filter(own -> isWhollyForeign(guesses(text), own)).isPresent();
    }

    /** A file that was exchanged for another is one mistake; one that is being translated has as many as clauses. */
    private static boolean isWhollyForeign(Map<Subject.Clause, KnownLanguage> guesses, KnownLanguage own) {
        return guesses.size() > 1
                && !guesses.containsValue(own)
                && guesses.values().stream().distinct().count() == 1;
    }

    /** By clause, not by what it says: the same words may stand in two of them. */
    private static Map<Subject.Clause, KnownLanguage> guesses(Subject.Text text) {
        Map<Subject.Clause, KnownLanguage> guesses = new IdentityHashMap<>();
        text.readable().forEach(clause -> clause.guess().ifPresent(guess -> guesses.put(clause, guess)));
        return guesses;
    }
}
