package org.clausebook.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausebook.attest.Attestations;
import org.clausebook.attest.NamedValues;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Kind;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Pointer;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Intentions;
import org.clausebook.model.Masthead;
import org.clausebook.model.Version;

/**
 * A clause whose words were changed since the newest edition was changed in every language, or in some of them on
 * purpose; likewise the title. Clauses that are new or gone in one language only are found without any history. Where people
 * attest translations, their word counts for what is written in the clause, and for the facts and laws that it prints: it says more
 * than that words have changed, and {@link AttestationCheck} misses it where they have. What else is printed there is told here: the
 * titles of other policies, an address that has become the same in both languages, which nobody has to compare, and what nobody has
 * attested yet.
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
        Version newest = subject.history().newest().orElseThrow().version();
        boolean attested = subject.site().asksForAttestations() && !isPlayedDown(subject);
        FixedWords words = FixedWords.of(subject);
        for (Subject.Text translation : subject.translations()) {
            Subject.Text drafting = subject.drafting().get();
            Function<Subject.Text, Comparison> printed = attested ? unattested(subject, drafting, translation) : words::printed;
            new Translation(subject, newest, drafting, translation, attested, words, printed, findings).check(differing);
        }
    }

    /** How what is printed in two texts has changed, apart from what people attest of these. */
    private static Function<Subject.Text, Comparison> unattested(Subject subject, Subject.Text drafting, Subject.Text translation) {
        EditionRecord edition = subject.history().newest().orElseThrow().record();
        Lazy<Set<String>> attested = new Lazy<>(() -> attested(subject, drafting, translation));
        Map<String, Lazy<Comparison>> printed = new TreeMap<>(); // by language tag
        for (Subject.Text text : List.of(drafting, translation)) {
            printed.put(
                    text.language().tag(),
                    new Lazy<>(() -> PrintedValues.since(edition, subject, text.text(), attested.get())));
        }
        return text -> printed.get(text.language().tag()).get();
    }

    /** What is printed in both by name, and somebody has attested, though perhaps as other words. */
    private static Set<String> attested(Subject subject, Subject.Text drafting, Subject.Text translation) {
        Attestations lines = subject.attestations().get(translation.language().tag());
        Set<String> attested = NamedValues.of(subject.site()).asked(drafting.text(), translation.text());
        attested.removeIf(id -> lines == null || lines.of(id).isEmpty());
        return attested;
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
     * @param words    of all texts
     * @param printed  how what is only printed in them has changed, as far as nobody attests it
     */
    private record Translation(
            Subject subject,
            Version newest,
            Subject.Text drafting,
            Subject.Text translation,
            boolean attested,
            FixedWords words,
            Function<Subject.Text, Comparison> printed,
            Findings findings) {

        void check(Set<String> differing) {
            Set<String> onPurpose = subject.history().intentions().translationFixes().keySet();
            if (!onPurpose.contains(Intentions.TITLE)) {
                title();
            }
            if (!attested) {
                publisher();
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
            if (changed.isPresent() && followed.isPresent()) {
                compare(changed.get(), followed.get(), text -> isReworded(printed.apply(text), id)).ifPresent(variant -> findings.report(
                        Rule.TRANSLATION_NOT_FOLLOWED,
                        variant,
                        translation.locate(translated.provision().span()),
                        translated.label(),
                        translation.languageName(),
                        subject.draftingName(),
                        newest,
                        subject.policy().id(),
                        id,
                        drafted.words() + printed(drafting, id),
                        translated.words() + printed(translation, id),
                        new Pointer(words.mark(id))));
            }
        }

        /** Who is named above the text; where a clause prints the same name, that says so. */
        private void publisher() {
            EditionRecord edition = subject.history().newest().orElseThrow().record();
            Optional<String> name = subject.site().imprint().publisher();
            boolean sameFact = edition.publisher().or(() -> name).equals(name);
            if (sameFact && name.map(NamedValues::ofFact).filter(fact -> FirstUse.isIn(drafting, fact) || FirstUse.isIn(translation, fact)).isPresent()) {
                return;
            }
            String from = drafting.language().tag();
            String to = translation.language().tag();
            Masthead now = Masthead.of(subject.site(), subject.policy().config());
            Set<String> changed = Masthead.between(Masthead.of(subject.site(), edition), now, List.of(from, to)).publisher().keySet();
            boolean both = edition.texts().keySet().containsAll(List.of(from, to));
            if (both && changed.contains(from) != changed.contains(to)) {
                findings.report(
                        Rule.TRANSLATION_NOT_FOLLOWED,
                        changed.contains(from) ? "publisher" : "publisher-alone",
                        translation.start(),
                        translation.languageName(),
                        subject.draftingName(),
                        newest,
                        now.publisher(from).orElse(""),
                        now.publisher(to).orElse(""));
            }
        }

        private void title() {
            Comparison changed = subject.history().changes().get(drafting.language().tag());
            Comparison followed = subject.history().changes().get(translation.language().tag());
            if (changed != null && followed != null) {
                compare(changed.retitles(), followed.retitles(), text -> printed.apply(text).retitles()).ifPresent(variant -> findings.report(
                        Rule.TRANSLATION_NOT_FOLLOWED,
                        variant.isEmpty() ? "title" : "title-" + variant,
                        translation.start(),
                        translation.languageName(),
                        subject.draftingName(),
                        newest,
                        subject.policy().id(),
                        Intentions.TITLE,
                        drafting.titleLine().text() + printed(drafting, Intentions.TITLE),
                        translation.titleLine().text() + printed(translation, Intentions.TITLE),
                        new Pointer(words.mark(Intentions.TITLE))));
            }
        }

        /**
         * Which sentence says how the two differ, if they do.
         *
         * @param changed  whether readers get other words in the drafting language
         * @param followed likewise in the translation
         * @param printed  whether it is, or is also, because other values are printed there
         */
        private Optional<String> compare(boolean changed, boolean followed, Predicate<Subject.Text> printed) {
            if (!changed && !followed) {
                return Optional.empty();
            }
            boolean sameValues = printed.test(drafting) == printed.test(translation);
            if (sameValues && (attested || changed == followed)) {
                return Optional.empty();
            }
            if (changed == followed) {
                return Optional.of(printed.test(drafting) ? "printed" : "printed-alone");
            }
            return Optional.of(changed ? "" : "alone");
        }

        /** What makes a finding about other values another one if they change again. */
        private String printed(Subject.Text text, String id) {
            return FixedWords.printed(words.printed(text), id);
        }
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

    static boolean isReworded(Change change) {
        return change.kinds().contains(Kind.REWORDED) || change.kinds().contains(Kind.RETITLED);
    }
}
