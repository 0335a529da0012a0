package org.clausebook.read;

import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.TextFile;

/**
 * What is wrong with one stretch of a file, reported by offsets in that stretch, up to a number: what has more than that
 * is not a policy, and listing the rest would help nobody.
 */
final class Complaints {

    private static final int MOST = 50;

    private final TextFile file;
    private final int start;
    private final Findings findings;
    private int count;

    /** @param start offset in the file from which offsets count */
    Complaints(TextFile file, int start, Findings findings) {
        this.file = file;
        this.start = start;
        this.findings = findings;
    }

    void report(Rule rule, String variant, int at, Object... args) {
        if (count++ < MOST) {
            findings.report(rule, variant, file.locate(start + at), args);
        }
    }

    /** Whether nothing has been reported. */
    boolean none() {
        return count == 0;
    }

    /** Whether there is no point in looking for more. */
    boolean enough() {
        return count >= MOST;
    }
}
