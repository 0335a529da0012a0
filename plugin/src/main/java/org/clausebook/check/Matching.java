package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.finding.Nearest;

/**
 * What a translation lacks, and what it has instead. A clause whose id is misspelt is one mistake, not two: here it is
 * matched with the clause that was meant, because it stands in its place or is spelt nearly like it.
 *
 * @param missing ids of the drafting language that nothing in the translation stands for
 * @param meant   ids that the drafting language has not, with the one that was probably meant, if any
 * @param swollen ids of clauses that may have swallowed the text of the one behind them, whose heading is lost
 */
record Matching(Set<String> missing, Map<String, Optional<String>> meant, Set<String> swollen) {

    static Matching of(Subject.Text drafting, Subject.Text translation) {
        return new Matcher(drafting, translation).match();
    }

    private static final class Matcher {
        private final Subject.Text drafting;
        private final Subject.Text translation;
        private final Set<String> missing = new LinkedHashSet<>();
        private final Map<String, Optional<String>> meant = new LinkedHashMap<>();

        Matcher(Subject.Text drafting, Subject.Text translation) {
            this.drafting = drafting;
            this.translation = translation;
        }

        Matching match() {
            drafting.clauses().keySet().stream()
                    .filter(id -> !translation.clauses().containsKey(id))
                    .forEach(missing::add);
            translation.clauses().keySet().stream()
                    .filter(id -> !drafting.clauses().containsKey(id))
                    .forEach(id -> meant.put(id, Optional.empty()));
            if (missing.isEmpty() && meant.isEmpty()) { // as nearly always
                return new Matching(missing, meant, Set.of());
            }
            byPlace();
            byName();
            Set<String> swollen = new HashSet<>();
            before(missing, drafting, translation, swollen);
            before(meant.keySet(), translation, drafting, swollen);
            return new Matching(missing, meant, swollen);
        }

        /** The clauses before those that are lost, if they have more text than the same clause in the other language. */
        private static void before(Set<String> lost, Subject.Text text, Subject.Text other, Set<String> swollen) {
            String before = "";
            for (Clause clause : text.clauses().values()) {
                Clause same = other.clauses().get(clause.id());
                if (same != null && same.blocks() > clause.blocks()) {
                    before = clause.id();
                } else if (same != null) {
                    before = "";
                } else if (lost.contains(clause.id())) {
                    swollen.add(before);
                }
            }
        }

        /** Between two clauses that both texts have, as many strangers as missing clauses, on the same levels. */
        private void byPlace() {
            Map<String, List<Clause>> lost = gaps(drafting, translation);
            Map<String, List<Clause>> strange = gaps(translation, drafting);
            lost.forEach((before, clauses) -> {
                List<Clause> strangers = strange.getOrDefault(before, List.of());
                if (levels(clauses).equals(levels(strangers))) {
                    for (int i = 0; i < clauses.size(); i++) {
                        pair(strangers.get(i).id(), clauses.get(i).id());
                    }
                }
            });
        }

        private void byName() {
            for (String id : List.copyOf(meant.keySet())) {
                if (meant.get(id).isEmpty()) {
                    Nearest.to(id, missing).ifPresent(nearest -> pair(id, nearest));
                }
            }
        }

        /** Where either has no id, or one that stands twice, that is the mistake, and has been reported already. */
        private void pair(String stranger, String id) {
            if (missing.remove(id)) {
                meant.computeIfPresent(stranger, (s, none) -> Optional.of(id));
            } else {
                meant.remove(stranger);
            }
        }

        /** The clauses that the other text has not, by the clause before them that it has. */
        private static Map<String, List<Clause>> gaps(Subject.Text text, Subject.Text other) {
            Map<String, List<Clause>> gaps = new HashMap<>();
            Set<String> seen = new HashSet<>();
            String before = "";
            for (Clause clause : text.all()) {
                if (other.clauses().containsKey(clause.id()) && seen.add(clause.id())) {
                    before = clause.id();
                } else {
                    gaps.computeIfAbsent(before, id -> new ArrayList<>()).add(clause);
                }
            }
            return gaps;
        }

        private static List<Integer> levels(List<Clause> clauses) {
            return clauses.stream().map(clause -> clause.provision().level()).toList();
        }
    }
}
