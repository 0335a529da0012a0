package org.clausebook.edition;

import java.util.Optional;
import org.clausebook.model.Version;

/**
 * What a release did.
 *
 * @param manifestDigest of the edition's {@code MANIFEST.sha256}, as the list of editions has it
 * @param planLeft why the plan is still there, although the edition was released; empty if it is gone, as it should be
 */
public record ReleaseReport(Version version, String manifestDigest, Outcome outcome, Optional<String> planLeft) {

    /** How much there was left to do. */
    public enum Outcome {
        /** Everything: the edition was written and listed. */
        RELEASED,
        /** An interrupted release had written the edition; it was listed now. */
        LISTED,
        /** An interrupted release had written and listed the edition; only the plan had to go. */
        ALREADY_LISTED
    }
}
