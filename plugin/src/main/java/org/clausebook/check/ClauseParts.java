package org.clausebook.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clausebook.source.Span;

/**
 * What the parts of a clause state that correspond to each other in its languages: each item of a list and cell of a table, and each
 * paragraph. The paragraphs are one part where the languages do not have as many: translators may well split one.
 */
final class ClauseParts {

    private ClauseParts() {}

    /**
     * @param all the same clause in its languages
     * @return for each part what the languages state in it, in their order; none if their lists and tables do not correspond
     */
    static List<List<Stated>> of(List<Stated> all) {
        List<Clause> clauses = all.stream().flatMap(stated -> stated.clause().stream()).toList();
        List<List<Boolean>> entries = clauses.stream().map(Clause::entries).toList();
        boolean whole = clauses.size() == all.size();
        if (!whole || entries.stream().map(ClauseParts::entries).distinct().count() > 1) {
            return List.of();
        }
        boolean sameParagraphs = entries.stream().distinct().count() == 1
                && clauses.stream().map(clause -> clause.provision().heading().isPresent()).distinct().count() == 1;
        List<List<Integer>> parts =
                entries.stream().map(each -> parts(each, sameParagraphs)).toList();
        List<List<Stated>> divided = new ArrayList<>();
        int last = parts.stream().flatMap(List::stream).max(Integer::compare).orElse(-1);
        for (int part = 0; part <= last; part++) {
            List<Stated> side = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                side.add(part(all.get(i), clauses.get(i), parts.get(i), part));
            }
            divided.add(side);
        }
        return divided;
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

    private static Stated part(Stated stated, Clause clause, List<Integer> parts, int part) {
        int first = parts.indexOf(part);
        Span at = first < 0 ? stated.at() : clause.lines().get(first).inFile(0, 1);
        return stated.part(line -> line >= 0 && parts.get(line) == part, at);
    }
}
