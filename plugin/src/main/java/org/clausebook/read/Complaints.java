package org.clausebook.read;

import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.TextFile;

/**
 * What is wrong with a file or with one body in it, reported by offsets, up to a number: what has more than that is not a
 * policy, and listing the rest would help nobody.
 */
final class Complaints {

    private static final int MOST_IN_A_BODY = 50;

    private final TextFile file;
    private final int start;
    private final int most;
    private final Findings findings;
    private int count;

    private Complaints(TextFile file, int start, int most, Findings findings) {
        this.file = file;
        this.start = start;
        this.most = most;
        this.findings = findings;
    }

    static Complaints ofFile(TextFile file, Findings findings) {
        return new Complaints(file, 0, BodyLimits.FINDINGS, findings);
    }

    /** @param start offset in the file from which offsets count */
    static Complaints ofBody(TextFile file, int start, Findings findings) {
        return new Complaints(file, start, MOST_IN_A_BODY, findings);
    }

    void report(Rule rule, String variant, int at, Object... args) {
        if (count++ < most) {
            findings.report(rule, variant, file.locate(start + at), args);
        }
    }

    /** Whether nothing has been reported. */
    boolean none() {
        return count == 0;
    }

    /** Whether there is no point in looking for more. */
    boolean enough() {
        return count >= most;
    }
}
