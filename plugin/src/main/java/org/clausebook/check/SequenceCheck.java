package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.diff.LongestIncreasing;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Provision;

/**
 * Every language has its clauses in the same order, each within the same section or clause. The fewest moves that
 * explain the difference are named: those outside a longest common subsequence, not all that have shifted; and a moved
 * section is named without its clauses.
 */
final class SequenceCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.drafting().ifPresent(drafting -> {
            Tree drafted = Tree.of(drafting);
            for (Subject.Text translation : subject.translations()) {
                new Comparison(subject, drafted, Tree.of(translation), translation, new HashSet<>(), findings).run();
            }
        });
    }

    /**
     * @param parents  the id of what each provision stands in; empty for a section
     * @param children the other way round, in reading order
     */
    private record Tree(Map<String, String> parents, Map<String, List<String>> children, Map<String, Integer> levels) {

        static Tree of(Subject.Text text) {
            Tree tree = new Tree(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
            tree.add("", text.text().sections());
            return tree;
        }

        private void add(String parent, List<Provision> provisions) {
            for (Provision provision : provisions) {
                String id = provision.id();
                if (!id.isEmpty() && parents.putIfAbsent(id, parent) == null) {
                    children.computeIfAbsent(parent, p -> new ArrayList<>()).add(id);
                    levels.put(id, provision.level());
                }
                // What stands below a heading without an id stands, as far as anyone can tell, in nothing known.
                add(id.isEmpty() ? "?" : id, provision.children());
            }
        }
    }

    private record Comparison(
            Subject subject,
            Tree drafted,
            Tree translated,
            Subject.Text translation,
            Set<String> moved,
            Findings findings) {

        void run() {
            translated.children().forEach(this::order);
            translated.parents().forEach(this::nesting);
        }

        private void nesting(String id, String parent) {
            String expected = drafted.parents().get(id);
            boolean elsewhere = expected != null && !expected.equals(parent);
            if (elsewhere && isPlain(id) && isPlain(expected) && isPlain(parent)) {
                report("nesting", id, expected, parent);
            }
        }

        /** Known to both, on the same level and in its place: otherwise that is the mistake, and has been reported. */
        private boolean isPlain(String id) {
            Integer level = drafted.levels().get(id);
            return level != null && level.equals(translated.levels().get(id)) && !moved.contains(id);
        }

        private void order(String parent, List<String> found) {
            List<String> expected = new ArrayList<>(drafted.children().getOrDefault(parent, List.of()));
            expected.retainAll(new HashSet<>(found));
            List<String> common = new ArrayList<>(found);
            common.retainAll(new HashSet<>(expected));
            Map<String, Integer> places = new HashMap<>();
            expected.forEach(id -> places.put(id, places.size()));
            boolean[] inOrder = LongestIncreasing.of(common.stream().mapToInt(places::get).toArray());
            for (int i = 0; i < inOrder.length; i++) {
                if (!inOrder[i]) {
                    String id = common.get(i);
                    int place = places.get(id);
                    moved.add(id);
                    String variant = place > 0 ? "" : parent.isEmpty() ? "first-section" : "first";
                    report(variant, id, place > 0 ? expected.get(place - 1) : parent, "");
                }
            }
        }

        private void report(String variant, String id, String expected, String found) {
            Clause clause = translation.clauses().get(id);
            findings.report(
                    Rule.TRANSLATION_ORDER,
                    variant,
                    translation.locate(clause.provision().span()),
                    clause.label(),
                    subject.draftingName(),
                    expected,
                    found);
        }
    }
}
