package org.clausebook.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Succession;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.Version;
import org.clausebook.source.Location;

/**
 * What editions of a policy that take effect today or later print of other policies, and what others find in it on such days. Each may
 * have been right when it was released: two that were released side by side are held against one another only when both are there.
 *
 * @param cited    by its editions
 * @param texts    what stands at its address from which day on, the latest first
 * @param plan     the file in which its editions were planned
 * @param accepted fingerprints of what somebody has accepted when one of its editions was released: that others print what is not true
 */
public record FirstDays(List<Cited> cited, List<Text> texts, String plan, List<String> accepted) {

    /** Of a policy of which nothing can be told. */
    static final FirstDays NONE = new FirstDays(List.of(), List.of(), "", List.of());

    /**
     * What stands at the address of a policy.
     *
     * @param from    the first day
     * @param numbers by every id that leads to a clause there
     * @param titles  by language tag
     */
    public record Text(LocalDate from, Map<String, String> numbers, Map<String, String> titles) {

        /** Where there is no edition. */
        static final Text NONE = new Text(LocalDate.MIN, Map.of(), Map.of());

        public Text {
            numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
            titles = Collections.unmodifiableMap(new TreeMap<>(titles));
        }

        /** What others have to print of it; empty if it has no such clause, or no title in the language. */
        Optional<String> of(Cited cited) {
            return Optional.ofNullable(cited.clause()
                    .map(numbers::get)
                    .orElseGet(() -> cited.language().map(language -> titles.get(language.tag())).orElse(null)));
        }
    }

    public FirstDays {
        cited = List.copyOf(cited);
        texts = List.copyOf(texts);
        accepted = List.copyOf(accepted);
    }

    /**
     * @param folder of the policy's editions, for messages
     * @param plan   the file in which they were planned
     * @param chain  in the order of their release
     */
    static FirstDays of(String folder, String plan, List<Edition> chain, LocalDate today) {
        List<Text> texts = Timeline.of(chain, LocalDate.MAX).periods().stream()
                .filter(period -> period.last().filter(today::isAfter).isEmpty())
                .map(period -> new Text(
                        period.from(), numbers(chain, period.edition().version()), period.edition().titles().byLanguage()))
                .toList();
        List<String> accepted = chain.stream()
                .flatMap(edition -> edition.accepted().stream())
                .filter(finding -> finding.rule().equals(Rule.RELEASE_CITED.id()))
                .map(AcceptedFinding::finding)
                .distinct()
                .toList();
        return new FirstDays(Cited.of(folder, chain, today), texts, plan, accepted);
    }

    /** The numbers of an edition, by every id that leads to one of its clauses. */
    static Map<String, String> numbers(List<Edition> chain, Version version) {
        Edition edition =
                chain.stream().filter(each -> each.version().equals(version)).findFirst().orElseThrow();
        Map<String, String> numbers = new HashMap<>(edition.record().numbers());
        Succession.of(chain).earlier(version).forEach((id, earlier) ->
                earlier.forEach(gone -> numbers.putIfAbsent(gone, edition.record().numbers().get(id))));
        return numbers;
    }

    /**
     * Reports editions that print of other policies what will not be true, or is not, on their first day.
     *
     * @param all of every policy of the site, by its id
     */
    static void check(Map<String, FirstDays> all, Findings findings) {
        new TreeMap<>(all).forEach((policy, days) -> days.cited.forEach(cited -> {
            FirstDays other = all.getOrDefault(cited.policy(), NONE);
            other.on(cited.day())
                    .flatMap(text -> text.of(cited))
                    .filter(coming -> !coming.equals(cited.words()) && !other.isAccepted(cited, coming))
                    .ifPresent(coming -> findings.add(cited.otherwise(Rule.EDITION_CITED, cited.at(), coming)));
        }));
    }

    /** What stands there on a day; empty if there is no edition then. */
    private Optional<Text> on(LocalDate day) {
        return texts.stream().filter(text -> !text.from().isAfter(day)).findFirst();
    }

    /** Whoever released what makes it untrue has been told the same of the plan. */
    private boolean isAccepted(Cited cited, String coming) {
        return accepted.contains(
                cited.otherwise(Rule.RELEASE_CITED, Location.startOf(plan), coming).fingerprint());
    }
}
