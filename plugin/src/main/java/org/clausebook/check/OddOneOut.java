package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of several languages says something else than the others. Of three or more that should say the same, the one that stands alone
 * is named, be it the drafting language; otherwise each translation is held against the drafting language.
 *
 * @param odd    its index
 * @param others the indexes of those that it is held against, which agree
 */
record OddOneOut(int odd, List<Integer> others) {

    /** @param values what the languages say, the drafting language first */
    static <T> List<OddOneOut> among(List<T> values) {
        for (int i = 0; values.size() > 2 && i < values.size(); i++) {
            List<T> rest = new ArrayList<>(values);
            T own = rest.remove(i);
            boolean alone = rest.stream().distinct().count() == 1 && !rest.get(0).equals(own);
            if (alone) {
                List<Integer> others = new ArrayList<>();
                for (int k = 0; k < values.size(); k++) {
                    if (k != i) {
                        others.add(k);
                    }
                }
                return List.of(new OddOneOut(i, others));
            }
        }
        List<OddOneOut> found = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            if (!values.get(i).equals(values.get(0))) {
                found.add(new OddOneOut(i, List.of(0)));
            }
        }
        return found;
    }

    /** The one that differs, among all. */
    <T> T of(List<T> all) {
        return all.get(odd);
    }

    /** Those that it is held against, among all. */
    <T> List<T> othersOf(List<T> all) {
        return others.stream().map(all::get).toList();
    }
}
