package org.clausebook.check;

import java.util.HashSet;
import java.util.Set;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.model.Attributes;
import org.clausebook.model.Provision;
import org.clausebook.source.Location;

/** Every language has the same clauses, on the same levels, with captions in all of them or in none. */
final class SkeletonCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> vanished = Vanished.from(subject);
        Severity missing = subject.site().translationsMayLag() ? Severity.WARNING : Severity.ERROR;
        subject.drafting().ifPresent(drafting -> {
            for (Subject.Text translation : subject.translations()) {
                Matching matching = subject.matching(translation);
                new MissingClauses(drafting, translation, matching.missing(), missing, findings).report();
                unknown(subject, translation, matching, vanished, findings);
                Set<String> skipped = skipped(translation);
                drafting.clauses().forEach((id, drafted) -> {
                    Clause translated = translation.clauses().get(id);
                    if (translated != null) {
                        Location at = translation.locate(translated.provision().span());
                        same(subject, drafted.provision(), translated, at, skipped.contains(id), findings);
                    }
                });
            }
        });
    }

    /** What the drafting language has lost is reported there: whoever believed this finding would delete it here too. */
    private static void unknown(
            Subject subject, Subject.Text translation, Matching matching, Set<String> vanished, Findings findings) {
        matching.meant().forEach((id, meant) -> {
            if (vanished.contains(id)) {
                return;
            }
            Clause clause = translation.clauses().get(id);
            findings.report(
                    Rule.TRANSLATION_UNKNOWN_CLAUSE,
                    meant.isPresent() ? "near" : "",
                    translation.locate(clause.provision().span()),
                    clause.label(),
                    subject.draftingName(),
                    meant.orElse(""));
        });
    }

    private static void same(
            Subject subject, Provision drafted, Clause clause, Location at, boolean skipped, Findings findings) {
        Provision translated = clause.provision();
        String signs = "#".repeat(drafted.level());
        boolean sameLevel = drafted.level() == translated.level();
        if (!sameLevel && !skipped) {
            String found = "#".repeat(translated.level());
            findings.report(Rule.TRANSLATION_LEVEL, at, clause.id(), found, signs, subject.draftingName());
        }
        boolean caption = drafted.heading().isPresent();
        if (sameLevel && drafted.level() > 2 && caption != translated.heading().isPresent()) {
            String variant = caption ? "missing" : "extra";
            findings.report(
                    Rule.TRANSLATION_CAPTION, variant, at, clause.label(), subject.draftingName(), signs, clause.id());
        }
        if (!translated.attributes().equals(Attributes.NONE)) {
            findings.report(Rule.TRANSLATION_ATTRIBUTES, at, clause.label(), subject.draftingName(), clause.id());
        }
    }

    /** Clauses whose heading skips a level: the reader has reported that. */
    private static Set<String> skipped(Subject.Text translation) {
        Set<String> skipped = new HashSet<>();
        int above = 1;
        for (Clause clause : translation.all()) {
            if (clause.provision().level() > above + 1) {
                skipped.add(clause.id());
            }
            above = clause.provision().level();
        }
        return skipped;
    }
}
