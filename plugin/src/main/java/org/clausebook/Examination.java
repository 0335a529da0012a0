package org.clausebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.attest.Attestations;
import org.clausebook.attest.AttestationsReader;
import org.clausebook.check.AttestationCheck;
import org.clausebook.check.AttestationDays;
import org.clausebook.check.Catalogue;
import org.clausebook.check.Citations;
import org.clausebook.check.FixedWords;
import org.clausebook.check.FixesCheck;
import org.clausebook.check.History;
import org.clausebook.check.Judged;
import org.clausebook.check.Waived;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Released;
import org.clausebook.edition.TextPool;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Intentions;
import org.clausebook.model.Language;
import org.clausebook.model.Particulars;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PolicyText;
import org.clausebook.model.PublishedText;
import org.clausebook.read.EditionPlanReader;
import org.clausebook.read.PolicyReader;
import org.clausebook.resolve.Publisher;
import org.clausebook.resolve.References;
import org.clausebook.source.Location;

/**
 * One policy, read and checked: its editions, and its working text held against them.
 *
 * @param released  its editions; as far as they could be verified
 * @param frozen    what is wrong with the editions, apart from what an interrupted release left
 * @param working   what is wrong with the working text, and nobody has accepted
 * @param waived    what somebody has
 * @param policy    the working text; empty if it was not asked for
 * @param published the working text as readers would read it, by language tag; empty if it cannot be compared
 * @param history   the editions and what has changed since the newest
 * @param attestations of each translation, by language tag; none of one whose file is damaged
 * @param reader    has read all of it, and knows the bodies
 */
