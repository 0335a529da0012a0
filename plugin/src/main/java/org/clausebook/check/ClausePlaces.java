package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.clausebook.finding.Finding;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.source.Location;

/**
 * Says of each finding which clause it is in, so that no check has to: from one heading to the next. What a check knows better,
 * such as which clause is not there, it has said itself.
 */
final class ClausePlaces {

    /** By file, the ids of provisions by the line (0-based) of their heading; empty where it has none. */
    private final Map<String, NavigableMap<Integer, String>> headings = new HashMap<>();

    ClausePlaces(Policy policy) {
        policy.texts().forEach(text -> headings.put(text.file().path(), headings(text)));
    }

    private static NavigableMap<Integer, String> headings(PolicyText text) {
        NavigableMap<Integer, String> headings = new TreeMap<>();
        text.provisions().forEach(provision ->
                headings.put(text.file().locate(provision.span()).line(), provision.id()));
        return headings;
    }

    /**
     * The findings with their clauses. Of those that would be taken for one another, all but the first are told apart.
     *
     * @param findings in reading order
     */
    List<Finding> place(List<Finding> findings) {
        Map<List<String>, Integer> alike = new HashMap<>();
        List<Finding> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String id = finding.clause().orElseGet(() -> clause(finding.at()));
            Finding in = id.isEmpty() ? finding : finding.in(id);
            int n = alike.merge(List.of(in.place(), in.fingerprint()), 1, Integer::sum);
            placed.add(n == 1 ? in : in.repeated(n));
        }
        return placed;
    }

    private String clause(Location at) {
        NavigableMap<Integer, String> inFile = headings.get(at.path());
        Map.Entry<Integer, String> heading = inFile == null ? null : inFile.floorEntry(at.line());
        return heading == null ? "" : heading.getValue();
    }
}
