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
import org.clausebook.edition.Edition;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Inline;
import org.clausebook.model.Intentions;
import org.clausebook.model.Particulars;
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

    private final EditionPlan plan;
    private final Particulars planned;
    private final Policy policy;
    private final History history;
    private final Findings findings;

    private ReleaseCheck(EditionPlan plan, Policy policy, History history, Findings findings) {
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
            Policy policy,
            EditionPlan plan,
            History history,
            Map<String, PublishedText> published,
            Findings findings) {
        ReleaseCheck check = new ReleaseCheck(plan, policy, history, findings);
        check.fixes();
        history.newest().ifPresent(newest -> {
            check.anything(newest, published);
            if (check.isOfItsClass(newest.version())) {
                check.version(newest.version());
            }
        });
    }

    /** By digest: ids and their succession are part of an edition too. */
    private void anything(Edition newest, Map<String, PublishedText> published) {
        Map<String, String> digests = new HashMap<>();
        published.forEach((tag, text) -> digests.put(tag, TextDigest.of(text)));
        Map<String, String> before = new HashMap<>();
        newest.record().texts().forEach((tag, text) -> before.put(tag, text.digest()));
        if (digests.equals(before)) {
            findings.report(Rule.RELEASE_NOTHING_CHANGED, Location.startOf(plan.path()), newest.version());
        }
    }

    private boolean isOfItsClass(Version newest) {
        Map<String, List<String>> reworded = reworded();
        boolean understated = planned.change() == ChangeClass.EDITORIAL && !reworded.isEmpty();
        if (understated) {
            report(Rule.RELEASE_CLASS, "", "change", named(reworded), newest);
        }
        return !understated;
    }

    private void version(Version newest) {
        Version expected = newest.next(planned.change());
        if (!planned.version().equals(expected)) {
            report(Rule.RELEASE_VERSION, "", "version", planned.version(), newest, planned.change().word(), expected);
        }
    }

    /** The names of the languages in which words of a provision changed, by what messages call it, in reading order. */
    private Map<String, List<String>> reworded() {
        Map<String, List<String>> reworded = new LinkedHashMap<>();
        for (PolicyText text : policy.texts()) {
            Comparison comparison = history.changes().get(text.language().tag());
            if (comparison != null) {
                String language = text.language().englishName();
                if (comparison.retitles()) {
                    reworded.computeIfAbsent("the title", id -> new ArrayList<>()).add(language);
                }
                comparison.changes().stream().filter(Change::changesWords).forEach(change -> reworded
                        .computeIfAbsent(label(change), id -> new ArrayList<>())
                        .add(language));
            }
        }
        return reworded;
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

    private void fixes() {
        List<String> ids = policy.drafting().stream()
                .flatMap(PolicyText::provisions)
                .map(provision -> provision.id())
                .toList();
        for (String id : planned.translationFixes()) {
            if (!ids.contains(id) && !id.equals(Intentions.TITLE)) {
                Optional<String> near = Nearest.to(id, ids);
                String variant = near.isPresent() ? "near" : "";
                report(Rule.RELEASE_TRANSLATION_FIXES, variant, "translationFixes › " + id, id, near.orElse(""));
            }
        }
    }

    /**
     * Reports references to what other policies have in their working texts only, or not in the reader's language.
     *
     * @param policy     the working text, without errors
     * @param references in which other policies are as they were published last
     * @return whether there is none
     */
    public static boolean areFound(SiteConfig site, Policy policy, References references, Findings findings) {
        int before = findings.size();
        Subject subject = Subject.of(site, policy, references, Terms.NONE, History.NONE, Map.of());
        for (Subject.Text text : subject.texts()) {
            for (Clause clause : text.all()) {
                for (Contents.Piece<Inline.Link> link : clause.contents().links()) {
                    Target target = link.piece().target();
                    Lookup lookup = references.lookup(policy.id(), text.language(), target);
                    Location at = text.locate(link.inFile());
                    if (lookup instanceof Lookup.Missing missing && missing.what() == Lookup.Kind.CLAUSE) {
                        String other = ((Target.Clause) target).policy().orElseThrow();
                        findings.report(Rule.RELEASE_REFERENCE, at, other, missing.name());
                    } else if (lookup instanceof Lookup.Found found && found.words().isBlank()) {
                        findings.report(Rule.RELEASE_REFERENCE, "title", at, target, text.languageName());
                    }
                }
            }
        }
        return findings.size() == before;
    }

    /** @param key of the plan, where the finding belongs */
    private void report(Rule rule, String variant, String key, Object... args) {
        findings.report(rule, variant, plan.at(key), args);
    }
}
