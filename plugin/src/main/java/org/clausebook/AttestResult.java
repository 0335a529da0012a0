package org.clausebook;

import java.util.List;
import org.clausebook.finding.Finding;

/**
 * What came of attesting.
 *
 * @param findings errors of the texts, for which nothing could be attested
 * @param files    one for each policy; empty if there are such errors
 */
public record AttestResult(List<Finding> findings, List<Attested> files) implements Outcome {

    public AttestResult {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    /**
     * What was attested of a policy.
     *
     * @param path   of the file, from the repository's root
     * @param done   a line for each text that was attested
     * @param before a line for each text that was named and stays attested as it was
     * @param pruned ids whose lines were taken out
     * @param open   ids of what nobody has attested yet as it is now
     */
    public record Attested(
            String policy,
            String language,
            String path,
            List<String> done,
            List<String> before,
            List<String> pruned,
            List<String> open) {

        public Attested {
            done = List.copyOf(done);
            before = List.copyOf(before);
            pruned = List.copyOf(pruned);
            open = List.copyOf(open);
        }

        /** Whether the file was written. */
        public boolean isWritten() {
            return !done.isEmpty() || !pruned.isEmpty();
        }
    }

    @Override
    public boolean isRefused() {
        return !findings.isEmpty();
    }
}
