package org.clausebook.page;

import java.util.Map;
import java.util.Optional;
import org.clausebook.attest.Standings;
import org.clausebook.model.Policy;

/**
 * A policy that was looked at.
 *
 * @param id     of the policy
 * @param policy its working text, as far as it could be read; empty if it was not asked for
 * @param paths  where the text of each language lies or should lie, by tag
 * @param standings how each clause of a translation stands with its attestation, by tag; none if nobody asks for any
 * @param prospect what is to come of it
 * @param leftOut whether its text is not there because the report would become too large
 */
public record ReportSource(
        String id,
        Optional<Policy> policy,
        Map<String, String> paths,
        Map<String, Standings> standings,
        Prospect prospect,
        boolean leftOut) {

    public ReportSource {
        paths = Map.copyOf(paths);
        standings = Map.copyOf(standings);
    }

    /** The same without its text. */
    public ReportSource withoutText() {
        return new ReportSource(id, Optional.empty(), paths, Map.of(), prospect, true);
    }
}
