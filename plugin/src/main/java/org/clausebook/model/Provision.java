package org.clausebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.source.Span;

/**
 * A section, clause or sub-clause as written in one language.
 *
 * @param level      2 for a section, 3 for a clause, 4 and more for sub-clauses: the number of {@code #} signs
 * @param id         permanent name, unique in its policy
 * @param heading    title of a section, caption of a clause
 * @param body       the lead of a section, the text of a clause
 * @param children   the next level, in order
 * @param span       its heading line in the file
 */
public record Provision(
        int level,
        String id,
        Attributes attributes,
        Optional<Heading> heading,
        Body body,
        List<Provision> children,
        Span span) {

    public Provision {
        children = List.copyOf(children);
    }

    /** This provision and everything below it, in reading order. */
    public Stream<Provision> flatten() {
        return flatten(List.of(this)).stream();
    }

    /** Provisions and everything below them, in reading order. */
    static List<Provision> flatten(List<Provision> provisions) {
        List<Provision> all = new ArrayList<>();
        addAll(provisions, all);
        return all;
    }

    private static void addAll(List<Provision> provisions, List<Provision> all) {
        for (Provision provision : provisions) {
            all.add(provision);
            addAll(provision.children, all);
        }
    }
}
