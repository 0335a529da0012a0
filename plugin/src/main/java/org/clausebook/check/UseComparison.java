package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.Location;
import org.clausebook.source.Span;

/** The same things are used in a clause in every language: references, citations, facts. Their order may differ. */
final class UseComparison {

    private UseComparison() {}

    /**
     * Something that a clause uses.
     *
     * @param name   as it is written
     * @param exists whether there is such a thing; if not, another rule has reported it, and what was meant is unknown
     * @param inFile where it stands
     */
    record Use(String name, boolean exists, Span inFile) {}

    /**
     * @param rule what to report, with the variants {@code missing}, {@code extra} and {@code other}
     * @param uses what a clause uses in a text
     */
    static void check(
            Subject subject, Rule rule, BiFunction<Subject.Text, Contents, List<Use>> uses, Findings findings) {
        subject.drafting().ifPresent(drafting -> subject.eachPair((drafted, translated, translation) -> {
            if (BlockCheck.isAlike(drafted, translated)) { // otherwise what is missing takes with it what it uses
                List<Use> expected = uses.apply(drafting, drafted.contents());
                List<Use> found = uses.apply(translation, translated.contents());
                new Pair(subject, rule, translated, translation, findings).compare(expected, found);
            }
        }));
    }

    private record Pair(
            Subject subject, Rule rule, Subject.Clause clause, Subject.Text translation, Findings findings) {

        void compare(List<Use> expected, List<Use> found) {
            List<String> missing = new ArrayList<>();
            expected.stream().filter(Use::exists).forEach(use -> missing.add(use.name()));
            List<Use> extra = new ArrayList<>();
            found.stream().filter(use -> use.exists() && !missing.remove(use.name())).forEach(extra::add);
            forgive(missing, found);
            forgive(extra, expected);
            while (!missing.isEmpty() && !extra.isEmpty()) {
                Use other = extra.remove(0);
                report("other", translation.locate(other.inFile()), other.name(), missing.remove(0));
            }
            Location heading = translation.locate(clause.provision().span());
            missing.forEach(name -> report("missing", heading, name, ""));
            extra.forEach(use -> report("extra", translation.locate(use.inFile()), use.name(), ""));
        }

        /** A misspelt name on one side stands for something that seems to be too much, or missing, on the other. */
        private static void forgive(List<?> differences, List<Use> otherSide) {
            long misspelt = otherSide.stream().filter(use -> !use.exists()).count();
            differences.subList(0, (int) Math.min(misspelt, differences.size())).clear();
        }

        private void report(String variant, Location at, String name, String instead) {
            findings.report(rule, variant, at, clause.label(), name, subject.draftingName(), instead);
        }
    }
}
