package org.clausebook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Severity;
import org.clausebook.page.ReportSource;

/**
 * The policies of a report, with the texts of only so many of them: a page with the texts of a thousand nobody can open, and they
 * would not fit into memory. Which ones does not depend on the order in which they come. Thread-safe.
 */
final class ReportedPolicies {

    private final int most;
    /** With their texts, most in need of being read first. */
    private final NavigableMap<Need, ReportSource> texts = new TreeMap<>();
    /** All of them, by their place in the settings. */
    private final Map<Integer, ReportSource> all = new TreeMap<>();

    /** @param most how many texts are kept at most */
    ReportedPolicies(int most) {
        this.most = most;
    }

    /**
     * How much a policy needs to be read.
     *
     * @param gravest how grave the gravest of its findings is, 0 being an error
     * @param place   in the settings
     */
    private record Need(int gravest, int place) implements Comparable<Need> {

        static Need of(Findings findings, int place) {
            int gravest = findings.sorted().stream()
                    .map(Finding::severity)
                    .min(Comparator.naturalOrder())
                    .map(Severity::ordinal)
                    .orElse(Severity.values().length);
            return new Need(gravest, place);
        }

        @Override
        public int compareTo(Need other) {
            return Comparator.comparingInt(Need::gravest).thenComparingInt(Need::place).compare(this, other);
        }
    }

    /**
     * @param findings what is wrong with the policy
     * @param place    of the policy in the settings
     */
    synchronized void add(ReportSource policy, Findings findings, int place) {
        all.put(place, policy);
        texts.put(Need.of(findings, place), policy);
        if (texts.size() > most) {
            Map.Entry<Need, ReportSource> least = texts.pollLastEntry();
            all.put(least.getKey().place(), least.getValue().withoutText());
        }
    }

    /** In the order of the settings. */
    synchronized List<ReportSource> inOrder() {
        return List.copyOf(all.values());
    }
}
