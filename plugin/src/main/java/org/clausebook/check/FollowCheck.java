package org.clausebook.check;

import java.util.Optional;
import java.util.Set;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Kind;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Intentions;
import org.clausebook.model.PlainText;
import org.clausebook.model.Version;

/**
 * A clause whose words were changed since the newest edition was changed in every language, or in some of them on
 * purpose; likewise the title. Clauses that are new or gone in one language only are found without any history. Where people
 * attest translations, their word counts for what is written in the clause: it says more than that words have changed, and
 * {@link AttestationCheck} misses it where they have. Nobody attests what facts and titles of laws are printed as; that is told here.
 */
final class FollowCheck implements Check {

    private final Set<String> differing;

    /** @param differing ids of the clauses in which the languages are known to differ */
    FollowCheck(Set<String> differing) {
        this.differing = Set.copyOf(differing);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.history().changes().isEmpty() || subject.drafting().isEmpty()) {
            return;
        }
        EditionRecord edition = subject.history().newest().orElseThrow().record();
        boolean attested = subject.site().asksForAttestations() && !isPlayedDown(subject);
        Subject.Text drafting = subject.drafting().get();
        Lazy<Comparison> source = values(edition, subject, drafting);
        for (Subject.Text translation : subject.translations()) {
            Lazy<Comparison> target = values(edition, subject, translation);
            new Translation(subject, edition.version(), drafting, translation, attested, source, target, findings).check(differing);
        }
    }

    /** What is only printed, in a text that the edition has. Compared when it is asked for: mostly all texts have followed. */
    private static Lazy<Comparison> values(EditionRecord edition, Subject subject, Subject.Text text) {
        return new Lazy<>(() -> PrintedValues.since(edition, subject, text.text()));
    }

    /** Where what nobody attested is but a hint, this rule has to speak. */
    private static boolean isPlayedDown(Subject subject) {
        return AttestationCheck.RULES.stream()
                .map(rule -> subject.site().severities().get(rule.id()))
                .anyMatch(Severity.HINT.word()::equals);
    }

    /**
     * One translation and the text that it translates.
     *
     * @param attested whether people attest what is written in both
     * @param source   what has changed of the values that the drafting text prints
     * @param target   likewise the translation
     */
    private record Translation(
            Subject subject,
            Version newest,
            Subject.Text drafting,
            Subject.Text translation,
            boolean attested,
            Lazy<Comparison> source,
            Lazy<Comparison> target,
            Findings findings) {

        void check(Set<String> differing) {
            Set<String> onPurpose = subject.history().intentions().translationFixes();
            if (!onPurpose.contains(Intentions.TITLE)) {
                title();
            }
            for (Clause drafted : drafting.clauses().values()) {
                Clause translated = translation.clauses().get(drafted.id());
                if (translated != null && !differing.contains(drafted.id()) && !onPurpose.contains(drafted.id())) {
                    clause(drafted, translated);
                }
            }
        }

        private void clause(Clause drafted, Clause translated) {
            String id = drafted.id();
            Optional<Boolean> changed = isReworded(subject, drafting, id);
            Optional<Boolean> followed = isReworded(subject, translation, id);
            boolean differ = changed.isPresent() && followed.isPresent() && !changed.equals(followed);
            if (differ && !(attested && isReworded(source.get(), id) == isReworded(target.get(), id))) {
                findings.report(
                        Rule.TRANSLATION_NOT_FOLLOWED,
                        changed.get() ? "" : "alone",
                        translation.locate(translated.provision().span()),
                        translated.label(),
                        translation.languageName(),
                        subject.draftingName(),
                        newest,
                        subject.policy().id(),
                        id,
                        drafted.words() + printed(source.get(), id),
                        translated.words() + printed(target.get(), id));
            }
        }

        private void title() {
            Comparison changed = subject.history().changes().get(drafting.language().tag());
            Comparison followed = subject.history().changes().get(translation.language().tag());
            boolean differ = changed != null && followed != null && changed.retitles() != followed.retitles();
            if (differ && !(attested && source.get().retitles() == target.get().retitles())) {
                findings.report(
                        Rule.TRANSLATION_NOT_FOLLOWED,
                        changed.retitles() ? "title" : "title-alone",
                        translation.start(),
                        translation.languageName(),
                        subject.draftingName(),
                        newest,
                        subject.policy().id(),
                        Intentions.TITLE,
                        drafting.titleLine().text() + printedTitle(source.get()),
                        translation.titleLine().text() + printedTitle(target.get()));
            }
        }
    }

    /** What makes a finding about other values another one if they change again. */
    private static String printed(Comparison values, String id) {
        return values.of(id)
                .filter(FollowCheck::isReworded)
                .flatMap(Change::after)
                .map(item -> "\n" + item.heading().map(PlainText::ofLine).orElse("") + "\n" + PlainText.of(item.blocks()))
                .orElse("");
    }

    private static String printedTitle(Comparison values) {
        return values.retitles() ? "\n" + PlainText.ofLine(values.after().title()) : "";
    }

    /** Nothing if the edition does not have the text or the clause. */
    private static Optional<Boolean> isReworded(Subject subject, Subject.Text text, String id) {
        return Optional.ofNullable(subject.history().changes().get(text.language().tag())).flatMap(comparison -> {
            Optional<Change> change = comparison.of(id);
            boolean fresh = change.isPresent() && change.get().before().isEmpty();
            return fresh
                    ? Optional.empty()
                    : Optional.of(change.filter(FollowCheck::isReworded).isPresent());
        });
    }

    private static boolean isReworded(Comparison comparison, String id) {
        return comparison.of(id).filter(FollowCheck::isReworded).isPresent();
    }

    private static boolean isReworded(Change change) {
        return change.kinds().contains(Kind.REWORDED) || change.kinds().contains(Kind.RETITLED);
    }
}
