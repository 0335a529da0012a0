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
            new KyrgyzLetterCheck(),
            new LanguageCheck(),
            new LetterCheck(),
            new NumberCheck(),
            new PermanenceCheck(),
            new QuotationCheck(),
            new ReferenceCheck(),
            new SequenceCheck(),
            new ShiftCheck(),
            new SideBySideCheck(),
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
     * @return what is wrong, in reading order
     */
    public static List<Finding> check(SiteConfig site, Policy policy, References references, History history) {
        return run(CHECKS, Subject.of(site, policy, references, history));
    }

    /**
     * Checks what has changed since the newest edition.
     *
     * @param policy  without errors: what cannot be resolved cannot be compared
     * @param history with the changes in every language that the edition has
     */
    public static List<Finding> checkChanges(
            SiteConfig site, Policy policy, References references, History history) {
        return run(COMPARING, Subject.of(site, policy, references, history));
    }

    private static List<Finding> run(List<Check> checks, Subject subject) {
        Findings findings = new Findings();
        checks.forEach(check -> check.check(subject, findings));
        return findings.sorted();
    }
}
