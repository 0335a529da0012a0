package org.clausebook.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Kind;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.model.Intentions;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;
import org.clausebook.resolve.References;
import org.clausebook.source.Location;

/**
 * Whether what a plan names under {@code translationFixes} was mended since the newest edition, and has the words that were meant: readers
 * will be told of each name that it was corrected in some languages only.
 */
public final class FixesCheck {

    private final History planned;
    private final List<String> ids;
    private final FixedWords words;
    private final Set<String> reported;
    private final Function<String, Location> places;
    private final Findings findings = new Findings();

    private FixesCheck(
            History planned, List<String> ids, FixedWords words, Set<String> reported, Function<String, Location> places) {
        this.planned = planned;
        this.ids = ids;
        this.words = words;
        this.reported = reported;
        this.places = places;
    }

    /**
     * @param policy     the working text, which can be compared
     * @param references of the working texts
     * @param planned    with the changes since the newest edition, and with all that the plan intends, whether or not it still holds; without
     *                   an edition nothing is said
     * @param left       what was found in the texts, and nobody has accepted
     * @param places     where a name stands in the plan; asked only for those that something is wrong with
     * @return what is wrong, in reading order
     */
    public static List<Finding> check(
            SiteConfig site,
            Policy policy,
            References references,
            History planned,
            List<Finding> left,
            Function<String, Location> places) {
        Map<String, String> fixes = planned.intentions().translationFixes();
        if (fixes.isEmpty() || planned.newest().isEmpty()) {
            return List.of();
        }
        List<String> ids = policy.drafting().stream().flatMap(PolicyText::provisions).map(Provision::id).toList();
        FixedWords words = FixedWords.of(site, policy, references, planned);
        FixesCheck check = new FixesCheck(planned, ids, words, reported(left), places);
        Version newest = planned.newest().get().version();
        fixes.forEach((id, mark) -> check.fix(id, mark, newest));
        return check.findings.sorted();
    }

    /** Where the finding is that the languages differ, the line that is needed stands already, unless it is a hint, which stops no release. */
    private static Set<String> reported(List<Finding> left) {
        return left.stream()
                .filter(finding -> finding.rule() == Rule.TRANSLATION_NOT_FOLLOWED && finding.severity() != Severity.HINT)
                .filter(finding -> finding.hint().filter(hint -> hint.contains("translationFixes")).isPresent())
                .map(finding -> finding.clause().orElse(Intentions.TITLE))
                .collect(Collectors.toSet());
    }

    private void fix(String id, String mark, Version newest) {
        if (!ids.contains(id) && !id.equals(Intentions.TITLE)) {
            Optional<String> near = Nearest.to(id, ids);
            report(near.isPresent() ? "near" : "", id, near.orElse(""));
        } else if (isNew(id)) {
            report("new", id, newest);
        } else if (!isChanged(id)) {
            report("unchanged", id, newest);
        } else if (!words.mark(id).equals(mark) && !reported.contains(id)) {
            report("words", id, words.mark(id));
        }
    }

    private boolean isNew(String id) {
        return planned.changes().values().stream()
                .flatMap(comparison -> comparison.of(id).stream())
                .anyMatch(change -> change.before().isEmpty());
    }

    /** In any language. Where it stands and which number it has is the same in all of them. */
    private boolean isChanged(String id) {
        return planned.changes().values().stream().anyMatch(comparison -> isChanged(comparison, id));
    }

    private static boolean isChanged(Comparison comparison, String id) {
        return id.equals(Intentions.TITLE)
                ? comparison.title().isPresent()
                : comparison.of(id).map(Change::kinds).stream()
                        .flatMap(Set::stream)
                        .anyMatch(kind -> kind != Kind.MOVED && kind != Kind.RENUMBERED);
    }

    private void report(String variant, String id, Object detail) {
        findings.report(Rule.RELEASE_TRANSLATION_FIXES, variant, places.apply(id), id, detail);
    }
}
