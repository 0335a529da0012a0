package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.finding.Severity;

/** Says what to do next, in the order in which it is best done. */
final class ReportSteps {

    private static final String CHECK = "mvn policy:check";
    private static final String LIST = "findings";

    private final List<ReportPolicy> policies;
    private final Map<String, Prospect> prospects;
    private final ReportNotes notes;
    private final List<ReportStep> steps = new ArrayList<>();

    /**
     * @param prospects what is to come of each policy, by id, in the order of the settings
     * @param notes     everything that was found
     */
    ReportSteps(List<ReportPolicy> policies, Map<String, Prospect> prospects, ReportNotes notes) {
        this.policies = policies;
        this.prospects = prospects;
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
        boolean ready = steps.isEmpty();
        read();
        if (ready) {
            release();
        }
        return steps;
    }

    /** Nothing stands in the way of an edition: hints do not. */
    private void release() {
        List<String> planned = prospects.keySet().stream().filter(policy -> prospects.get(policy).planned()).toList();
        for (String policy : planned) {
            String which = planned.size() > 1 ? " -Dpolicy.id=" + policy : "";
            onward("Nothing is left to mend in " + policy + ", and its next edition is planned. This says what its release would do, and"
                    + " what still stands in the way; it writes nothing", "mvn policy:release -Dpolicy.dryRun" + which);
        }
        if (planned.isEmpty()) {
            boolean ahead = prospects.values().stream().anyMatch(Prospect::ahead);
            onward("Nothing is left to mend. What was changed since the last edition, if anything was, reaches readers once it is released; this shows it",
                    "mvn policy:diff" + (ahead ? " -Dpolicy.from=newest" : ""));
        }
    }

    private void onward(String words, String command) {
        steps.add(new ReportStep(words, Optional.of(command), Optional.empty()));
    }

    private void mend() {
        if (notes.toMend(Severity.ERROR) > 0) {
            add("Mend " + places(Severity.ERROR) + ": until then nothing is published. Then check again",
                    Optional.of(CHECK), LIST);
        }
    }

    private void accept() {
        int warnings = notes.toMend(Severity.WARNING);
        if (warnings > 0) {
            String them = warnings == 1 ? "it" : "them";
            add("Look at " + places(Severity.WARNING) + ", and mend or accept " + them
                    + ": the site can be published with warnings, but no edition released", Optional.empty(), LIST);
        }
    }

    private void read() {
        int hints = notes.toMend(Severity.HINT);
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
