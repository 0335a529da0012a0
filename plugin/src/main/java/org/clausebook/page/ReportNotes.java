package org.clausebook.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.clausebook.check.Waived;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;

/**
 * Everything that was found, numbered gravest first, and handed out to its places: each finding to one, and none to none. Of more than the
 * report shows, the others are only counted.
 */
final class ReportNotes {

    /** What is done by attesting, and not by mending. */
    private static final Set<Rule> ATTESTATIONS =
            Set.of(Rule.ATTESTATION_CHANGED, Rule.ATTESTATION_MISSING, Rule.ATTESTATION_STALE);

    private final List<ReportNote> all = new ArrayList<>();
    private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> toMend = new EnumMap<>(Severity.class);
    private final int waived;
    private final Map<String, List<Item>> left = new LinkedHashMap<>();
    private final Map<Integer, String> places = new HashMap<>();

    private record Item(ReportNote note, Optional<String> clause) {}

    /**
     * @param people handles, each with the words that say who it is
     * @param most   how many are listed at most
     */
    ReportNotes(List<Finding> findings, List<Waived> waived, Map<String, String> people, int most) {
        this.waived = waived.size();
        findings.forEach(this::count);
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .forEach(finding -> add(finding, ReportNote.of(all.size() + 1, finding)));
        waived.stream().sorted(Comparator.comparing(Waived::finding)).limit(most - all.size()).forEach(each -> {
            String by = each.waiver().by();
            ReportNote.Decision decision = new ReportNote.Decision(
                    each.waiver().reason(), people.getOrDefault(by, by), each.waiver().until().toString());
            add(each.finding(), ReportNote.of(all.size() + 1, each.finding(), decision));
        });
    }

    private void count(Finding finding) {
        found.merge(finding.severity(), 1, Integer::sum);
        if (!ATTESTATIONS.contains(finding.rule())) {
            toMend.merge(finding.severity(), 1, Integer::sum);
        }
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

    /** The files in which anything was found. */
    List<String> paths() {
        return List.copyOf(left.keySet());
    }

    /** All in these files that nobody has taken yet. */
    List<ReportNote> takeAll(List<String> paths, String where) {
        return paths.stream()
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

    /**
     * All in these files, as an earlier report has placed them. If they are any others than then, nothing is taken.
     *
     * @param earlier what was in these files then, by number
     * @return by their numbers then, the numbers that they have now
     */
    Optional<Map<Integer, Integer>> takeAgain(List<String> paths, List<Report.Entry> earlier) {
        List<ReportNote> now = paths.stream()
                .flatMap(path -> left.get(path).stream())
                .map(Item::note)
                .sorted(Comparator.comparingInt(ReportNote::number))
                .toList();
        boolean same = now.size() == earlier.size()
                && IntStream.range(0, now.size()).allMatch(i -> now.get(i).saysSame(earlier.get(i).note()));
        if (!same) {
            return Optional.empty();
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            numbers.put(earlier.get(i).note().number(), now.get(i).number());
            places.put(now.get(i).number(), earlier.get(i).where());
        }
        paths.forEach(path -> left.get(path).clear());
        return Optional.of(numbers);
    }

    /** All of them with the places that have taken them. */
    List<Report.Entry> entries() {
        return all.stream().map(note -> new Report.Entry(note, places.get(note.number()))).toList();
    }

    /** How many were only counted. */
    int unlisted() {
        return found.values().stream().mapToInt(n -> n).sum() + waived - all.size();
    }

    /** How many of a severity are mended otherwise than by attesting. */
    int toMend(Severity severity) {
        return toMend.getOrDefault(severity, 0);
    }

    /** Where the first of these is; empty if there is none, or if it was only counted. */
    Optional<String> firstToMend(Severity severity) {
        return all.stream()
                .filter(note -> note.is(severity)
                        && ATTESTATIONS.stream().noneMatch(rule -> rule.id().equals(note.rule())))
                .findFirst()
                .map(ReportNote::at);
    }

    List<Report.Total> totals() {
        List<Report.Total> totals = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int n = found.getOrDefault(severity, 0);
            totals.add(new Report.Total(ReportMark.of(severity, n), n));
        }
        totals.add(new Report.Total(ReportMark.ofWaived(waived), waived));
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