record Examination(
        PolicyConfig config,
        Released released,
        Findings frozen,
        Findings working,
        List<Waived> waived,
        Optional<Policy> policy,
        Map<String, PublishedText> published,
        History history,
        Map<String, Attestations> attestations,
        PolicyReader reader) {

    /** Reads and checks the editions only. */
    static Examination ofEditions(Project project, PolicyConfig config) {
        return new Examiner(project, config).editions();
    }

    /** Reads and checks everything. */
    static Examination of(Project project, PolicyConfig config, References references) {
        return of(project, config, references, new PolicyReader(project.folders().tree()));
    }

    /**
     * The same.
     *
     * @param reader of the project's files, which may know bodies already
     */
    static Examination of(Project project, PolicyConfig config, References references, PolicyReader reader) {
        Examiner examiner = new Examiner(project, config, reader);
        return examiner.withWorkingText(examiner.editions(), references);
    }

    /** Reads what a report shows of a policy, and checks nothing: what is wrong with it is known. */
    static Examination unchecked(Project project, PolicyConfig config) {
        Examiner examiner = new Examiner(project, config);
        boolean attested = project.site().asksForAttestations();
        return examiner.withTexts(
                attested ? examiner.editions() : examiner.editions(Released.none(config.id()), new Findings()));
    }

    /** Whether everything that can be found in the working text was looked for: some of it needs sound texts and editions. */
    boolean isWhole() {
        return !published.isEmpty() && !frozen.hasErrors();
    }

    /** All that is wrong, as grave as it is for what is to be published. */
    Findings findings(Gate gate) {
        Findings findings = new Findings();
        findings.addAll(frozen.sorted());
        findings.addAll(released.interrupted());
        findings.addAll(gate.graded(working.sorted()));
        return findings;
    }

    /**
     * What it has to do with the other policies of the site.
     *
     * @param timeline   its editions on the day of the site
     * @param references of the working texts
     */
    Citations citations(Project project, Timeline timeline, References references) {
        String folder = project.folders().inSource("editions/" + config.id());
        return frozen.hasErrors()
                ? Citations.NONE
                : Citations.of(
                        folder,
                        project.folders().plan(config.id()),
                        released,
                        timeline,
                        project.today(),
                        () -> references.outline(config.id()));
    }

    /** What is wrong with the working text itself, whoever has attested it. */
    List<Finding> faults() {
        return working.without(AttestationCheck.RULES);
    }

    /** What is wrong with the editions and keeps a next one from being released: not what a next one is the way out of. */
    List<Finding> inTheWay() {
        return frozen.without(Set.of(Rule.EDITION_ATTESTED));
    }

    /** Reads and checks the working text as if there were no edition. */
    static Examination ofWorkingText(Project project, PolicyConfig config, References references) {
        Examiner examiner = new Examiner(project, config);
        return examiner.withWorkingText(examiner.editions(Released.none(config.id()), new Findings()), references);
    }

    private static final class Examiner {
        private final Project project;
        private final PolicyConfig config;
        private final PolicyReader reader;
        private final TextPool pool = new TextPool();

        Examiner(Project project, PolicyConfig config) {
            this(project, config, new PolicyReader(project.folders().tree()));
        }

        Examiner(Project project, PolicyConfig config, PolicyReader reader) {
            this.project = project;
            this.config = config;
            this.reader = reader;
        }

        Examination editions() {
            Findings frozen = new Findings();
            return editions(project.archive().read(config.id(), reader, pool, frozen), frozen);
        }

        Examination editions(Released released, Findings frozen) {
            return new Examination(
                    config,
                    released,
                    frozen,
                    new Findings(),
                    List.of(),
                    Optional.empty(),
                    Map.of(),
                    History.NONE,
                    Map.of(),
                    reader);
        }

        /** Nothing can be referred to in a policy whose skeleton the first pass could not read in time, though the second may have. */
        private void skeleton(References references, Findings found) {
            if (references.numbering(config.id()).isEmpty() && !found.hasErrors()) {
                String path = project.folders().text(project.site(), config.id(), project.site().drafting());
                found.report(Rule.FORMAT_TOO_COMPLEX, "deadline", Location.startOf(path), PolicyReader.A_BODY.toSeconds());
            }
        }

        Examination withWorkingText(Examination editions, References references) {
            Findings found = new Findings();
            Policy policy = policy(found);
            skeleton(references, found);
            List<Edition> chain = editions.frozen.hasErrors() ? List.of() : editions.released.editions();
            Optional<Particulars> newest = editions.released.newest().map(Edition::particulars);
            Intentions intentions = plan().intentions(newest, found);
            History history = new History(chain, intentions, Map.of());
            Map<String, Attestations> attestations = attestations(found);
            AttestationDays.check(policy.id(), attestations, project.today(), found);
            found.addAll(Catalogue.check(
                    project.site(), policy, references, project.terms(), history, attestations));
            Judged judged = project.decisions().judge(policy, found.sorted());
            Map<String, PublishedText> published = new TreeMap<>();
            if (judged.isComparable()) {
                Publisher publisher = new Publisher(project.site(), references);
                policy.texts()
                        .forEach(text -> published.put(
                                text.language().tag(), pool.shared(publisher.publish(text))));
                History planned = history.upTo(published);
                history = FixedWords.holding(project.site(), policy, references, planned);
                found.addAll(Catalogue.checkChanges(project.site(), policy, references, history, attestations, judged.left()));
                judged = project.decisions().judge(policy, found.sorted());
                judged = judged.with(project.decisions().graded(FixesCheck.check(
                        project.site(), policy, references, planned, judged.left(), plan()::placeOfFix)));
            }
            return new Examination(
                    config,
                    editions.released,
                    editions.frozen,
                    left(judged, !editions.frozen.hasErrors()),
                    judged.waived(),
                    Optional.of(policy),
                    published,
                    history,
                    attestations,
                    reader);
        }

        Examination withTexts(Examination editions) {
            Findings unheard = new Findings();
            return new Examination(
                    config,
                    editions.released,
                    editions.frozen,
                    new Findings(),
                    List.of(),
                    Optional.of(policy(unheard)),
                    Map.of(),
                    new History(editions.released.editions(), Intentions.NONE, Map.of()),
                    attestations(unheard),
                    reader);
        }

        /** What nobody has accepted, and waivers of what is not there. */
        private Findings left(Judged judged, boolean compared) {
            Findings left = new Findings();
            String drafting = project.folders().text(project.site(), config.id(), project.site().drafting());
            left.addAll(AttestationCheck.withoutConsequences(judged.left(), drafting));
            String plan = project.folders().plan(config.id());
            left.addAll(project.decisions()
                    .review(
                            path -> !path.equals(plan)
                                    && project.folders().policyOf(project.site(), path).equals(Optional.of(config.id())),
                            judged,
                            compared && judged.isComparable()));
            boolean carriedOut = !project.folders().tree().exists(plan); // until then its release looks for what is wrong with it
            left.addAll(project.decisions().review(plan::equals, new Judged(List.of(), List.of()), carriedOut));
            return left;
        }

        private Map<String, Attestations> attestations(Findings findings) {
            Map<String, Attestations> attestations = new TreeMap<>();
            for (Language language : project.site().translations()) {
                String path = project.folders().attestations(config.id(), language);
                AttestationsReader.read(project.folders().tree(), path, project.site(), findings)
                        .ifPresent(read -> attestations.put(language.tag(), read));
            }
            return attestations;
        }

        private EditionPlanReader plan() {
            return new EditionPlanReader(
                    project.folders().tree(), project.folders().plan(config.id()), project.site());
        }

        private Policy policy(Findings findings) {
            List<PolicyText> texts = new ArrayList<>();
            for (Language language : project.site().languages()) {
                text(language, findings).ifPresent(texts::add);
            }
            return new Policy(config, project.site().drafting(), texts);
        }

        private Optional<PolicyText> text(Language language, Findings findings) {
            SourceFolders folders = project.folders();
            String path = folders.text(project.site(), config.id(), language);
            if (!language.equals(project.site().drafting()) && !folders.tree().exists(path)) {
                String drafted = folders.text(project.site(), config.id(), project.site().drafting());
                findings.report(
                        Rule.TRANSLATION_MISSING_FILE,
                        Location.startOf(path),
                        config.id(),
                        language.englishName(),
                        drafted);
                return Optional.empty();
            }
            return reader.read(config.id(), language, path, findings);
        }
    }
}
