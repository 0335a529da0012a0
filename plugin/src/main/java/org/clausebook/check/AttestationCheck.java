package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.attest.Ancestry;
import org.clausebook.attest.Attestation;
import org.clausebook.attest.Attestations;
import org.clausebook.attest.NamedValues;
import org.clausebook.attest.SourceChange;
import org.clausebook.attest.Standing;
import org.clausebook.attest.Standings;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Pointer;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.source.Location;

/**
 * Somebody has attested of every clause, and of what is printed there by name, that its translation says what the drafting language
 * says, and neither has changed since. Asked for once the settings say who may attest.
 */
public final class AttestationCheck implements Check {

    private static final String VALUE = "value";

    /** What keeps a text from being published, but not from being read, compared and attested. */
    public static final Set<Rule> RULES = Set.of(
            Rule.ATTESTATION_CHANGED,
            Rule.ATTESTATION_FUTURE,
            Rule.ATTESTATION_MISSING,
            Rule.ATTESTATION_ORPHAN,
            Rule.ATTESTATION_STALE);

    /**
     * Leaves out what only follows from a file that is wholly in another language: nobody could attest it before that is mended.
     * Asked once it is known what people have decided, because a text that they take as it is has to be attested.
     *
     * @param judged   what nobody has accepted
     * @param drafting path of the text in the drafting language
     */
    public static List<Finding> withoutConsequences(List<Finding> judged, String drafting) {
        Set<String> foreign = judged.stream()
                .filter(LanguageCheck::isOfAWholeFile)
                .map(finding -> finding.at().path())
                .collect(Collectors.toSet());
        return judged.stream()
                .filter(finding -> !RULES.contains(finding.rule())
                        || !foreign.contains(finding.at().path()) && !foreign.contains(drafting))
                .toList();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.site().asksForAttestations() || subject.drafting().isEmpty()) {
            return;
        }
        Subject.Text drafting = subject.drafting().get();
        Ancestry ancestry = subject.history().ancestry(drafting.text());
        for (Subject.Text translation : subject.translations()) {
            Attestations attestations =
                    subject.attestations().get(translation.language().tag());
            if (attestations != null) {
                new Translation(subject, drafting, translation, attestations, ancestry, findings).check();
            }
        }
    }

    /** One translation held against what was attested of it. */
    private record Translation(
            Subject subject,
            Subject.Text drafting,
            Subject.Text translation,
            Attestations attestations,
            Ancestry ancestry,
            Findings findings) {

        void check() {
            Standings standings = new Standings(
                    drafting.text(), translation.text(), attestations, ancestry, NamedValues.of(subject.site()));
            List<Open> open = new ArrayList<>();
            standings.title().ifPresent(standing -> open.add(new Open(standing, "the title", translation.start())));
            subject.eachPair(translation, (drafted, translated, text) -> standings
                    .clause(drafted.id())
                    .ifPresent(standing -> open.add(new Open(
                            standing, drafted.label(), text.locate(translated.provision().span())))));
            open.removeIf(each -> each.standing().isAttested());
            standings.values().stream()
                    .filter(standing -> !standing.isAttested())
                    .forEach(standing -> open.add(new Open(
                            standing, NamedValues.label(standing.id()).orElseThrow(), FirstUse.of(translation, standing.id()))));
            if (attestations.byId().isEmpty() && open.size() > 1) {
                none(open);
            } else {
                open.forEach(this::report);
            }
            orphans(standings);
        }

        /** A translation that nobody has begun to attest is one thing to do, and not a hundred. */
        private void none(List<Open> open) {
            report(
                    Rule.ATTESTATION_MISSING,
                    "none",
                    translation.start(),
                    open.size(),
                    translation.languageName(),
                    subject.draftingName(),
                    subject.policy().id(),
                    translation.language().tag(),
                    open.stream().map(one -> one.standing().source() + one.standing().translation()).toList());
        }

        private void report(Open open) {
            Standing standing = open.standing();
            String policy = subject.policy().id();
            String tag = translation.language().tag();
            if (standing.state() == Standing.State.NEVER) {
                report(
                        Rule.ATTESTATION_MISSING,
                        open.variant(),
                        open.at(),
                        open.label(),
                        translation.languageName(),
                        subject.draftingName(),
                        policy,
                        tag,
                        standing.id(),
                        new Pointer(standing.quotedSource()),
                        new Pointer(standing.quotedTranslation()),
                        standing.source(),
                        standing.translation());
                return;
            }
            Attestation last = standing.earlier().get(0);
            if (standing.state() == Standing.State.TRANSLATION_CHANGED) {
                report(
                        Rule.ATTESTATION_CHANGED,
                        open.variant(),
                        open.at(),
                        open.label(),
                        translation.languageName(),
                        last.by(),
                        last.on(),
                        subject.draftingName(),
                        policy,
                        tag,
                        standing.id(),
                        new Pointer(standing.quotedSource()),
                        new Pointer(standing.quotedTranslation()),
                        standing.source(),
                        standing.translation());
            } else {
                report(
                        Rule.ATTESTATION_STALE,
                        open.variant(),
                        open.at(),
                        open.label(),
                        subject.draftingName(),
                        last.by(),
                        translation.languageName(),
                        last.on(),
                        SourceChange.of(standing.attestedWords(), standing.source()),
                        new Pointer(standing.counterpart()),
                        policy,
                        tag,
                        standing.id(),
                        standing.source(),
                        standing.translation());
            }
        }

        private void report(Rule rule, String variant, Location at, Object... args) {
            Finding finding = Finding.of(rule, variant, at, args);
            findings.addAll(List.of(subject.site().translationsMayLag() ? finding.as(Severity.WARNING) : finding));
        }

        /** Not of a clause that is missing without a word, or that the translation still has: that is reported there. */
        private void orphans(Standings standings) {
            if (drafting.all().stream().anyMatch(clause -> clause.id().isEmpty())) {
                return; // it may be the one that has lost its braces
            }
            Set<String> reported = new HashSet<>(Vanished.from(subject));
            reported.addAll(translation.clauses().keySet());
            for (String id : standings.orphans()) {
                if (!reported.contains(id)) {
                    Attestation last = attestations.of(id).orElseThrow();
                    Optional<String> value = NamedValues.label(id);
                    findings.report(
                            Rule.ATTESTATION_ORPHAN,
                            value.isPresent() ? VALUE : "",
                            attestations.at(id),
                            id,
                            last.by(),
                            last.on(),
                            subject.policy().id(),
                            translation.language().tag(),
                            new Pointer(value.orElse("")));
                }
            }
        }
    }

    /** A text that still has to be attested, how messages call it, and its place in the translation. */
    private record Open(Standing standing, String label, Location at) {

        /** Of words that are not in the text, but are printed there. */
        String variant() {
            return NamedValues.isValue(standing.id()) ? VALUE : "";
        }
    }
}
