package org.clausebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Provision;

/**
 * Every language has its clauses in the same order, each within the same section or clause. The fewest clauses that
 * explain the difference are named: those outside a longest common subsequence, not all that have shifted.
 */
final class SequenceCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.drafting().ifPresent(drafting -> {
            Map<String, String> parents = parents(drafting.text().sections());
            for (Subject.Text translation : subject.translations()) {
                order(subject, drafting, translation, findings);
                nesting(subject, parents, translation, findings);
            }
        });
    }

    private static void order(Subject subject, Subject.Text drafting, Subject.Text translation, Findings findings) {
        List<String> drafted = new ArrayList<>(drafting.clauses().keySet());
        drafted.retainAll(translation.clauses().keySet());
        List<String> translated = new ArrayList<>(translation.clauses().keySet());
        translated.retainAll(drafting.clauses().keySet());
        if (drafted.equals(translated)) {
            return;
        }
        Set<String> inOrder = inOrder(drafted, translated);
        for (String id : translated) {
            if (!inOrder.contains(id)) {
                int place = drafted.indexOf(id);
                findings.report(
                        Rule.TRANSLATION_ORDER,
                        place == 0 ? "first" : "",
                        translation.locate(translation.clauses().get(id).provision().span()),
                        id,
                        subject.draftingName(),
                        place == 0 ? "" : drafted.get(place - 1));
            }
        }
    }

    /** The ids of a longest increasing subsequence of places: patience sorting with back pointers. */
    private static Set<String> inOrder(List<String> drafted, List<String> translated) {
        Map<String, Integer> places = new LinkedHashMap<>();
        drafted.forEach(id -> places.put(id, places.size()));
        int n = translated.size();
        int[] places2 = translated.stream().mapToInt(places::get).toArray();
        int[] tails = new int[n];
        int[] lastOf = new int[n];
        int[] previous = new int[n];
        int length = 0;
        for (int i = 0; i < n; i++) {
            int at = Arrays.binarySearch(tails, 0, length, places2[i]);
            at = at < 0 ? -at - 1 : at;
            tails[at] = places2[i];
            lastOf[at] = i;
            previous[i] = at == 0 ? -1 : lastOf[at - 1];
            length = Math.max(length, at + 1);
        }
        Set<String> kept = new HashSet<>();
        for (int i = length == 0 ? -1 : lastOf[length - 1]; i >= 0; i = previous[i]) {
            kept.add(translated.get(i));
        }
        return kept;
    }

    private static void nesting(
            Subject subject, Map<String, String> parents, Subject.Text translation, Findings findings) {
        parents(translation.text().sections()).forEach((id, parent) -> {
            String expected = parents.get(id);
            if (expected != null && !expected.equals(parent)) {
                findings.report(
                        Rule.TRANSLATION_ORDER,
                        expected.isEmpty() || parent.isEmpty() ? "level" : "nesting",
                        translation.locate(translation.clauses().get(id).provision().span()),
                        id,
                        subject.draftingName(),
                        expected,
                        parent);
            }
        });
    }

    /** The id of the provision that each one stands in; empty for sections. */
    private static Map<String, String> parents(List<Provision> sections) {
        Map<String, String> parents = new LinkedHashMap<>();
        sections.forEach(section -> parents(section, "", parents));
        parents.remove("");
        return parents;
    }

    private static void parents(Provision provision, String parent, Map<String, String> parents) {
        parents.putIfAbsent(provision.id(), parent);
        provision.children().forEach(child -> parents(child, provision.id(), parents));
    }
}
