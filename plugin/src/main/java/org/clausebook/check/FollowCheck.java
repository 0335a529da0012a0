package org.clausebook.check;

import java.util.Map;
import java.util.Optional;
import org.clausebook.diff.Change;
import org.clausebook.diff.Kind;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Version;

/**
 * A clause whose words were changed since the newest edition was changed in every language, or in some of them on
 * purpose. Clauses that are new or gone in one language only are found without any history.
 */
final class FollowCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.history().changes().isEmpty() || subject.drafting().isEmpty()) {
            return;
        }
        Version newest = subject.history().newest().orElseThrow().version();
        Subject.Text drafting = subject.drafting().get();
        for (Subject.Text translation : subject.translations()) {
            for (Subject.Clause drafted : drafting.clauses().values()) {
                Subject.Clause translated = translation.clauses().get(drafted.id());
                boolean onPurpose =
                        subject.history().intentions().translationFixes().contains(drafted.id());
                Optional<Boolean> source = isReworded(subject, drafting, drafted.id());
                Optional<Boolean> target = isReworded(subject, translation, drafted.id());
                if (translated != null && !onPurpose && source.isPresent() && target.isPresent()
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
                            drafted.id());
                }
            }
        }
    }

    /** Nothing if the edition does not have the text or the clause. */
    private static Optional<Boolean> isReworded(Subject subject, Subject.Text text, String id) {
        Map<String, org.clausebook.diff.Comparison> changes = subject.history().changes();
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
