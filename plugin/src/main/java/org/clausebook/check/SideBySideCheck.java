package org.clausebook.check;

import java.util.List;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.language.Sentences;

/** A clause says as much in every language, as far as counting can tell. */
final class SideBySideCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        for (List<Parallel> side : subject.sides().get()) {
            sentences(side, findings);
            LengthComparison.check(side, findings);
            MeaningComparison.check(side, findings);
        }
    }

    private static void sentences(List<Parallel> side, Findings findings) {
        for (Disagreement found : Disagreement.among(side, SideBySideCheck::sentences)) {
            found.report(
                    findings,
                    Rule.TRANSLATION_SENTENCES,
                    "",
                    counted(sentences(found.odd())),
                    sentences(found.others().get(0)));
        }
    }

    private static String counted(int sentences) {
        return sentences == 1 ? "1 sentence" : sentences + " sentences";
    }

    private static int sentences(Parallel parallel) {
        return parallel.body().stream()
                .mapToInt(line -> Sentences.count(line.ownText(), parallel.language()))
                .sum();
    }
}
