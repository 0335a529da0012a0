package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Kind;
import org.clausebook.edition.Edition;
import org.clausebook.edition.TextLinks;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Inline;
import org.clausebook.model.Law;
import org.clausebook.model.Masthead;
import org.clausebook.model.Particulars;
import org.clausebook.model.PlainText;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Target;
import org.clausebook.model.Terms;
import org.clausebook.model.Version;
import org.clausebook.resolve.Lookup;
import org.clausebook.resolve.References;
import org.clausebook.resolve.TextDigest;
import org.clausebook.source.Location;

/**
 * Whether the working text may become the edition that its authors plan: what it says has changed, by no more than the
 * class of change lets, and whatever it refers to can be found by its readers. The plan's dates have a check of their own.
 */
public final class ReleaseCheck {

    /** More clauses than this would bury the sentence that names them. */
    private static final int NAMED = 5;

    private final SiteConfig site;
    private final EditionPlan plan;
    private final Particulars planned;
    private final Policy policy;
    private final History history;
    private final Findings findings;

    private ReleaseCheck(
            SiteConfig site, EditionPlan plan, Policy policy, History history, Findings findings) {
        this.site = site;
        this.plan = plan;
        this.planned = plan.particulars();
        this.policy = policy;
        this.history = history;
        this.findings = findings;
    }

    /**
     * @param policy    the working text, without errors
     * @param history   with the changes from the newest edition to what would be released, in every language
     * @param published what would be released, by language tag
     */
    public static void check(
            SiteConfig site,
            Policy policy,
            EditionPlan plan,
            History history,
            Map<String, PublishedText> published,
            Findings findings) {
        ReleaseCheck check = new ReleaseCheck(site, plan, policy, history, findings);
        history.newest().ifPresentOrElse(
                newest -> {
                    check.anything(newest, published);
                    if (check.isOfItsClass(newest)) {
                        check.version(newest.version());
                    }
                },
                check::mendsNothing);
    }

    /** What readers get is more than the words: where links lead, ids, which language decides, the laws that are cited. */
    private void anything(Edition newest, Map<String, PublishedText> published) {
        boolean same = hasSameDigests(newest, published)
                && history.changes().values().stream().allMatch(Comparison::isEmpty)
                && masthead(newest).isEmpty()
                && newest.texts().values().stream().flatMap(text -> TextLinks.laws(text).stream())
                        .allMatch(law -> isSame(law.law(), newest.record()));
        if (same) {
            findings.report(Rule.RELEASE_NOTHING_CHANGED, Location.startOf(plan.path()), newest.version());
        }
    }

    private static boolean hasSameDigests(Edition newest, Map<String, PublishedText> published) {
        Map<String, String> digests = new HashMap<>();
        published.forEach((tag, text) -> digests.put(tag, TextDigest.of(text)));
        Map<String, String> before = new HashMap<>();
        newest.record().texts().forEach((tag, text) -> before.put(tag, text.digest()));
        return digests.equals(before);
    }

    /** Whether a law is declared as it was for the edition, in the languages that this one has. */
    private boolean isSame(String id, EditionRecord edition) {
        Law now = site.laws().get(id);
        return now != null && now.in(edition.texts().keySet()).equals(edition.laws().get(id));
    }

    private boolean isOfItsClass(Edition before) {
        Version newest = before.version();
        Map<String, List<String>> words = new LinkedHashMap<>();
        Map<String, List<String>> links = new LinkedHashMap<>();
        reworded(words, links);
        int found = findings.size();
        boolean editorial = planned.change() == ChangeClass.EDITORIAL;
        Masthead.Change masthead = masthead(before);
        if (editorial && !words.isEmpty()) {
            report(Rule.RELEASE_CLASS, "", "change", named(words), newest);
        }
        if (editorial && !links.isEmpty()) {
            report(Rule.RELEASE_CLASS, "links", "change", named(links), newest);
        }
        if (masthead.prevailing().isPresent() && planned.change() != ChangeClass.MATERIAL) {
            report(Rule.RELEASE_CLASS, "prevailing", "change", planned.change().word(), newest);
        }
        if (editorial && !masthead.publisher().isEmpty()) {
            report(Rule.RELEASE_CLASS, "publisher", "change", "", newest);
        }
        return findings.size() == found;
    }

    private Masthead.Change masthead(Edition before) {
        return Masthead.between(
                Masthead.of(site, before.record()),
                Masthead.of(site, policy.config()),
                policy.texts().stream()
                        .map(text -> text.language().tag())
                        .filter(before.record().texts()::containsKey)
                        .toList());
    }

