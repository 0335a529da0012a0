package org.clausebook.page;

import java.util.List;
import java.util.Map;

/**
 * A policy's section of a report as it was printed, for a later run in which the policy and what was found in it are the same, and only
 * other policies may have other findings: then its findings have other numbers.
 *
 * @param entries what was found in its files, by number, each with its place
 * @param steps   what to do next about it
 * @param html    the section; each number of a finding stands between two {@link #MARK}s
 */
public record PrintedSection(List<Report.Entry> entries, PolicySteps steps, String html) {

    /** No file and no finding has it: it is no character that anybody can read. */
    public static final String MARK = "\u0001";

    public PrintedSection {
        entries = List.copyOf(entries);
    }

    /** @param html the section of a policy of the report, as above */
    public static PrintedSection of(Report report, ReportPolicy policy, String html) {
        List<Report.Entry> entries = policy.allNotes().stream()
                .map(note -> report.entries().get(note.number() - 1))
                .toList();
        return new PrintedSection(entries, policy.steps(), html);
    }

    /** The HTML as browsers get it. */
    public String finished() {
        return html.replace(MARK, "");
    }

    /** @param numbers those of its findings by what they are here */
    PrintedSection renumbered(Map<Integer, Integer> numbers) {
        List<Report.Entry> renumbered = entries.stream()
                .map(entry -> new Report.Entry(entry.note().numbered(numbers.get(entry.note().number())), entry.where()))
                .toList();
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        for (int mark = html.indexOf(MARK); mark >= 0; mark = html.indexOf(MARK, at)) {
            int end = html.indexOf(MARK, mark + 1);
            int number = Integer.parseInt(html.substring(mark + 1, end));
            out.append(html, at, mark + 1).append(numbers.get(number)).append(MARK);
            at = end + 1;
        }
        return new PrintedSection(renumbered, steps, out.append(html, at, html.length()).toString());
    }
}
