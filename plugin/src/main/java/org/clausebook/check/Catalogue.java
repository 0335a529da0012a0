package org.clausebook.check;

import java.util.List;
import java.util.Map;
import org.clausebook.attest.Attestations;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.Policy;
import org.clausebook.model.SiteConfig;
import org.clausebook.resolve.References;

/** All checks, in the order in which they run; the order has no influence on the report. */
public final class Catalogue {

    private static final List<Check> CHECKS = List.of(
            new AttestationCheck(),
            new BlockCheck(),
            new BodyCheck(),
            new CitationCheck(),
            new FactCheck(),
            new NumberCheck(),
            new PermanenceCheck(),
            new ReferenceCheck(),
            new SequenceCheck(),
            new ShiftCheck(),
            new SkeletonCheck(),
            new TypedNumberCheck());

    private static final List<Check> COMPARING = List.of(new FollowCheck());

    private Catalogue() {}

    /**
     * Checks one policy.
     *
     * @param policy     in every language that could be read
     * @param references of the whole site
     * @param history    what was published of it before
     * @param attestations of each translation, by language tag; none of one whose file is damaged
     * @return what is wrong, in reading order
     */
    public static List<Finding> check(
            SiteConfig site,
            Policy policy,
            References references,
            History history,
            Map<String, Attestations> attestations) {
        return run(CHECKS, Subject.of(site, policy, references, history, attestations));
    }

    /**
     * Checks what has changed since the newest edition.
     *
     * @param policy  without errors: what cannot be resolved cannot be compared
     * @param history with the changes in every language that the edition has
     */
    public static List<Finding> checkChanges(
            SiteConfig site, Policy policy, References references, History history) {
        return run(COMPARING, Subject.of(site, policy, references, history, Map.of()));
    }

    private static List<Finding> run(List<Check> checks, Subject subject) {
        Findings findings = new Findings();
        checks.forEach(check -> check.check(subject, findings));
        return findings.sorted();
    }
}
