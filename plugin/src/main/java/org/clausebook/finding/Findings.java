package org.clausebook.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.source.Location;

/** Collects findings while a stage works; a stage never stops at the first one. Confined to one thread. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    /** Reports in the words of the catalogue; see {@link Finding#of}. */
    public void report(Rule rule, String variant, Location at, Object... args) {
        found.add(Finding.of(rule, variant, at, args));
    }

    /** Reports with the only sentence that the rule has. */
    public void report(Rule rule, Location at, Object... args) {
        report(rule, "", at, args);
    }

    public void add(Finding finding) {
        found.add(finding);
    }

    public void addAll(Collection<Finding> findings) {
        found.addAll(findings);
    }

    /** Everything reported so far, in reading order, each finding once. */
    public List<Finding> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    /** The same, apart from what these rules have found. */
    public List<Finding> without(Set<Rule> rules) {
        return sorted().stream().filter(finding -> !rules.contains(finding.rule())).toList();
    }

    /**
     * The same findings, of which those that would be taken for one another are numbered: the first stays what it is, the
     * second is the second.
     *
     * @param findings in reading order
     */
    public static List<Finding> toldApart(Collection<Finding> findings) {
        Map<List<String>, Integer> alike = new HashMap<>();
        return findings.stream()
                .map(finding -> {
                    int n = alike.merge(List.of(finding.place(), finding.fingerprint()), 1, Integer::sum);
                    return n == 1 ? finding : finding.repeated(n);
                })
                .toList();
    }

    /** How many there are, equal ones counted again. */
    public int size() {
        return found.size();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
