package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;

/**
 * How many defects, put into sound texts one at a time, the checks catch.
 *
 * @param harms one row for each kind of defect, in their order
 * @param rules one row for each rule that found a defect, or anything in the sound texts; sorted by id
 */
public record SelfTestReport(List<HarmRow> harms, List<RuleRow> rules) {

    public SelfTestReport {
        harms = List.copyOf(harms);
        rules = List.copyOf(rules);
    }

    /**
     * A kind of defect.
     *
     * @param id          its name
     * @param description what has happened to the text
     * @param expected    how grave a finding counts
     * @param tried       in how many places
     * @param caught      how many of them gave a finding that is as grave
     * @param seen        how many gave any finding at all
     * @param missed      those that gave none that is as grave
     */
    public record HarmRow(
            String id, String description, Severity expected, int tried, int caught, int seen, List<Missed> missed) {

        public HarmRow {
            missed = List.copyOf(missed);
        }

        /** Caught of a hundred tried, rounded down: 100 only if nothing was missed. */
        public int percent() {
            return tried == 0 ? 0 : (int) (100L * caught / tried);
        }
    }

    /**
     * A defect that was not caught.
     *
     * @param language tag of the text
     * @param clause   the section or clause
     * @param before   the words that were there
     * @param after    those that stood there instead
     */
    public record Missed(String language, String clause, String before, String after) {}

    /**
     * A rule.
     *
     * @param caught how many defects it found
     * @param alarms how often it finds something in the sound texts
     * @param example of an alarm, if there is one
     */
    public record RuleRow(Rule rule, int caught, int alarms, Optional<String> example) {}
}
