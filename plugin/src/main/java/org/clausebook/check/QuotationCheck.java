package org.clausebook.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.language.KnownLanguage;
import org.clausebook.language.Quotations;
import org.clausebook.source.Location;

/** A text quotes in one way, that of its language. One finding for each strange mark says how often it occurs. */
final class QuotationCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            text.known().ifPresent(language -> check(text, language, findings));
        }
    }

    private static void check(Subject.Text text, KnownLanguage language, Findings findings) {
        Map<Character, Location> first = new LinkedHashMap<>();
        Map<Character, Integer> times = new LinkedHashMap<>();
        text.lines()
                .filter(line -> line.glance().hasQuotationMark())
                .forEach(line -> Quotations.foreign(line.text(), language).forEach((at, mark) -> {
                    first.computeIfAbsent(mark, m -> text.locate(line.inFile(at, at + 1)));
                    times.merge(mark, 1, Integer::sum);
                }));
        first.forEach((mark, at) -> findings.report(
                Rule.LANGUAGE_QUOTES,
                times.get(mark) == 1 ? "" : "more",
                at,
                language.englishName(),
                mark,
                times.get(mark),
                Quotations.styleOf(language)));
    }
}
