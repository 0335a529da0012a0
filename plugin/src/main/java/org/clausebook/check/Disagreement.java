package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.Location;

/** A clause that says something else in one language than in the others: see {@link OddOneOut}. */
record Disagreement(Parallel odd, List<Parallel> others) {

    /** @param side a clause in at least two languages, the drafting language first */
    static <T> List<Disagreement> among(List<Parallel> side, Function<Parallel, T> value) {
        return OddOneOut.among(side.stream().map(value).toList()).stream()
                .map(one -> new Disagreement(one.of(side), one.othersOf(side)))
                .toList();
    }

    /** Reports at the odd one's heading: the clause, its language, the other languages, then what the rule names. */
    void report(Findings findings, Rule rule, String variant, Object... details) {
        Location at = odd.text().locate(odd.clause().provision().span());
        List<Object> all = new ArrayList<>(List.of(odd.clause().label(), odd.text().languageName(), othersName()));
        all.addAll(List.of(details));
        all.add(odd.clause().words()); // not said: but whoever accepts it accepts it of these words
        others.forEach(other -> all.add(other.clause().words()));
        findings.report(rule, variant, at, all.toArray());
    }

    /** {@code Kyrgyz text}, {@code Kyrgyz and English texts}. */
    private String othersName() {
        String names = others.stream().map(other -> other.text().languageName()).collect(Collectors.joining(" and "));
        return names + (others.size() == 1 ? " text" : " texts");
    }
}
