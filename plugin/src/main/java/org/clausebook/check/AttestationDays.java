package org.clausebook.check;

import java.time.LocalDate;
import java.util.Map;
import org.clausebook.attest.Attestations;
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
        attestations.forEach((tag, file) -> file.byId().forEach((id, attestation) -> {
            if (attestation.on().isAfter(today)) {
                findings.report(
                        Rule.ATTESTATION_FUTURE,
                        file.at(id),
                        id.equals(Attestations.TITLE) ? "the title" : '"' + id + '"',
                        attestation.by(),
                        attestation.on(),
                        policy,
                        tag,
                        id);
            }
        }));
    }
}
