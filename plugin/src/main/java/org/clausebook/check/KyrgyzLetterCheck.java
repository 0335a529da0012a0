package org.clausebook.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.language.KnownLanguage;
import org.clausebook.language.KyrgyzSpelling;
import org.clausebook.source.Location;

/** A Kyrgyz text is typed with ң, ө and ү, although a Russian keyboard does not have them. */
final class KyrgyzLetterCheck implements Check {

    private final Function<Clause, String> label;

    /** Of a text in clauses. */
    KyrgyzLetterCheck() {
        this(Clause::label);
    }

    /** @param label what a clause is called in messages */
    KyrgyzLetterCheck(Function<Clause, String> label) {
        this.label = label;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            if (text.known().filter(KnownLanguage.KYRGYZ::equals).isPresent()) {
                text.inOwnLanguage().forEach(clause -> clause(text, clause, findings));
                words(text, findings);
            }
        }
    }

    private void clause(Subject.Text text, Clause clause, Findings findings) {
        long letters = clause.ownLetters();
        boolean without = letters >= KyrgyzSpelling.ENOUGH_LETTERS
                && clause.lines().stream().noneMatch(line -> line.glance().hasKyrgyzLetter());
        if (without) {
            findings.report(
                    Rule.LANGUAGE_KYRGYZ_LETTERS,
                    "clause",
                    text.locate(clause.provision().span()),
                    label.apply(clause),
                    letters,
                    clause.words());
        }
    }

    private static void words(Subject.Text text, Findings findings) {
        Map<String, Location> places = new LinkedHashMap<>();
        text.lines().forEach(line -> line.words()
                .forEach(word -> places.computeIfAbsent(
                        word.small(), w -> text.locate(line.inFile(word.from(), word.to())))));
        for (KyrgyzSpelling.Doubt doubt : KyrgyzSpelling.doubts(places.keySet())) {
            findings.report(
                    Rule.LANGUAGE_KYRGYZ_LETTERS, places.get(doubt.word()), doubt.word(), doubt.like());
        }
    }
}
