package org.clausebook.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparison;
import org.clausebook.edition.Edition;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Inline;
import org.clausebook.model.Particulars;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Target;
import org.clausebook.model.Version;
import org.clausebook.resolve.Lookup;
import org.clausebook.resolve.References;

/**
 * Whether the working text may become the edition that its authors plan: dates, notice, version and class of change fit
 * one another, the editions before it, and what the comparison finds.
 */
public final class ReleaseCheck {

    /** More clauses than this would bury the sentence that names them. */
    private static final int NAMED = 5;

    private final SiteConfig site;
    private final EditionPlan plan;
    private final Particulars planned;
    private final History history;
    private final Findings findings;

    private ReleaseCheck(SiteConfig site, EditionPlan plan, History history, Findings findings) {
        this.site = site;
        this.plan = plan;
        this.planned = plan.particulars();
        this.history = history;
        this.findings = findings;
    }

    /**
     * @param policy     the working text, without errors
     * @param references in which other policies are as they were published last
     * @param history    with the changes from the newest edition to the working text in every language
     * @param today      in the site's time zone
     */
    public static void check(
            SiteConfig site,
            Policy policy,
            References references,
            EditionPlan plan,
            History history,
            LocalDate today,
            Findings findings) {
        ReleaseCheck check = new ReleaseCheck(site, plan, history, findings);
        check.dates(today);
        check.notice();
        check.fixes(policy);
        check.references(Subject.of(site, policy, references, history));
        Optional<Edition> newest = history.newest();
        check.corrects(newest.map(Edition::particulars));
        newest.ifPresent(edition -> {
            check.following(edition.particulars());
            check.version(edition.version());
            check.changes(edition, policy);
        });
    }

    private void dates(LocalDate today) {
        if (planned.adopted().isAfter(planned.published())) {
            report(Rule.RELEASE_DATES, "adopted", "adopted", planned.adopted(), planned.published());
        }
        if (planned.published().isBefore(today)) {
            report(Rule.RELEASE_DATES, "past", "published", planned.published(), today);
        }
        if (planned.effective().isBefore(planned.published()) && planned.corrects().isEmpty()) {
            report(Rule.RELEASE_DATES, "early", "effective", planned.effective(), planned.published());
        }
    }

    private void notice() {
        int days = site.noticeDays(planned.change());
        long given = ChronoUnit.DAYS.between(planned.published(), planned.effective());
        if (planned.corrects().isEmpty() && given >= 0 && given < days) {
            report(
                    Rule.RELEASE_NOTICE,
                    "",
                    "effective",
                    planned.change().word(),
                    days,
                    given,
                    planned.published().plusDays(days));
        }
    }

    private void corrects(Optional<Particulars> newest) {
        planned.corrects().ifPresent(corrected -> {
            if (newest.isEmpty()) {
                report(Rule.RELEASE_CORRECTS, "first", "corrects", corrected);
            } else if (!newest.get().version().equals(corrected)) {
                report(Rule.RELEASE_CORRECTS, "", "corrects", corrected, newest.get().version());
            }
        });
    }

    private void following(Particulars newest) {
        if (planned.published().isBefore(newest.published())) {
            report(
                    Rule.RELEASE_DATES,
                    "order",
                    "published",
                    planned.published(),
                    newest.version(),
                    newest.published());
        }
        boolean correction = planned.corrects().filter(newest.version()::equals).isPresent();
        if (planned.effective().isBefore(newest.effective())) {
            report(
                    Rule.RELEASE_DATES,
                    "backwards",
                    "effective",
                    planned.effective(),
                    newest.version(),
                    newest.effective());
        } else if (planned.effective().equals(newest.effective()) && !correction) {
            report(Rule.RELEASE_DATES, "shared", "effective", planned.effective(), newest.version());
        }
    }

    private void version(Version newest) {
        Version expected = newest.next(planned.change());
        if (!planned.version().equals(expected)) {
            report(
                    Rule.RELEASE_VERSION,
                    "",
                    "version",
                    planned.version(),
                    newest,
                    planned.change().word(),
                    expected);
        }
    }

    private void changes(Edition newest, Policy policy) {
        boolean sameLanguages = policy.texts().stream()
                .map(text -> text.language().tag())
                .collect(Collectors.toSet())
                .equals(newest.texts().keySet());
        if (sameLanguages && history.changes().values().stream().allMatch(Comparison::isEmpty)) {
            report(Rule.RELEASE_NOTHING_CHANGED, "", "", newest.version());
        }
        if (planned.change() == ChangeClass.EDITORIAL) {
            Map<String, List<String>> reworded = reworded(policy);
            if (!reworded.isEmpty()) {
                report(Rule.RELEASE_CLASS, "", "change", named(reworded), newest.version());
            }
        }
    }

    /** The names of the languages in which words of a provision changed, by what messages call it. */
    private Map<String, List<String>> reworded(Policy policy) {
        Map<String, List<String>> reworded = new TreeMap<>();
        for (PolicyText text : policy.texts()) {
            Comparison comparison = history.changes().get(text.language().tag());
            if (comparison != null) {
                String language = text.language().englishName();
                comparison.changes().stream().filter(Change::changesWords).forEach(change -> reworded
                        .computeIfAbsent(label(change), id -> new ArrayList<>())
                        .add(language));
                if (comparison.retitles()) {
                    reworded.computeIfAbsent("the title", id -> new ArrayList<>()).add(language);
                }
            }
        }
        return reworded;
    }

    private static String label(Change change) {
        return change.after().or(change::before).orElseThrow().number() + " \"" + change.id() + "\"";
    }

    private static String named(Map<String, List<String>> reworded) {
        String named = reworded.entrySet().stream()
                .limit(NAMED)
                .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
        int others = reworded.size() - NAMED;
        return others > 0 ? named + " and " + others + " more" : named;
    }

    private void fixes(Policy policy) {
        List<String> ids = policy.drafting().stream()
                .flatMap(PolicyText::provisions)
                .map(provision -> provision.id())
                .toList();
        for (String id : planned.translationFixes()) {
            if (!ids.contains(id)) {
                report(Rule.RELEASE_TRANSLATION_FIXES, "", "translationFixes", id);
            }
        }
    }

    /** A clause of another policy may be in its working text, and yet nowhere for readers to find. */
    private void references(Subject subject) {
        for (Subject.Text text : subject.texts()) {
            for (Subject.Clause clause : text.all()) {
                for (Contents.Piece<Inline.Link> link : clause.contents().links()) {
                    Lookup lookup = subject.references()
                            .lookup(subject.policy().id(), text.language(), link.piece().target());
                    if (lookup instanceof Lookup.Missing missing && missing.what() == Lookup.Kind.CLAUSE) {
                        String other = ((Target.Clause) link.piece().target()).policy().orElseThrow();
                        findings.report(Rule.RELEASE_REFERENCE, text.locate(link.inFile()), other, missing.name());
                    }
                }
            }
        }
    }

    private void report(Rule rule, String variant, String key, Object... args) {
        findings.report(rule, variant, plan.at(key), args);
    }
}
