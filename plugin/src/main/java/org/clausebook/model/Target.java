package org.clausebook.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link leads, as written. */
public sealed interface Target {

    /** Answers for each kind of target. */
    interface Visitor<R> {
        R clause(Clause clause);

        R policy(Policy policy);

        R law(Citation citation);

        R web(Web web);
    }

    <R> R accept(Visitor<R> visitor);

    /** {@code #id}, or {@code policy#id} for a clause of another policy of the site. */
    record Clause(Optional<String> policy, String id) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.clause(this);
        }

        @Override
        public String toString() {
            return policy.orElse("") + "#" + id;
        }
    }

    /** {@code policy}: another policy of the site as a whole. */
    record Policy(String id) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.policy(this);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * {@code law:id}, or {@code law:id#article/part/point}.
     *
     * @param pinpoint article, part and point as written; empty for the law as a whole
     */
    record Citation(String law, Optional<String> pinpoint) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.law(this);
        }

        @Override
        public String toString() {
            return "law:" + law + pinpoint.map(p -> "#" + p).orElse("");
        }
    }

    /** An address on the web or of a mailbox; may hold facts as <code>{{name}}</code>. */
    record Web(String address) implements Target {

        private static final Pattern FACT = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

        /** The names of the facts in the address, in their order; there may be no such facts. */
        public List<String> facts() {
            return address.indexOf('{') < 0
                    ? List.of()
                    : FACT.matcher(address).results().map(use -> use.group(1)).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.web(this);
        }

        @Override
        public String toString() {
            return address;
        }
    }
}
