package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.check.Stated.Said;
import org.clausebook.value.Value;

/**
 * Two values of one kind that a language states in another order than the others do: they may have changed places, and each deadline
 * stands then with what the other belongs to. Languages put words in different orders, so it may be right as well.
 *
 * @param odd      the text whose order is another one
 * @param agreeing those that it is held against
 * @param first    what the odd one states first
 * @param second   what the odd one states later, and the others before it
 */
record ValueOrder(Stated odd, List<Stated> agreeing, Said first, Said second) {

    /**
     * Compared are the values of each item of a list, each cell of a table and each paragraph: those that every language states once in
     * it. At most one finding for each kind of value in each of them and each language.
     *
     * @param all the same clause in two languages or more, the drafting language first, which agree on what is stated
     */
    static List<ValueOrder> among(List<Stated> all) {
        ValueKeys keys = ValueKeys.of(all);
        List<ValueOrder> found = new ArrayList<>();
        for (List<Stated> part : Stated.inParts(all)) {
            if (!ValueDisagreement.isSame(part)) {
                amongPart(part, keys, found);
            }
        }
        return found;
    }

    private static void amongPart(List<Stated> part, ValueKeys keys, List<ValueOrder> found) {
        List<Map<String, Said>> once = part.stream().map(stated -> once(stated, keys)).toList();
        for (Value.Kind kind : Value.Kind.values()) {
            List<String> shared = once.get(0).keySet().stream()
                    .filter(key -> once.get(0).get(key).value().kind() == kind)
                    .filter(key -> once.stream().allMatch(each -> each.containsKey(key)))
                    .toList();
            List<List<String>> orders = once.stream()
                    .map(each -> each.keySet().stream().filter(shared::contains).toList())
                    .toList();
            for (OddOneOut one : OddOneOut.among(orders)) {
                Map<String, Said> said = one.of(once);
                Inversion.between(one.of(orders), one.othersOf(orders).get(0)).ifPresent(inverted -> found.add(new ValueOrder(
                        one.of(part), one.othersOf(part), said.get(inverted.first()), said.get(inverted.second()))));
            }
        }
    }

    /** What a text states exactly once, in reading order. A number word is no value by itself: see {@link ValueDisagreement}. */
    private static Map<String, Said> once(Stated stated, ValueKeys keys) {
        Map<String, Said> once = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Said said : stated.values()) {
            String key = keys.of(said.value());
            if (!seen.add(key)) {
                once.remove(key);
            } else if (!said.value().spelled()) {
                once.put(key, said);
            }
        }
        return once;
    }
}
