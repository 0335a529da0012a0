package org.clausebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Pointer;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.model.Policy;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Waiver;
import org.clausebook.source.Location;

/** What people have decided about findings: how grave those of a rule are on their site, and which are accepted. */
public final class Decisions {

    /** Whoever decided may have left by then, and what is decided for ever is decided for people who have not seen it. */
    private static final int MOST_YEARS = 2;

    private final Map<String, String> severities;
    private final List<Waiver> waivers;
    private final LocalDate today;
    /** Those whose time is not over; of two for the same finding the first. */
    private final Map<Matter, Waiver> holding = new HashMap<>();

    /** What a waiver is about; another finding at the same place is another matter. */
    private record Matter(String rule, String place, String fingerprint) {

        static Matter of(Waiver waiver) {
            return new Matter(waiver.rule(), waiver.place(), waiver.finding());
        }

        static Matter of(Finding finding) {
            return new Matter(finding.rule().id(), finding.place(), finding.fingerprint());
        }
    }

    /**
     * @param waivers in the order in which they are written
     * @param today   the day for which it is asked whether a waiver holds
     */
    public Decisions(SiteConfig site, List<Waiver> waivers, LocalDate today) {
        this.severities = site.severities();
        this.waivers = List.copyOf(waivers);
        this.today = today;
        for (Waiver waiver : this.waivers) {
            if (!waiver.isExpired(today)) {
                holding.putIfAbsent(Matter.of(waiver), waiver);
            }
        }
    }

    /**
     * Says of each finding which clause it is in and how grave it is here, and sets aside what has been accepted.
     *
     * @param findings of the policy, in reading order
     */
    public Judged judge(Policy policy, List<Finding> findings) {
        List<Finding> left = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Finding finding : new ClausePlaces(policy).place(findings)) {
            Finding graded = graded(finding);
            Optional<Waiver> waiver = finding.rule().isWaivable()
                    ? Optional.ofNullable(holding.get(Matter.of(finding)))
                    : Optional.empty();
            waiver.ifPresentOrElse(held -> waived.add(new Waived(graded, held)), () -> left.add(graded));
        }
        return new Judged(left, waived);
    }

    private Finding graded(Finding finding) {
        return Optional.ofNullable(severities.get(finding.rule().id()))
                .flatMap(Severity::of)
                .map(finding::as)
                .orElse(finding);
    }

    /**
     * Reports waivers that are of no use any more, so that the file says no more than what is accepted today, and those that
     * nobody would look at again.
     *
     * @param isConcerned whether what is found in a file, by its path, has been judged
     * @param judged      what was found there
     * @param complete    whether that is everything: with errors in the text, checks that would come later have not run
     * @return as grave as the site takes them
     */
    public List<Finding> review(Predicate<String> isConcerned, Judged judged, boolean complete) {
        Findings findings = new Findings();
        Map<Matter, Waiver> seen = new HashMap<>();
        Set<Waiver> held = new HashSet<>();
        judged.waived().forEach(waived -> held.add(waived.waiver()));
        for (Waiver waiver : waivers) {
            if (isConcerned.test(waiver.path())) {
                Waiver first = waiver.isExpired(today) ? null : seen.putIfAbsent(Matter.of(waiver), waiver);
                if (waiver.isExpired(today)) {
                    report(Rule.WAIVER_EXPIRED, "", waiver, waiver.until(), findings);
                } else if (first != null) {
                    report(Rule.WAIVER_UNUSED, "twice", waiver, Pointer.line(first.written().line()), findings);
                } else if (complete && !held.contains(waiver)) {
                    unused(waiver, judged.left(), findings);
                } else if (waiver.until().isAfter(today.plusYears(MOST_YEARS))) {
                    tooLong(waiver, findings);
                }
            }
        }
        return graded(findings.sorted());
    }

    /**
     * Reports waivers of files in which nothing is ever found that could be waived.
     *
     * @param isKnown whether a file, by its path, is one in which something may be
     * @param names   paths of such files, to find the one that was meant
     * @return as grave as the site takes them
     */
    public List<Finding> misplaced(Predicate<String> isKnown, List<String> names) {
        Findings findings = new Findings();
        for (Waiver waiver : waivers) {
            String path = waiver.path();
            if (!isKnown.test(path)) {
                Optional<String> nearest = Nearest.to(path, names);
                String variant = nearest.isPresent() ? "file-near" : "file";
                findings.report(Rule.WAIVER_UNUSED, variant, waiver.written(), path, nearest.orElse(""));
            }
        }
        return graded(findings.sorted());
    }

    /** The same, as grave as the site takes them. */
    public List<Finding> graded(List<Finding> findings) {
        return findings.stream().map(this::graded).toList();
    }

    private void tooLong(Waiver waiver, Findings findings) {
        findings.report(
                Rule.WAIVER_TOO_LONG,
                waiver.written(),
                waiver.rule(),
                waiver.place(),
                waiver.until(),
                MOST_YEARS,
                today.plusYears(MOST_YEARS));
    }

    /** What is found there now may well be what was accepted, since changed: then it has to be decided anew. */
    private void unused(Waiver waiver, List<Finding> left, Findings findings) {
        Optional<Finding> other = left.stream()
                .filter(finding -> finding.rule().id().equals(waiver.rule()) && finding.place().equals(waiver.place()))
                .findFirst();
        String variant = other.isPresent() ? "changed" : "";
        report(Rule.WAIVER_UNUSED, variant, waiver, other.map(Finding::fingerprint).orElse(""), findings);
    }

    /** Where it is written what is accepted of a file, by its path: in the order in which it is written. */
    public List<Location> about(String path) {
        return waivers.stream().filter(waiver -> waiver.path().equals(path)).map(Waiver::written).toList();
    }

    private static void report(Rule rule, String variant, Waiver waiver, Object detail, Findings findings) {
        findings.report(rule, variant, waiver.written(), waiver.rule(), waiver.place(), detail);
    }
}
