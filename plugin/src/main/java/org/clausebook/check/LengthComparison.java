package org.clausebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.language.KnownLanguage;

/** A translation that is much shorter or longer than languages usually differ may lack something, or add something. */
final class LengthComparison {

    /** Shorter clauses differ by chance. */
    private static final int LEAST_LETTERS = 80;

    /** How long a text is compared with the same in the second language, at least and at most. */
    private record Band(double least, double most) {}

    private static final Map<List<KnownLanguage>, Band> BANDS = Map.of(
            List.of(KnownLanguage.KYRGYZ, KnownLanguage.ENGLISH), new Band(0.68, 1.6),
            List.of(KnownLanguage.KYRGYZ, KnownLanguage.RUSSIAN), new Band(0.65, 1.4),
            List.of(KnownLanguage.RUSSIAN, KnownLanguage.ENGLISH), new Band(0.7, 1.6));

    /** What a text is beside another one. */
    private enum Size {
        SHORT,
        ALIKE,
        LONG
    }

    private LengthComparison() {}

    static void check(List<Parallel> side, Findings findings) {
        long drafted = letters(side.get(0));
        if (drafted <= LEAST_LETTERS) {
            return;
        }
        List<Parallel> translations = side.subList(1, side.size());
        Set<Size> sizes = new HashSet<>();
        translations.forEach(translation -> sizes.add(size(translation, side.get(0))));
        boolean draftingIsOdd = translations.size() > 1 && sizes.size() == 1;
        if (draftingIsOdd) {
            report(new Disagreement(side.get(0), translations), size(side.get(0), translations.get(0)), findings);
            return;
        }
        for (Parallel translation : translations) {
            report(new Disagreement(translation, List.of(side.get(0))), size(translation, side.get(0)), findings);
        }
    }

    private static void report(Disagreement found, Size size, Findings findings) {
        if (size != Size.ALIKE) {
            found.report(
                    findings,
                    Rule.TRANSLATION_LENGTH,
                    size == Size.SHORT ? "short" : "long",
                    letters(found.odd()),
                    letters(found.others().get(0)));
        }
    }

    private static Size size(Parallel text, Parallel beside) {
        double ratio = (double) letters(text) / letters(beside);
        Band band = BANDS.get(List.of(text.language(), beside.language()));
        if (band == null) {
            Band other = BANDS.get(List.of(beside.language(), text.language()));
            band = new Band(1 / other.most(), 1 / other.least());
        }
        return ratio < band.least() ? Size.SHORT : ratio > band.most() ? Size.LONG : Size.ALIKE;
    }

    /** Words from elsewhere do not count: they are as long as they are. */
    private static long letters(Parallel parallel) {
        return parallel.clause().ownLetters();
    }
}
