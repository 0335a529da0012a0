package org.clausebook.page;

import java.util.List;
import org.clausebook.model.Version;

/**
 * A policy that does not have what was to be compared.
 *
 * @param missing  the version that it does not have; empty unless that is the reason
 * @param editions all that it has, in the order of their release
 */
public record Incomparable(String policy, Reason reason, String missing, List<Version> editions)
        implements DiffReport.Entry {

    /** What is missing. */
    public enum Reason {
        /** It was never released. */
        NO_EDITION("no-edition"),
        /** No edition of it is in force on the day of the report. */
        NOT_IN_FORCE("not-in-force"),
        /** It has no edition of this version; another policy has. */
        NO_SUCH_EDITION("no-such-edition");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The word for it in JSON. */
        public String word() {
            return word;
        }
    }

    public Incomparable {
        editions = List.copyOf(editions);
    }

    @Override
    public <R> R accept(DiffReport.Visitor<R> visitor) {
        return visitor.incomparable(this);
    }
}
