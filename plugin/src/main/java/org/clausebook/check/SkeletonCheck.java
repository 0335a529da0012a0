package org.clausebook.check;

import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.Attributes;
import org.clausebook.model.Provision;
import org.clausebook.source.Location;

/** Every language has the same clauses, on the same levels, with captions in all of them or in none. */
final class SkeletonCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.drafting().ifPresent(drafting -> {
            for (Subject.Text translation : subject.translations()) {
                missing(subject, drafting, translation, findings);
                unknown(subject, drafting, translation, findings);
            }
            subject.eachPair((drafted, translated, translation) ->
                    same(subject, drafted.provision(), translated.provision(), translation, findings));
        });
    }

    private static void missing(Subject subject, Subject.Text drafting, Subject.Text translation, Findings findings) {
        Subject.Clause before = null;
        for (Subject.Clause drafted : drafting.clauses().values()) {
            Subject.Clause translated = translation.clauses().get(drafted.id());
            if (translated == null) {
                Location at = before == null ? translation.start() : translation.locate(before.provision().span());
                int line = drafting.locate(drafted.provision().span()).line() + 1;
                String variant = before == null ? "first" : "";
                String place = before == null ? "" : before.id();
                findings.report(
                        Rule.TRANSLATION_MISSING_CLAUSE,
                        variant,
                        at,
                        drafted.id(),
                        translation.languageName(),
                        subject.draftingName(),
                        drafting.text().file().path() + ":" + line,
                        "#".repeat(drafted.provision().level()),
                        place);
            } else {
                before = translated;
            }
        }
    }

    private static void unknown(Subject subject, Subject.Text drafting, Subject.Text translation, Findings findings) {
        translation.clauses().forEach((id, clause) -> {
            if (!drafting.clauses().containsKey(id)) {
                String nearest = Nearest.to(id, drafting.clauses().keySet()).orElse("");
                findings.report(
                        Rule.TRANSLATION_UNKNOWN_CLAUSE,
                        nearest.isEmpty() ? "" : "near",
                        translation.locate(clause.provision().span()),
                        id,
                        subject.draftingName(),
                        nearest);
            }
        });
    }

    private static void same(
            Subject subject, Provision drafted, Provision translated, Subject.Text translation, Findings findings) {
        Location at = translation.locate(translated.span());
        if (drafted.level() != translated.level()) {
            findings.report(
                    Rule.TRANSLATION_LEVEL,
                    at,
                    drafted.id(),
                    "#".repeat(translated.level()),
                    "#".repeat(drafted.level()),
                    subject.draftingName());
        }
        if (drafted.heading().isPresent() != translated.heading().isPresent() && drafted.level() > 2) {
            String variant = drafted.heading().isPresent() ? "missing" : "extra";
            findings.report(Rule.TRANSLATION_CAPTION, variant, at, drafted.id(), subject.draftingName());
        }
        if (!translated.attributes().equals(Attributes.NONE)) {
            findings.report(Rule.TRANSLATION_ATTRIBUTES, at, drafted.id(), subject.draftingName());
        }
    }
}
