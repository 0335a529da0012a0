package org.clausebook.page;

import java.util.List;
import java.util.Optional;

/**
 * What a run found, for the people who write and translate: at a glance, and clause by clause in all languages.
 *
 * @param address  of the site; empty if the settings could not be used
 * @param day      for which it was looked at, as 2026-12-31; empty likewise
 * @param totals   how many errors, warnings and hints there are and how many findings are waived; never empty
 * @param steps    what to do next, most urgent first
 * @param entries  what was found, gravest first, each with its place
 * @param unlisted how much was found beyond that, and is only counted: there is more than a page can show
 * @param notes    what belongs to no policy
 * @param policies in the order of the settings
 */
public record Report(
        String address,
        Optional<String> day,
        List<Total> totals,
        List<ReportStep> steps,
        List<Entry> entries,
        int unlisted,
        List<ReportNote> notes,
        List<ReportPolicy> policies) {

    /** How much there is of a kind. */
    public record Total(ReportMark mark, int n) {}

    /**
     * A finding in the list of all.
     *
     * @param where what it is about, in words
     */
    public record Entry(ReportNote note, String where) {}

    public Report {
        totals = List.copyOf(totals);
        steps = List.copyOf(steps);
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
        policies = List.copyOf(policies);
    }
}
