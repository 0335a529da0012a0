package org.clausebook.check;

import java.util.List;
import java.util.Set;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Pointer;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.model.Provision;
import org.clausebook.source.Location;

/**
 * Walks a drafting text and reports what a translation lacks: a section of which nothing is there in one finding, at
 * the clause that it has to be put behind.
 */
final class MissingClauses {

    private final Subject.Text drafting;
    private final Subject.Text translation;
    private final Set<String> missing;
    private final Severity severity;
    private final Findings findings;
    /** The last clause passed that the translation has. */
    private String before = "";

    /**
     * @param missing  ids that nothing in the translation stands for
     * @param severity how grave that is on the site
     */
    MissingClauses(
            Subject.Text drafting,
            Subject.Text translation,
            Set<String> missing,
            Severity severity,
            Findings findings) {
        this.drafting = drafting;
        this.translation = translation;
        this.missing = missing;
        this.severity = severity;
        this.findings = findings;
    }

    void report() {
        walk(drafting.text().sections());
    }

    private void walk(List<Provision> provisions) {
        for (Provision provision : provisions) {
            if (isWhollyMissing(provision)) {
                report(provision, count(provision) - 1);
                continue;
            }
            if (missing.contains(provision.id())) {
                report(provision, 0);
            } else if (translation.clauses().containsKey(provision.id())) {
                before = provision.id();
            }
            walk(provision.children());
        }
    }

    private void report(Provision provision, int below) {
        boolean first = before.isEmpty();
        Location at = first
                ? translation.start()
                : translation.locate(translation.clauses().get(before).provision().span());
        findings.add(Finding.of(
                Rule.TRANSLATION_MISSING_CLAUSE,
                first ? "first" : "",
                at,
                drafting.clauses().get(provision.id()).label() + alsoMissing(below),
                translation.languageName(),
                Pointer.fileAndLine(drafting.locate(provision.span())),
                "#".repeat(provision.level()) + " {#" + provision.id() + "}",
                before)
                .as(severity)
                .in(provision.id()));
    }

    private static String alsoMissing(int below) {
        return switch (below) {
            case 0 -> "";
            case 1 -> " with the clause in it";
            default -> " with the " + below + " clauses in it";
        };
    }

    private boolean isWhollyMissing(Provision provision) {
        return missing.contains(provision.id()) && provision.children().stream().allMatch(this::isWhollyMissing);
    }

    private static int count(Provision provision) {
        return 1 + provision.children().stream().mapToInt(MissingClauses::count).sum();
    }
}
