package org.clausebook.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausebook.check.Waived;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Severity;

/** Everything that was found, numbered gravest first, and handed out to its places: each finding to one, and none to none. */
final class ReportNotes {

    private final List<ReportNote> all = new ArrayList<>();
    private final Map<String, List<Item>> left = new LinkedHashMap<>();
    private final Map<Integer, String> places = new HashMap<>();

    private record Item(ReportNote note, Optional<String> clause) {}

    /** @param people handles, each with the words that say who it is */
    ReportNotes(List<Finding> findings, List<Waived> waived, Map<String, String> people) {
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .forEach(finding -> add(finding, ReportNote.of(all.size() + 1, finding)));
        waived.stream().sorted(Comparator.comparing(Waived::finding)).forEach(each -> {
            String by = each.waiver().by();
            ReportNote.Decision decision = new ReportNote.Decision(
                    each.waiver().reason(), people.getOrDefault(by, by), each.waiver().until().toString());
            add(each.finding(), ReportNote.of(all.size() + 1, each.finding(), decision));
        });
    }

    private void add(Finding finding, ReportNote note) {
        all.add(note);
        left.computeIfAbsent(finding.at().path(), path -> new ArrayList<>()).add(new Item(note, finding.clause()));
    }

    /** Those in a clause of a file that nobody has taken yet. */
    List<ReportNote> take(String path, String clause, String where) {
        return take(path, item -> item.clause().equals(Optional.of(clause)), where);
    }

    /** All in a file that nobody has taken yet. */
    List<ReportNote> take(String path, String where) {
        return take(path, item -> true, where);
    }

    /** All in files that nobody has taken yet. */
    List<ReportNote> takeAll(Predicate<String> path, String where) {
        return List.copyOf(left.keySet()).stream()
                .filter(path)
                .flatMap(each -> take(each, where).stream())
                .sorted(Comparator.comparingInt(ReportNote::number))
                .toList();
    }

    private List<ReportNote> take(String path, Predicate<Item> wanted, String where) {
        List<ReportNote> taken = new ArrayList<>();
        left.getOrDefault(path, new ArrayList<>()).removeIf(item -> wanted.test(item) && taken.add(item.note()));
        taken.forEach(note -> places.put(note.number(), where));
        return taken;
    }

    /** All of them with the places that have taken them. */
    List<Report.Entry> entries() {
        return all.stream().map(note -> new Report.Entry(note, places.get(note.number()))).toList();
    }

    List<ReportNote> all() {
        return List.copyOf(all);
    }

    List<Report.Total> totals() {
        List<Report.Total> totals = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long n = all.stream().filter(note -> note.is(severity)).count();
            totals.add(new Report.Total(ReportMark.of(severity, n), (int) n));
        }
        long waived = all.stream().filter(ReportNote::isWaived).count();
        totals.add(new Report.Total(ReportMark.ofWaived(waived), (int) waived));
        return totals;
    }

    /** Marks for what was found in one place. */
    static List<ReportMark> marks(List<ReportNote> notes) {
        List<ReportMark> marks = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long n = notes.stream().filter(note -> note.is(severity)).count();
            if (n > 0) {
                marks.add(ReportMark.of(severity, n));
            }
        }
        long waived = notes.stream().filter(ReportNote::isWaived).count();
        if (waived > 0) {
            marks.add(ReportMark.ofWaived(waived));
        }
        return marks;
    }
}
