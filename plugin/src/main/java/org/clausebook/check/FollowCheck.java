package org.clausebook.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Kind;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.model.Intentions;
import org.clausebook.model.Version;

/**
 * A clause whose words were changed since the newest edition was changed in every language, or in some of them on
 * purpose; likewise the title. Clauses that are new or gone in one language only are found without any history. Where people
 * attest translations, their word counts: it says more than that words have changed, and {@link AttestationCheck} misses
 * it where they have.
 */
final class FollowCheck implements Check {

    private final Set<String> differing;

    /** @param differing ids of the clauses in which the languages are known to differ */
    FollowCheck(Set<String> differing) {
        this.differing = Set.copyOf(differing);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        boolean attested = subject.site().asksForAttestations() && !isPlayedDown(subject);
        if (attested || subject.history().changes().isEmpty() || subject.drafting().isEmpty()) {
            return;
        }
        Version newest = subject.history().newest().orElseThrow().version();
        Subject.Text drafting = subject.drafting().get();
        for (Subject.Text translation : subject.translations()) {
            title(subject, drafting, translation, newest, findings);
            for (Clause drafted : drafting.clauses().values()) {
                Clause translated = translation.clauses().get(drafted.id());
                boolean settled = differing.contains(drafted.id())
                        || subject.history().intentions().translationFixes().contains(drafted.id());
                Optional<Boolean> source = isReworded(subject, drafting, drafted.id());
                Optional<Boolean> target = isReworded(subject, translation, drafted.id());
                if (translated != null && !settled && source.isPresent() && target.isPresent()
                        && !source.equals(target)) {
                    findings.report(
                            Rule.TRANSLATION_NOT_FOLLOWED,
                            source.get() ? "" : "alone",
                            translation.locate(translated.provision().span()),
                            translated.label(),
                            translation.languageName(),
                            subject.draftingName(),
                            newest,
                            subject.policy().id(),
                            drafted.id(),
                            drafted.words(),
                            translated.words());
                }
            }
        }
    }

    /** Where what nobody attested is but a hint, this rule has to speak. */
    private static boolean isPlayedDown(Subject subject) {
        return AttestationCheck.RULES.stream()
                .map(rule -> subject.site().severities().get(rule.id()))
                .anyMatch(Severity.HINT.word()::equals);
    }

    private static void title(
            Subject subject, Subject.Text drafting, Subject.Text translation, Version newest, Findings findings) {
        Map<String, Comparison> changes = subject.history().changes();
        Comparison source = changes.get(drafting.language().tag());
        Comparison target = changes.get(translation.language().tag());
        boolean onPurpose = subject.history().intentions().translationFixes().contains(Intentions.TITLE);
        if (source != null && target != null && !onPurpose && source.retitles() != target.retitles()) {
            findings.report(
                    Rule.TRANSLATION_NOT_FOLLOWED,
                    source.retitles() ? "title" : "title-alone",
                    translation.start(),
                    translation.languageName(),
                    subject.draftingName(),
                    newest,
                    subject.policy().id(),
                    Intentions.TITLE,
                    drafting.titleLine().text(),
                    translation.titleLine().text());
        }
    }

    /** Nothing if the edition does not have the text or the clause. */
    private static Optional<Boolean> isReworded(Subject subject, Subject.Text text, String id) {
        Map<String, Comparison> changes = subject.history().changes();
        return Optional.ofNullable(changes.get(text.language().tag())).flatMap(comparison -> {
            Optional<Change> change = comparison.of(id);
            boolean fresh = change.isPresent() && change.get().before().isEmpty();
            return fresh
                    ? Optional.empty()
                    : Optional.of(change.filter(FollowCheck::isReworded).isPresent());
        });
    }

    private static boolean isReworded(Change change) {
        return change.kinds().contains(Kind.REWORDED) || change.kinds().contains(Kind.RETITLED);
    }
}
