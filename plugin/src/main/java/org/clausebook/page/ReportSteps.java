package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Severity;

/** Says what to do next, in the order in which it is best done. */
final class ReportSteps {

    private static final String CHECK = "mvn policy:check";
    private static final String LIST = "findings";

    private final List<ReportPolicy> policies;
    private final ReportNotes notes;
    private final List<ReportStep> steps = new ArrayList<>();

    /** @param notes everything that was found */
    ReportSteps(List<ReportPolicy> policies, ReportNotes notes) {
        this.policies = policies;
        this.notes = notes;
    }

    static List<ReportStep> ofSettings() {
        return List.of(new ReportStep(
                "Mend the settings first: nothing else could be looked at", Optional.of(CHECK), Optional.of(LIST)));
    }

    List<ReportStep> steps() {
        List<PolicySteps> own = policies.stream().map(ReportPolicy::steps).toList();
        own.forEach(policy -> steps.addAll(policy.write()));
        mend();
        own.forEach(policy -> steps.addAll(policy.attest()));
        leftOut();
        accept();
        if (steps.isEmpty()) {
            steps.add(new ReportStep(
                    "Nothing is left to mend. What was changed since the last edition reaches readers once it is released; this shows it",
                    Optional.of("mvn policy:diff"), Optional.empty()));
        }
        return steps;
    }

    private void mend() {
        if (notes.toMend(Severity.ERROR) > 0) {
            add("Mend " + places(Severity.ERROR) + ": until then nothing is published. Then check again",
                    Optional.of(CHECK), LIST);
        }
    }

    private void accept() {
        int warnings = notes.toMend(Severity.WARNING);
        int hints = notes.toMend(Severity.HINT);
        if (warnings > 0) {
            String them = warnings == 1 ? "it" : "them";
            add("Look at " + places(Severity.WARNING) + ", and mend or accept " + them
                    + ": the site can be published with warnings, but no edition released", Optional.empty(), LIST);
        }
        if (hints > 0) {
            String which = hints == 1 ? "the hint: it stops" : "the " + hints + " hints: they stop";
            add("Read " + which + " nothing", Optional.empty(), LIST);
        }
    }

    private void leftOut() {
        long open = policies.stream()
                .filter(policy -> policy.leftOut() && policy.notes().stream().anyMatch(note -> !note.isWaived()))
                .count();
        if (open > 0) {
            String which = open == 1 ? "the policy" : "the " + open + " policies";
            add("Then look at " + which + " with findings whose clauses this page does not show: there are too many. This lists them",
                    Optional.of("mvn policy:status"), LIST);
        }
    }

    /** How many there are, and where to begin: {@code the 3 errors (translations/ru/privacy.md:29:5 and 2 more)}. */
    private String places(Severity severity) {
        int n = notes.toMend(severity);
        String kind = severity.word();
        Optional<String> first = notes.firstToMend(severity);
        if (n == 1) {
            return "the " + kind + first.map(at -> " at " + at).orElse("");
        }
        return "the " + n + " " + kind + "s" + first.map(at -> " (" + at + " and " + (n - 1) + " more)").orElse("");
    }

    private void add(String words, Optional<String> command, String anchor) {
        steps.add(new ReportStep(words, command, Optional.of(anchor)));
    }
}
