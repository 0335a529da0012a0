package org.clausebook.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.clausebook.source.Span;

/**
 * The parts of a clause that correspond to each other in its languages: each item of a list and cell of a table, and each paragraph. The
 * paragraphs are one part where the languages do not have as many: translators may well split one.
 *
 * @param lines   for each language and each line of its clause, which part that is in, from 0: see {@link Clause#lines()}
 * @param first   for each language and each part, the line that it begins with there; negative if it has none
 * @param entries how many of them are items and cells: those from 1 on
 */
record ClauseParts(List<List<Integer>> lines, List<List<Integer>> first, int entries) {

    /** Where lists and tables do not correspond: that has been reported. */
    private static final ClauseParts NONE = new ClauseParts(List.of(), List.of(), 0);

    /** @param all the same clause in its languages */
    static ClauseParts of(List<Clause> all) {
        List<List<Boolean>> entries = all.stream().map(Clause::entries).toList();
        if (entries.stream().map(ClauseParts::entries).distinct().count() > 1) {
            return NONE;
        }
        boolean sameParagraphs = entries.stream().distinct().count() == 1
                && all.stream().map(clause -> clause.provision().heading().isPresent()).distinct().count() == 1;
        List<List<Integer>> lines =
                entries.stream().map(each -> parts(each, sameParagraphs)).toList();
        int last = lines.stream().flatMap(List::stream).max(Integer::compare).orElse(-1);
        List<List<Integer>> first = lines.stream().map(each -> first(each, last + 1)).toList();
        return new ClauseParts(lines, first, entries(entries.get(0)));
    }

    private static List<Integer> first(List<Integer> lines, int count) {
        List<Integer> first = new ArrayList<>(Collections.nCopies(count, -1));
        for (int line = lines.size() - 1; line >= 0; line--) {
            first.set(lines.get(line), line);
        }
        return first;
    }

    private static int entries(List<Boolean> lines) {
        return Collections.frequency(lines, true);
    }

    /** For each line of a clause, which part it is in: entries are numbered from 1, all else is part 0 or follows them. */
    private static List<Integer> parts(List<Boolean> lines, boolean eachParagraph) {
        List<Integer> parts = new ArrayList<>();
        int entry = 0;
        int paragraph = entries(lines);
        for (boolean isEntry : lines) {
            parts.add(isEntry ? ++entry : eachParagraph ? ++paragraph : 0);
        }
        return parts;
    }

    /** How many there are. */
    int count() {
        return first.isEmpty() ? 0 : first.get(0).size();
    }

    /**
     * Sorts things of a clause by the parts that they stand in.
     *
     * @param language which of the languages, from 0
     * @param line     in which line of the clause there a thing stands; a negative one is in no part
     * @return the things of each part, in their order
     */
    <T> List<List<T>> divide(int language, List<T> things, ToIntFunction<T> line) {
        List<List<T>> divided = new ArrayList<>();
        for (int part = 0; part < count(); part++) {
            divided.add(new ArrayList<>());
        }
        if (!divided.isEmpty()) {
            things.stream()
                    .filter(thing -> line.applyAsInt(thing) >= 0)
                    .forEach(thing -> divided.get(lines.get(language).get(line.applyAsInt(thing))).add(thing));
        }
        return divided;
    }

    /** Whether a part is an item or a cell, and no paragraph. */
    boolean isEntry(int part) {
        return part >= 1 && part <= entries;
    }

    /** Where a part begins in a language, in its file; the fallback if it has no line there. */
    Span start(int part, int language, Clause clause, Span fallback) {
        int line = first.get(language).get(part);
        return line < 0 ? fallback : clause.lines().get(line).inFile(0, 1);
    }
}
