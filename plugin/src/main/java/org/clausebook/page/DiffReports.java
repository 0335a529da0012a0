package org.clausebook.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.check.History;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Succession;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Language;
import org.clausebook.model.Masthead;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;

/** Holds two states of one policy against each other, language by language. Confined to one thread. */
public final class DiffReports {

    private final SiteConfig site;
    private final String policy;
    private final History history;
    private final Map<String, PublishedText> working;
    private final Succession succession;

    /**
     * @param history the policy's editions, and what has changed since the newest
     * @param working its working text, by language tag; empty if that is not to be compared
     */
    public DiffReports(SiteConfig site, String policy, History history, Map<String, PublishedText> working) {
        this.site = site;
        this.policy = policy;
        this.history = history;
        this.working = working;
        this.succession = Succession.of(history.chain());
    }

    /** How an edition became a later one. */
    public Differences between(Edition before, Edition after) {
        Comparisons comparisons = new Comparisons(before.texts(), after.texts(), after.version());
        return differences(before, Optional.of(after), comparisons, Optional.empty());
    }

    /** How an edition became the working text. */
    public Differences toWorkingText(Edition before) {
        Version newest = history.newest().orElseThrow().version();
        return differences(before, Optional.empty(), new Comparisons(before.texts(), working, newest), next());
    }

    /** The texts that both states have, compared. */
    private final class Comparisons {
        private final Comparer comparer = new Comparer();
        private final Map<String, Comparison> byTag = new LinkedHashMap<>();
        private final List<Language> languages = new ArrayList<>();
        private final List<Language> inOneOnly = new ArrayList<>();

        /** @param last the edition that the later texts are, or will follow */
        Comparisons(Map<String, PublishedText> before, Map<String, PublishedText> after, Version last) {
            for (Language language : site.languages()) {
                PublishedText old = before.get(language.tag());
                PublishedText now = after.get(language.tag());
                if (old != null && now != null) {
                    languages.add(language);
                    byTag.put(language.tag(), comparer.compare(old, Lineage.of(now, old, last, succession)));
                } else if (old != null || now != null) {
                    inOneOnly.add(language);
                }
            }
        }
    }

    private Differences differences(
            Edition before, Optional<Edition> after, Comparisons compared, Optional<Differences.Next> next) {
        List<ClauseChange> changes = ClauseChange.merge(compared.byTag);
        ChangedClauses clauses = new ChangedClauses(compared.byTag, compared.comparer);
        Map<String, Differences.Title> titles = new LinkedHashMap<>();
        compared.byTag.forEach((tag, comparison) -> comparison.title().ifPresent(line ->
                titles.put(tag, new Differences.Title(comparison.retitles(), Redlines.phrase(line)))));
        return new Differences(
                policy,
                state(before),
                after.map(DiffReports::state).orElse(new Differences.State(Optional.empty(), Optional.empty())),
                compared.languages,
                compared.inOneOnly,
                Masthead.between(Masthead.of(site, before.record()), masthead(after), List.copyOf(compared.byTag.keySet())),
                titles,
                changes.stream().map(clauses::of).toList(),
                renumbered(compared.byTag),
                new Following(compared.languages, onPurpose(before, after)).notFollowed(titles, changes),
                next);
    }

    private Masthead masthead(Optional<Edition> edition) {
        return edition.map(it -> Masthead.of(site, it.record()))
                .orElseGet(() -> Masthead.of(site, site.policy(policy).orElseThrow()));
    }

    private static Differences.State state(Edition edition) {
        return new Differences.State(
                Optional.of(edition.version()), Optional.of(edition.particulars().effective()));
    }

    /** Numbers are the same in every language. */
    private static List<Differences.Renumbering> renumbered(Map<String, Comparison> comparisons) {
        return comparisons.values().stream()
                .limit(1)
                .flatMap(any -> Renumberings.of(any.changes(), id -> "").stream())
                .map(range -> new Differences.Renumbering(range.before(), range.now()))
                .toList();
    }

    /** Ids that the later state, or an edition between the two, says were mended in some languages only. */
    private Set<String> onPurpose(Edition before, Optional<Edition> after) {
        List<Edition> chain = history.chain();
        int last = after.map(chain::indexOf).orElse(chain.size() - 1);
        Set<String> fixes = new HashSet<>();
        chain.subList(chain.indexOf(before) + 1, last + 1)
                .forEach(edition -> fixes.addAll(edition.particulars().translationFixes()));
        if (after.isEmpty()) {
            fixes.addAll(history.intentions().translationFixes().keySet());
        }
        return fixes;
    }

    /** The class is judged by what has changed since the newest edition, whichever is compared. */
    private Optional<Differences.Next> next() {
        Edition newest = history.newest().orElseThrow();
        boolean sameLanguages = working.keySet().equals(newest.texts().keySet());
        Masthead.Change masthead = Masthead.between(
                Masthead.of(site, newest.record()), masthead(Optional.empty()), history.changes().keySet());
        if (sameLanguages && masthead.isEmpty() && history.changes().values().stream().allMatch(Comparison::isEmpty)) {
            return Optional.empty();
        }
        if (masthead.prevailing().isPresent()) {
            return Optional.of(new Differences.Next(newest.version(), ChangeClass.MATERIAL));
        }
        boolean words = !masthead.isEmpty() || history.changes().values().stream()
                .anyMatch(each -> each.retitles() || each.changes().stream().anyMatch(Change::changesWords));
        return Optional.of(
                new Differences.Next(newest.version(), words ? ChangeClass.MINOR : ChangeClass.EDITORIAL));
    }
}
