package org.clausebook.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** How many there are, equal ones counted again. */
    public int size() {
        return found.size();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
