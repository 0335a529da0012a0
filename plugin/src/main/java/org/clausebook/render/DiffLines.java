package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.page.Differences;
import org.clausebook.page.Differences.Clause;
import org.clausebook.page.Differences.Weight;

/** The changes of a policy in a line each: which provision, how, in which languages. */
final class DiffLines {

    private DiffLines() {}

    static List<String> of(Differences differences) {
        List<String> lines = new ArrayList<>();
        if (!differences.titles().isEmpty()) {
            lines.add(title(differences));
        }
        differences.clauses().stream()
                .filter(clause -> clause.weight() != Weight.NUMBERS)
                .forEach(clause -> lines.add(clause(clause)));
        lines.addAll(numbers(differences));
        return lines;
    }

    /** {@code 2.3 → 2.4 request-deadline  reworded (ky, ru, en)}. */
    static String clause(Clause clause) {
        return DiffWords.number(clause.change()) + " " + DiffWords.id(clause.change()) + "  " + DiffWords.kinds(clause);
    }

    /** {@code title of the policy  reworded (ky); typography only (en)}. */
    static String title(Differences differences) {
        return "title of the policy  " + DiffWords.kinds(differences.titles());
    }

    /** {@code 2.9–2.13 are now 2.10–2.14}. */
    static List<String> numbers(Differences differences) {
        List<String> lines = new ArrayList<>();
        differences.renumbered().forEach(range -> lines.add(
                range.before() + (range.before().contains("–") ? " are now " : " is now ") + range.now()));
        List<String> citing = differences.clauses(Weight.NUMBERS).stream()
                .filter(clause -> !clause.isRenumbered())
                .map(clause -> DiffWords.number(clause.change()))
                .toList();
        if (!citing.isEmpty()) {
            lines.add("other numbers are cited in " + String.join(", ", citing));
        }
        return lines;
    }
}
