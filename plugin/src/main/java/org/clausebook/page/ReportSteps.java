package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Severity;

/** Says what to do next, in the order in which it is best done. */
final class ReportSteps {

    /** More names than this are a list of their own: the table shows them. */
    private static final int NAMED = 5;

    private static final String CHECK = "mvn policy:check";
    private static final String LIST = "findings";
    private static final String UNREAD = "its file is not there, or cannot be read";

    private final List<ReportPolicy> policies;
    private final List<Report.Total> totals;
    private final List<ReportStep> steps = new ArrayList<>();

    ReportSteps(List<ReportPolicy> policies, List<Report.Total> totals) {
        this.policies = policies;
        this.totals = totals;
    }

    static List<ReportStep> ofSettings() {
        return List.of(new ReportStep(
                "Mend the settings first: nothing else could be looked at", Optional.of(CHECK), Optional.of(LIST)));
    }

    List<ReportStep> steps() {
        for (ReportPolicy policy : policies) {
            if (isUnread(policy, 0)) {
                add("Write the text of " + policy.id() + " in " + policy.columns().get(0).name() + ": " + UNREAD,
                        Optional.empty(), policy.clauses().get(0).anchor());
                continue; // there is nothing yet to translate
            }
            for (int i = 1; i < policy.columns().size(); i++) {
                translate(policy, i);
            }
        }
        int errors = count(Severity.ERROR);
        int warnings = count(Severity.WARNING);
        int hints = count(Severity.HINT);
        if (errors > 0) {
            add("Mend " + (errors == 1 ? "the error" : "the " + errors + " errors")
                    + ": until then nothing is published. Then check again", Optional.of(CHECK), LIST);
        }
        if (warnings > 0) {
            add("Look at " + (warnings == 1 ? "the warning, and mend or accept it"
                            : "the " + warnings + " warnings, and mend or accept them")
                    + ": the site can be published, but no edition released", Optional.empty(), LIST);
        }
        if (hints > 0) {
            add("Read " + (hints == 1 ? "the hint: it stops" : "the " + hints + " hints: they stop") + " nothing",
                    Optional.empty(), LIST);
        }
        if (steps.isEmpty()) {
            steps.add(new ReportStep(
                    "Nothing is left to do: the site can be published", Optional.of("mvn policy:compile"), Optional.empty()));
        }
        return steps;
    }

    private void translate(ReportPolicy policy, int column) {
        String language = policy.columns().get(column).name();
        if (isUnread(policy, column)) {
            add("Translate " + policy.id() + " into " + language + ": " + UNREAD,
                    Optional.empty(), policy.clauses().get(0).anchor());
            return;
        }
        List<ReportClause> missing = in(policy, column, ClauseState.MISSING);
        if (!missing.isEmpty()) {
            add("Translate " + texts(missing.size()) + " of " + policy.id() + " into " + language + ": " + named(missing),
                    Optional.empty(), missing.get(0).anchor());
        }
    }

    private static boolean isUnread(ReportPolicy policy, int column) {
        return !policy.clauses().isEmpty() && policy.clauses().get(0).cells().get(column).state() == ClauseState.UNREAD;
    }

    private static List<ReportClause> in(ReportPolicy policy, int column, ClauseState state) {
        return policy.clauses().stream()
                .filter(clause -> clause.cells().get(column).state() == state)
                .filter(ReportClause::isDrafted)
                .toList();
    }

    /** The clauses and where they stand in the drafting language. */
    private static String named(List<ReportClause> clauses) {
        List<String> names = clauses.stream()
                .limit(NAMED)
                .map(clause -> clause.id() + " (" + clause.line() + ")")
                .toList();
        int more = clauses.size() - names.size();
        return String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
    }

    private static String texts(int n) {
        return n == 1 ? "a clause" : n + " clauses";
    }

    private int count(Severity severity) {
        return totals.get(severity.ordinal()).n();
    }

    private void add(String words, Optional<String> command, String anchor) {
        steps.add(new ReportStep(words, command, Optional.of(anchor)));
    }
}
