package org.clausebook.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.clausebook.attest.Attestation;
import org.clausebook.attest.Attestations;
import org.clausebook.attest.NamedValues;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;

/**
 * Nobody can have compared two texts on a day that is still to come. A warning, because what is looked at for a past day has
 * attestations that were given since; an edition, though, never rests on one that is younger than itself.
 */
public final class AttestationDays {

    private AttestationDays() {}

    /**
     * @param policy       its id
     * @param attestations of each translation, by language tag
     * @param today        the day for which the texts are looked at
     */
    public static void check(
            String policy, Map<String, Attestations> attestations, LocalDate today, Findings findings) {
        attestations.forEach((tag, file) -> {
            List<String> ids = file.byId().entrySet().stream()
                    .filter(entry -> entry.getValue().on().isAfter(today))
                    .map(Map.Entry::getKey)
                    .sorted(Comparator.comparing(file::at))
                    .toList();
            if (!ids.isEmpty()) {
                report(policy, tag, file, ids, findings);
            }
        });
    }

    /** One for each file: for a past day it may be all of them. */
    private static void report(
            String policy, String tag, Attestations file, List<String> ids, Findings findings) {
        String first = ids.get(0);
        Attestation attestation = file.of(first).orElseThrow();
        findings.report(
                Rule.ATTESTATION_FUTURE,
                ids.size() == 1 ? "" : "more",
                file.at(first),
                first.equals(Attestations.TITLE) ? "the title" : NamedValues.label(first).orElse('"' + first + '"'),
                attestation.by(),
                attestation.on(),
                policy,
                tag,
                first,
                ids.size());
    }
}
