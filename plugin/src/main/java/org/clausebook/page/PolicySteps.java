package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.clausebook.finding.Rule;

/**
 * What to do next about the texts of one policy.
 *
 * @param write  what is to be written or translated
 * @param attest what is to be compared and attested, once nothing is wrong any more
 */
public record PolicySteps(List<ReportStep> write, List<ReportStep> attest) {

    /** More names than this are a list of their own: the table shows them. */
    private static final int NAMED = 5;

    /** More ids than this nobody types or pastes. */
    private static final int ATTESTED_BY_ID = 12;

    private static final String UNREAD = "its file is not there, or cannot be read";

    public PolicySteps {
        write = List.copyOf(write);
        attest = List.copyOf(attest);
    }

    static PolicySteps of(ReportPolicy policy) {
        return new PolicySteps(new Maker(policy).write(), new Maker(policy).attest());
    }

    /** Makes the one list or the other. */
    private static final class Maker {
        private final ReportPolicy policy;
        private final List<ReportStep> steps = new ArrayList<>();

        Maker(ReportPolicy policy) {
            this.policy = policy;
        }

        List<ReportStep> write() {
            if (isUnread(0)) {
                unread(policy.columns().get(0).name());
                return steps; // there is nothing yet to translate
            }
            for (int i = 1; i < policy.columns().size(); i++) {
                String language = policy.columns().get(i).name();
                List<ReportClause> missing = missing(i);
                if (isUnread(i)) {
                    unread(language);
                } else if (!missing.isEmpty()) {
                    String clauses = missing.size() == 1 ? "a clause" : missing.size() + " clauses";
                    add("Translate " + clauses + " of " + policy.id() + " into " + language + ": " + named(missing),
                            Optional.empty(), missing.get(0));
                }
            }
            return steps;
        }

        private void unread(String language) {
            add("Write or mend the " + language + " text of " + policy.id() + ": " + UNREAD,
                    Optional.empty(), policy.clauses().get(0));
        }

        List<ReportStep> attest() {
            String source = policy.columns().get(0).name();
            for (int i = 1; i < policy.columns().size(); i++) {
                String translation = policy.columns().get(i).name();
                attest(i, ClauseState.STALE, " -Dpolicy.meaning=WHAT", n -> "The " + source + " of " + texts(n) + " of "
                        + policy.id() + " has changed since the " + translation + " was attested: compare the two, correct the "
                        + translation + " if need be, then attest it (WHAT is changed if it says something else now, and same if only"
                        + " its words are others)");
                attest(i, ClauseState.CHANGED, "", n -> "The " + translation + " of " + texts(n) + " of " + policy.id()
                        + " has changed since it was attested: compare it with the " + source + ", then attest it");
                attest(i, ClauseState.UNATTESTED, "", n -> "Nobody has attested the " + translation + " of " + texts(n)
                        + " of " + policy.id() + " yet: compare it with the " + source + ", then attest it");
            }
            return steps;
        }

        private void attest(int column, ClauseState state, String meaning, IntFunction<String> words) {
            List<ReportClause> open = in(column, state);
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
                    open.get(0));
        }

        private static String texts(int n) {
            return n == 1 ? "a text" : n + " texts";
        }

        private boolean isUnread(int column) {
            return !policy.clauses().isEmpty() && policy.clauses().get(0).cells().get(column).state() == ClauseState.UNREAD;
        }

        private List<ReportClause> in(int column, ClauseState state) {
            return policy.clauses().stream()
                    .filter(clause -> clause.isDrafted() && clause.cells().get(column).state() == state)
                    .toList();
        }

        /** Not those that are there under a mistyped id: of them it has been said that they are not missing, but misnamed. */
        private List<ReportClause> missing(int column) {
            List<ReportClause> missing = new ArrayList<>();
            int within = Integer.MAX_VALUE; // the level of the missing provision that the present one is in
            for (ReportClause clause : in(column, ClauseState.MISSING)) {
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

        private void add(String words, Optional<String> command, ReportClause first) {
            steps.add(new ReportStep(words, command, Optional.of(first.anchor())));
        }
    }
}
