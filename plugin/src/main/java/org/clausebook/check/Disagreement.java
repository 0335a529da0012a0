package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.Location;

/**
 * One language that says something else than the others. Of three that should say the same, the one that stands alone is
 * named, be it the drafting language; otherwise the translation is held against the drafting language.
 */
record Disagreement(Parallel odd, List<Parallel> others) {

    /** @param side a clause in at least two languages, the drafting language first */
    static <T> List<Disagreement> among(List<Parallel> side, Function<Parallel, T> value) {
        List<T> values = side.stream().map(value).toList();
        for (int i = 0; side.size() > 2 && i < side.size(); i++) {
            List<T> rest = new ArrayList<>(values);
            T own = rest.remove(i);
            boolean alone = rest.stream().distinct().count() == 1 && !rest.get(0).equals(own);
            if (alone) {
                List<Parallel> others = new ArrayList<>(side);
                others.remove(i);
                return List.of(new Disagreement(side.get(i), List.copyOf(others)));
            }
        }
        List<Disagreement> found = new ArrayList<>();
        for (int i = 1; i < side.size(); i++) {
            if (!values.get(i).equals(values.get(0))) {
                found.add(new Disagreement(side.get(i), List.of(side.get(0))));
            }
        }
        return found;
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
