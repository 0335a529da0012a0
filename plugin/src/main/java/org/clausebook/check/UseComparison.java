package org.clausebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.Location;
import org.clausebook.source.Span;

/**
 * The same things are used in a clause in every language: references, citations, facts; and in each item of a list and cell of a table. No
 * two paragraphs have exchanged them. Within these another order is a question at most.
 *
 * @param <T>    what is used; it is called as it is written
 * @param rule   what to report, with the variants {@code missing}, {@code extra} and {@code other}
 * @param order  what to report if two of a kind stand in another order within a part; nothing where languages need another one
 * @param uses   what a clause uses
 * @param exists whether there is such a thing for a text; if not, another rule has reported it, and what was meant is unknown
 */
record UseComparison<T>(
        Subject subject,
        Rule rule,
        Optional<Rule> order,
        Function<Contents, List<Use<T>>> uses,
        BiPredicate<Subject.Text, T> exists,
        Findings findings) {

    /**
     * Something that a clause uses.
     *
     * @param inFile where it stands
     * @param line   in which line of the clause, from 0: see {@link Clause#lines()}
     */
    record Use<T>(T what, Span inFile, int line) {

        String name() {
            return what.toString();
        }
    }

    /** Holds every translation against the drafting text. */
    void check() {
        for (Subject.Text translation : subject.translations()) {
            for (Subject.Pair pair : subject.pairs(translation)) {
                if (pair.alike()) {
                    check(pair);
                }
            }
        }
    }

    private void check(Subject.Pair pair) {
        List<Use<T>> expected = uses.apply(pair.drafted().contents());
        List<Use<T>> found = uses.apply(pair.translated().contents());
        if (isSame(expected, found)) {
            return;
        }
        int before = findings.size();
        compare(pair, pair.translated().provision().span(), true, expected, found);
        if (findings.size() == before) { // two items may have exchanged what they refer to
            comparePartByPart(pair, expected, found);
        }
    }

    private void comparePartByPart(Subject.Pair pair, List<Use<T>> expected, List<Use<T>> found) {
        ClauseParts parts = ClauseParts.of(List.of(pair.drafted(), pair.translated()));
        List<List<Use<T>>> drafted = parts.divide(0, expected, Use::line);
        List<List<Use<T>>> translated = parts.divide(1, found, Use::line);
        for (int part = 0; part < parts.count(); part++) {
            List<Use<T>> there = drafted.get(part);
            List<Use<T>> here = translated.get(part);
            Span heading = pair.translated().provision().span();
            int before = findings.size();
            compare(pair, parts.start(part, 1, pair.translated(), heading), parts.isEntry(part), there, here);
            if (findings.size() == before) {
                order.ifPresent(asked -> compareOrder(pair, asked, there, here));
            }
        }
    }

    /** Only things of one kind can have changed places: where the number of a clause is printed, the title of its policy would be seen. */
    private void compareOrder(Subject.Pair pair, Rule asked, List<Use<T>> there, List<Use<T>> here) {
        here.stream()
                .map(use -> use.what().getClass())
                .distinct()
                .forEach(kind -> compareOrderOf(pair, asked, of(kind, there), of(kind, here)));
    }

    private static <T> List<Use<T>> of(Class<?> kind, List<Use<T>> uses) {
        return uses.stream().filter(use -> kind.isInstance(use.what())).toList();
    }

    private void compareOrderOf(Subject.Pair pair, Rule asked, List<Use<T>> there, List<Use<T>> here) {
        List<String> drafted = once(there);
        List<String> translated = once(here);
        drafted.retainAll(Set.copyOf(translated));
        translated.retainAll(Set.copyOf(drafted));
        Inversion.between(translated, drafted).ifPresent(inverted -> {
            Use<T> first = here.stream().filter(use -> use.name().equals(inverted.first())).findFirst().orElseThrow();
            findings.report(
                    asked,
                    pair.translation().locate(first.inFile()),
                    pair.translated().label(),
                    inverted.first(),
                    subject.draftingName(),
                    inverted.second());
        });
    }

    /** The names of what is used exactly once, in reading order. */
    private static <T> List<String> once(List<Use<T>> uses) {
        Map<String, Integer> times = new LinkedHashMap<>();
        uses.forEach(use -> times.merge(use.name(), 1, Integer::sum));
        times.values().removeIf(n -> n > 1);
        return new ArrayList<>(times.keySet());
    }

    /** Nearly always the same things are used in the same lines, in the same order: then it does not matter whether they exist. */
    private static <T> boolean isSame(List<Use<T>> expected, List<Use<T>> found) {
        boolean same = expected.size() == found.size();
        for (int i = 0; same && i < found.size(); i++) {
            same = expected.get(i).line() == found.get(i).line()
                    && expected.get(i).what().equals(found.get(i).what());
        }
        return same;
    }

    /**
     * @param lacking where to point for what the translation lacks
     * @param whole   whether nothing may be missing or too much; a translator may well say a thing a paragraph later, and then only
     *                what stands in the place of another is wrong
     */
    private void compare(Subject.Pair pair, Span lacking, boolean whole, List<Use<T>> expected, List<Use<T>> found) {
        Subject.Text drafting = subject.drafting().orElseThrow();
        Subject.Text translation = pair.translation();
        List<String> missing = new ArrayList<>();
        expected.stream().filter(use -> exists(drafting, use)).forEach(use -> missing.add(use.name()));
        List<Use<T>> extra = new ArrayList<>();
        found.stream()
                .filter(use -> exists(translation, use) && !missing.remove(use.name()))
                .forEach(extra::add);
        forgive(missing, found, translation);
        forgive(extra, expected, drafting);
        while (!missing.isEmpty() && !extra.isEmpty()) {
            Use<T> other = extra.remove(0);
            report(pair, "other", translation.locate(other.inFile()), other.name(), missing.remove(0));
        }
        if (whole) {
            missing.forEach(name -> report(pair, "missing", translation.locate(lacking), name, ""));
            extra.forEach(use -> report(pair, "extra", translation.locate(use.inFile()), use.name(), ""));
        }
    }

    /** A misspelt name on one side stands for something that seems to be too much, or missing, on the other. */
    private void forgive(List<?> differences, List<Use<T>> otherSide, Subject.Text other) {
        long misspelt = otherSide.stream().filter(use -> !exists(other, use)).count();
        differences.subList(0, (int) Math.min(misspelt, differences.size())).clear();
    }

    private boolean exists(Subject.Text text, Use<T> use) {
        return exists.test(text, use.what());
    }

    private void report(Subject.Pair pair, String variant, Location at, String name, String instead) {
        findings.report(rule, variant, at, pair.translated().label(), name, subject.draftingName(), instead);
    }
}
