package org.clausebook.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.attest.Attestations;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.Policy;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.resolve.References;

/** All checks, in the order in which they run; the order has no influence on the report. */
public final class Catalogue {

    /** What stops a compilation if it is found, along with a little that does not. */
    private static final List<Check> ERRORS = List.of(
            new AttestationCheck(),
            new BlockCheck(),
            new BodyCheck(),
            new CitationCheck(),
            new FactCheck(),
            new LanguageCheck(),
            new LetterCheck(),
            new NumberCheck(),
            new PermanenceCheck(),
            new ReferenceCheck(),
            new SequenceCheck(),
            new ShiftCheck(),
            new SkeletonCheck(),
            new TermCheck(),
            new TypedNumberCheck(),
            new ValueCheck());

    /** What a person should look at. */
    private static final List<Check> REVIEW =
            List.of(new KyrgyzLetterCheck(), new QuotationCheck(), new SideBySideCheck());

    private static final List<Check> ALL =
            Stream.concat(ERRORS.stream(), REVIEW.stream()).toList();

    private Catalogue() {}

    /**
     * Checks one policy.
     *
     * @param policy     in every language that could be read
     * @param references of the whole site
     * @param terms      of the whole site
     * @param history    what was published of it before
     * @param attestations of each translation, by language tag; none of one whose file is damaged
     * @return what is wrong, in reading order
     */
    public static List<Finding> check(
            SiteConfig site,
            Policy policy,
            References references,
            Terms terms,
            History history,
            Map<String, Attestations> attestations) {
        return run(ALL, Subject.of(site, policy, references, terms, history, attestations));
    }

    /** The same, without the checks that find only what a person should look at. */
    public static List<Finding> checkForErrors(
            SiteConfig site,
            Policy policy,
            References references,
            Terms terms,
            History history,
            Map<String, Attestations> attestations) {
        return run(ERRORS, Subject.of(site, policy, references, terms, history, attestations));
    }

    /**
     * Checks what has changed since the newest edition.
     *
     * @param policy  one that can be compared
     * @param history with the changes in every language that the edition has
     * @param attestations of each translation, by language tag
     * @param found   what the other checks have found and nobody has accepted: where the languages differ in what they state, it need not be said
     *                once more that one of them did not follow
     */
    public static List<Finding> checkChanges(
            SiteConfig site,
            Policy policy,
            References references,
            History history,
            Map<String, Attestations> attestations,
            List<Finding> found) {
        Set<String> differing = found.stream()
                .filter(finding -> ValueCheck.RULES.contains(finding.rule()))
                .flatMap(finding -> finding.clause().stream())
                .collect(Collectors.toSet());
        Subject subject = Subject.of(site, policy, references, Terms.NONE, history, attestations);
        return run(List.of(new FollowCheck(differing)), subject);
    }

    private static List<Finding> run(List<Check> checks, Subject subject) {
        Findings findings = new Findings();
        checks.forEach(check -> check.check(subject, findings));
        return findings.sorted();
    }
}