    private void version(Version newest) {
        newest.next(planned.change())
                .filter(expected -> !planned.version().equals(expected))
                .ifPresent(expected ->
                        report(Rule.RELEASE_VERSION, "", "version", planned.version(), newest, planned.change().word(), expected));
    }

    /**
     * The names of the languages in which a provision changed, by what messages call it, in reading order.
     *
     * @param words takes those that have other words
     * @param links those of which the words are the same and lead elsewhere
     */
    private void reworded(Map<String, List<String>> words, Map<String, List<String>> links) {
        for (PolicyText text : policy.texts()) {
            Comparison comparison = history.changes().get(text.language().tag());
            if (comparison != null) {
                String language = text.language().englishName();
                if (comparison.retitles()) {
                    words.computeIfAbsent("the title", id -> new ArrayList<>()).add(language);
                }
                comparison.changes().stream().filter(Change::changesWords).forEach(change -> (hasSameWords(change) ? links : words)
                        .computeIfAbsent(label(change), id -> new ArrayList<>())
                        .add(language));
            }
        }
    }

    /** Of a change that is one of words. */
    private static boolean hasSameWords(Change change) {
        return change.kinds().contains(Kind.REWORDED)
                && change.before().isPresent()
                && change.after().isPresent()
                && words(change.before().get()).equals(words(change.after().get()));
    }

    private static String words(PublishedText.Item item) {
        return item.heading().map(PlainText::ofLine).orElse("") + "\n" + PlainText.of(item.blocks());
    }

    private static String label(Change change) {
        return change.after().or(change::before).orElseThrow().number() + " \"" + change.id() + "\"";
    }

    private String named(Map<String, List<String>> reworded) {
        String named = reworded.entrySet().stream()
                .limit(NAMED)
                .map(entry -> entry.getKey() + in(entry.getValue()))
                .collect(Collectors.joining(", "));
        int others = reworded.size() - NAMED;
        return others > 0 ? named + " and " + others + " more" : named;
    }

    /** Languages go without saying where all of them are meant. */
    private String in(List<String> languages) {
        return languages.size() == policy.texts().size() ? "" : " (" + String.join(", ", languages) + ")";
    }

    /** What is named there was mended since the edition before. */
    private void mendsNothing() {
        if (!planned.translationFixes().isEmpty()) {
            report(Rule.RELEASE_TRANSLATION_FIXES, "first", "translationFixes");
        }
    }

    /**
     * Reports references to what readers do not find in other policies on the day on which the edition takes effect, or not in
     * their language.
     *
     * @param policy     the working text, without errors
     * @param references in which other policies are as they are published on that day
     * @param others     their editions
     * @return whether there is none
     */
    public static boolean areFound(
            SiteConfig site, Policy policy, References references, OtherEditions others, Findings findings) {
        int before = findings.size();
        Subject subject = Subject.of(site, policy, references, Terms.NONE, History.NONE, Map.of());
        for (Subject.Text text : subject.texts()) {
            for (Clause clause : text.all()) {
                for (Contents.Piece<Inline.Link> link : clause.contents().links()) {
                    Target target = link.piece().target();
                    Lookup lookup = references.lookup(policy.id(), text.language(), target);
                    Location at = text.locate(link.inFile());
                    if (lookup instanceof Lookup.Missing missing && missing.what() == Lookup.Kind.CLAUSE) {
                        notFound((Target.Clause) target, others, at, findings);
                    } else if (lookup instanceof Lookup.Found found && found.words().isBlank()) {
                        findings.report(Rule.RELEASE_REFERENCE, "title", at, target, text.languageName());
                    }
                }
            }
        }
        return findings.size() == before;
    }

    private static void notFound(Target.Clause clause, OtherEditions others, Location at, Findings findings) {
        String other = clause.policy().orElseThrow();
        Optional<Edition> later = others.firstWith(other, clause.id());
        if (later.isPresent()) {
            findings.report(
                    Rule.RELEASE_REFERENCE,
                    "later",
                    at,
                    other,
                    clause.id(),
                    later.get().version(),
                    later.get().particulars().inForceFrom(),
                    others.day());
        } else {
            findings.report(Rule.RELEASE_REFERENCE, at, other, clause.id());
        }
    }

    /** @param key of the plan, where the finding belongs */
    private void report(Rule rule, String variant, String key, Object... args) {
        findings.report(rule, variant, plan.at(key), args);
    }
}
