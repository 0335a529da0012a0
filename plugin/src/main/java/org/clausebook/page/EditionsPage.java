package org.clausebook.page;

import java.util.List;
import java.util.Optional;

/**
 * All editions of a policy and the days on which each applies.
 *
 * @param periods the editions that apply on some day, newest first
 * @param never   those that were corrected before they took effect
 * @param accepted what had been accepted when it was released, of each edition for which something had, newest first
 * @param first   the first day on which there is an edition in force
 * @param zone    name of the time zone whose midnight counts
 * @param changes link to the change notes
 * @param comparisons link to the list of comparisons, if there are any
 * @param besides link to the list of what can be read beside other languages, if there are any
 * @param feed    link to the feed, if there is one in this language
 * @param data    link to the same for machines
 */
public record EditionsPage(
        Frame frame,
        String policy,
        List<EditionEntry> periods,
        List<EditionEntry> never,
        List<Accepted> accepted,
        Day first,
        String zone,
        String changes,
        Optional<String> comparisons,
        Optional<String> besides,
        Optional<String> feed,
        String data)
        implements Page {

    public EditionsPage {
        periods = List.copyOf(periods);
        never = List.copyOf(never);
        accepted = List.copyOf(accepted);
    }

    /** An edition, and what had been accepted when it was released. */
    public record Accepted(EditionEntry edition, List<AcceptedNote> findings) {

        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    @Override
    public String template() {
        return "editions";
    }
}
