package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;

/** Says what to do next, in the order in which it is best done. */
final class ReportSteps {

    /** More names than this are a list of their own: the table shows them. */
    private static final int NAMED = 5;

    /** More ids than this nobody types or pastes. */
    private static final int ATTESTED_BY_ID = 12;

    private static final String CHECK = "mvn policy:check";
    private static final String LIST = "findings";
    private static final String UNREAD = "its file is not there, or cannot be read";

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
        policies.forEach(this::write);
        mend();
        policies.forEach(this::attest);
        leftOut();
        accept();
        if (steps.isEmpty()) {
            steps.add(new ReportStep(
                    "Nothing is left to mend. What was changed since the last edition reaches readers once it is released; this shows it",
                    Optional.of("mvn policy:diff"), Optional.empty()));
        }
        return steps;
    }

    private void write(ReportPolicy policy) {
        if (isUnread(policy, 0)) {
            add("Write or mend the " + policy.columns().get(0).name() + " text of " + policy.id() + ": " + UNREAD, policy);
            return; // there is nothing yet to translate
        }
        for (int i = 1; i < policy.columns().size(); i++) {
            String language = policy.columns().get(i).name();
            List<ReportClause> missing = missing(policy, i);
            if (isUnread(policy, i)) {
                add("Write or mend the " + language + " text of " + policy.id() + ": " + UNREAD, policy);
            } else if (!missing.isEmpty()) {
                String clauses = missing.size() == 1 ? "a clause" : missing.size() + " clauses";
                add("Translate " + clauses + " of " + policy.id() + " into " + language + ": " + named(missing),
                        Optional.empty(), missing.get(0).anchor());
            }
        }
    }

    private void mend() {
        if (notes.toMend(Severity.ERROR) > 0) {
            add("Mend " + places(Severity.ERROR) + ": until then nothing is published. Then check again",
                    Optional.of(CHECK), LIST);
        }
    }

    private void attest(ReportPolicy policy) {
        String source = policy.columns().get(0).name();
        for (int i = 1; i < policy.columns().size(); i++) {
            String translation = policy.columns().get(i).name();
            attest(policy, i, ClauseState.STALE, " -Dpolicy.meaning=WHAT", n -> "The " + source + " of " + texts(n) + " of "
                    + policy.id() + " has changed since the " + translation + " was attested: compare the two, correct the "
                    + translation + " if need be, then attest it (WHAT is changed if it says something else now, and same if only its words are others)");
            attest(policy, i, ClauseState.CHANGED, "", n -> "The " + translation + " of " + texts(n) + " of " + policy.id()
                    + " has changed since it was attested: compare it with the " + source + ", then attest it");
            attest(policy, i, ClauseState.UNATTESTED, "", n -> "Nobody has attested the " + translation + " of " + texts(n)
                    + " of " + policy.id() + " yet: compare it with the " + source + ", then attest it");
        }
    }

    private void attest(
            ReportPolicy policy, int column, ClauseState state, String meaning, IntFunction<String> words) {
        List<ReportClause> open = in(policy, column, state);
        if (open.isEmpty()) {
            return;
        }
        String which = open.size() <= ATTESTED_BY_ID
                ? " -Dpolicy.clauses=" + open.stream().map(ReportClause::id).collect(Collectors.joining(","))
                : " -Dpolicy.all=changed -Dpolicy.count=" + open.size();
        String tag = policy.columns().get(column).tag();
        add(words.apply(open.size()) + ". HANDLE is who you are in site.yaml",
                Optional.of("mvn policy:attest -Dpolicy.id=" + policy.id() + " -Dpolicy.language=" + tag + which + meaning
                        + " -Dpolicy.by=HANDLE"),
                open.get(0).anchor());
    }

    private static String texts(int n) {
        return n == 1 ? "a text" : n + " texts";
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

    private static boolean isUnread(ReportPolicy policy, int column) {
        return !policy.clauses().isEmpty() && policy.clauses().get(0).cells().get(column).state() == ClauseState.UNREAD;
    }

    private static List<ReportClause> in(ReportPolicy policy, int column, ClauseState state) {
        return policy.clauses().stream()
                .filter(clause -> clause.isDrafted() && clause.cells().get(column).state() == state)
                .toList();
    }

    /** Not those that are there under a mistyped id: of them it has been said that they are not missing, but misnamed. */
    private static List<ReportClause> missing(ReportPolicy policy, int column) {
        List<ReportClause> missing = new ArrayList<>();
        int within = Integer.MAX_VALUE; // the level of the missing provision that the present one is in
        for (ReportClause clause : in(policy, column, ClauseState.MISSING)) {
            boolean reported = clause.cells().get(column).notes().stream()
                    .anyMatch(note -> note.rule().equals(Rule.TRANSLATION_MISSING_CLAUSE.id()));
            within = reported ? clause.level() : within;
            if (reported || clause.level() > within) {
                missing.add(clause);
            }
        }
        return missing;
    }

    /** The clauses and where they stand in the drafting language. */
    private static String named(List<ReportClause> clauses) {
        String names = clauses.stream()
                .limit(NAMED)
                .map(clause -> clause.id() + " (" + clause.line() + ")")
                .collect(Collectors.joining(", "));
        return names + (clauses.size() > NAMED ? " and " + (clauses.size() - NAMED) + " more" : "");
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

    private void add(String words, ReportPolicy policy) {
        add(words, Optional.empty(), policy.clauses().get(0).anchor());
    }

    private void add(String words, Optional<String> command, String anchor) {
        steps.add(new ReportStep(words, command, Optional.of(anchor)));
    }
}
