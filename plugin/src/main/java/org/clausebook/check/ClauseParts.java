package org.clausebook.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clausebook.source.Span;

/**
 * The parts of a clause that correspond to each other in its languages: each item of a list and cell of a table, and each paragraph. The
 * paragraphs are one part where the languages do not have as many: translators may well split one.
 *
 * @param lines   for each language and each line of its clause, which part that is in, from 0: see {@link Clause#lines()}
 * @param count   how many there are
 * @param entries how many of them are items and cells: those from 1 on
 */
record ClauseParts(List<List<Integer>> lines, int count, int entries) {

    /** Where lists and tables do not correspond: that has been reported. */
    private static final ClauseParts NONE = new ClauseParts(List.of(), 0, 0);

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
        return new ClauseParts(lines, last + 1, entries(entries.get(0)));
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

    /**
     * Whether a line is in a part.
     *
     * @param language which of the languages, from 0
     * @param line     by its index in the clause there; a negative one is in no part
     */
    boolean isIn(int part, int language, int line) {
        return line >= 0 && lines.get(language).get(line) == part;
    }

    /** Whether a part is an item or a cell, and no paragraph. */
    boolean isEntry(int part) {
        return part >= 1 && part <= entries;
    }

    /** Where a part begins in a language, in its file; the fallback if it has no line there. */
    Span start(int part, int language, Clause clause, Span fallback) {
        int first = lines.get(language).indexOf(part);
        return first < 0 ? fallback : clause.lines().get(first).inFile(0, 1);
    }
}
