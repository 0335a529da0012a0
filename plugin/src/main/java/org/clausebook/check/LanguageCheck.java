package org.clausebook.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.language.KnownLanguage;
import org.clausebook.source.Location;

/** Each clause is in the language of its file: what was copied has also been translated. */
final class LanguageCheck implements Check {

    private final Function<Clause, String> label;

    /** Of a text in clauses. */
    LanguageCheck() {
        this(Clause::label);
    }

    /** @param label what a clause is called in messages */
    LanguageCheck(Function<Clause, String> label) {
        this.label = label;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            text.known().ifPresent(language -> check(text, language, findings));
        }
    }

    private void check(Subject.Text text, KnownLanguage own, Findings findings) {
        Map<Clause, KnownLanguage> guesses = text.spoken().get().guesses();
        if (text.spoken().get().isWhollyForeign(own)) {
            KnownLanguage other = guesses.values().iterator().next();
            List<String> words = text.all().stream().map(Clause::words).toList();
            findings.report(Rule.LANGUAGE_WRONG, "file", text.start(), own.englishName(), other.englishName(), words);
            return;
        }
        guesses.forEach((clause, guess) -> {
            if (guess != own) {
                findings.report(
                        Rule.LANGUAGE_WRONG,
                        text.locate(clause.provision().span()),
                        label.apply(clause),
                        own.englishName(),
                        guess.englishName(),
                        clause.words());
            }
        });
    }

    /** Whether it is an error that a file is in another language altogether. */
    static boolean isOfAWholeFile(Finding finding) {
        return finding.rule() == Rule.LANGUAGE_WRONG
                && finding.severity() == Severity.ERROR
                && finding.at().equals(Location.startOf(finding.at().path()));
    }

    /** Whether a whole text is in another language: then nothing else is worth saying of it. */
    static boolean isWhollyForeign(Subject.Text text) {
        return text.known().filter(text.spoken().get()::isWhollyForeign).isPresent();
    }
}
