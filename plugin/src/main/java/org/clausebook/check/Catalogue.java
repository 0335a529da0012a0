package org.clausebook.check;

import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.Policy;
import org.clausebook.model.SiteConfig;
import org.clausebook.resolve.References;

/** All checks, in the order in which they run; the order has no influence on the report. */
public final class Catalogue {

    private static final List<Check> CHECKS = List.of(
            new BlockCheck(),
            new BodyCheck(),
            new CitationCheck(),
            new FactCheck(),
            new NumberCheck(),
            new ReferenceCheck(),
            new SequenceCheck(),
            new SkeletonCheck(),
            new TypedNumberCheck());

    private Catalogue() {}

    /**
     * Checks one policy.
     *
     * @param policy     in every language that could be read
     * @param references of the whole site
     * @return what is wrong, in reading order
     */
    public static List<Finding> check(SiteConfig site, Policy policy, References references) {
        Findings findings = new Findings();
        Subject subject = Subject.of(site, policy, references);
        CHECKS.forEach(check -> check.check(subject, findings));
        return findings.sorted();
    }
}
