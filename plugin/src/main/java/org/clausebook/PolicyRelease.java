package org.clausebook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.attest.Attestations;
import org.clausebook.check.History;
import org.clausebook.check.Judged;
import org.clausebook.check.NoteCheck;
import org.clausebook.check.OtherEditions;
import org.clausebook.check.PlanCheck;
import org.clausebook.check.ReleaseCheck;
import org.clausebook.check.Waived;
import org.clausebook.edition.DatedLock;
import org.clausebook.edition.Edition;
import org.clausebook.edition.EditionFiles;
import org.clausebook.edition.EditionWriter;
import org.clausebook.edition.OtherLocks;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Outline;
import org.clausebook.model.Particulars;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.DiffReports;
import org.clausebook.read.EditionPlanReader;
import org.clausebook.render.DiffPrinter;
import org.clausebook.resolve.Publisher;
import org.clausebook.resolve.References;
import org.clausebook.resolve.TextDigest;
import org.clausebook.source.Location;

/**
 * Makes of the working text an edition: read and checked as in every build, held against its plan and the editions before
 * it, and only then written, whole or not at all. What stands in the way is reported, all of it, and nothing is written.
 */
public final class PolicyRelease {

    private static final Judged NOTHING = new Judged(List.of(), List.of());

    private final ReleaseRequest request;
    private final SourceFolders folders;
    private final Findings findings = new Findings();

    private PolicyRelease(ReleaseRequest request) throws IOException {
        this.request = request;
        this.folders = SourceFolders.of(request.project().source(), request.project().translations());
    }

    /**
     * Releases, or says why not.
     *
     * @throws IOException if the edition cannot be written; there is none then
     */
    public static ReleaseResult release(ReleaseRequest request) throws IOException {
        return new PolicyRelease(request).run();
    }

    private ReleaseResult run() throws IOException {
        Optional<Project> project = Project.open(request.project(), folders, findings);
        if (project.isPresent() && !request.dryRun()) {
            tidy(project.get().site());
        }
        Optional<PolicyConfig> config = project.flatMap(opened -> planned(opened));
        if (config.isEmpty()) {
            return new ReleaseResult(findings.sorted(), List.of(), Optional.empty());
        }
        project.get().archive().reportUnexpected(findings);
        try (Workers workers = new Workers(request.project().threads())) {
            return release(project.get(), config.get(), project.get().outlines(workers));
        }
    }

    /** Before anything is refused: a run that was killed may have done everything else, and left its lock. */
    private void tidy(SiteConfig site) throws IOException {
        for (PolicyConfig policy : site.policies()) {
            EditionWriter.removeAbandonedLock(planFile(policy.id()));
        }
    }

    private Path planFile(String policy) {
        return request.project().source().resolve(SourceFolders.planOf(policy));
    }

    /** The policy to release: the one that was asked for, or the only one that has a plan. */
    private Optional<PolicyConfig> planned(Project project) {
        List<PolicyConfig> planned = project.site().policies().stream()
                .filter(policy -> request.policy().map(policy.id()::equals)
                        .orElseGet(() -> folders.tree().exists(folders.plan(policy.id()))))
                .toList();
        if (planned.size() == 1) {
            return Optional.of(planned.get(0));
        }
        List<String> ids = project.site().policies().stream().map(PolicyConfig::id).toList();
        Location at = Location.startOf(folders.settings());
        if (request.policy().isPresent()) {
            findings.report(Rule.RELEASE_PLAN, "policy", at, request.policy().get(), String.join(", ", ids));
        } else if (planned.size() > 1) {
            findings.report(
                    Rule.RELEASE_PLAN,
                    "several",
                    at,
                    String.join(", ", planned.stream().map(PolicyConfig::id).toList()),
                    planned.get(0).id());
        } else if (!findings.hasErrors()) { // a plan of another name has been reported
            findings.report(Rule.RELEASE_PLAN, "none", at, folders.plan(ids.isEmpty() ? "privacy" : ids.get(0)));
        }
        return Optional.empty();
    }

    private ReleaseResult release(Project project, PolicyConfig config, List<Outline> outlines) throws IOException {
        References working = new References(project.site(), outlines);
        Examination examined = Examination.of(project, config, working);
        OtherPolicies others = OtherPolicies.of(project, examined, findings);
        CitingEditions citing = new CitingEditions(project, config, working);
        Map<String, DatedLock> own = Map.of(config.id(), examined.released().dated());
        OtherLocks.read(folders.tree(), request.project().locks()).compare(project.site(), own, findings);
        findings.addAll(examined.inTheWay());
        findings.addAll(examined.working().sorted());
        if (!examined.frozen().hasErrors() && examined.history().newest().isEmpty()) {
            citing.citedDraft(findings);
        }
        boolean sound = !findings.hasErrors();
        Optional<EditionPlan> plan = plan(project, config, examined);
        LocalDate day = plan.map(read -> read.particulars().inForceFrom()).orElse(project.today());
        OtherEditions editions = others.on(day);
        References references = others.references(editions, outlines);
        Judged planned = plan.map(read -> judged(project, examined, citing, read)).orElse(NOTHING);
        History history = examined.history();
        Policy policy = examined.policy().orElseThrow();
        Map<String, PublishedText> published = examined.published();
        if (plan.isPresent() && sound && ReleaseCheck.areFound(project.site(), policy, references, editions, findings)) {
            published = published(project, policy, references);
            history = history.upTo(published);
            ReleaseCheck.check(project.site(), policy, plan.get(), history, published, findings);
        }
        List<Waived> waived =
                Stream.of(examined.waived(), planned.waived()).flatMap(List::stream).toList();
        Optional<ReleaseResult.NewEdition> edition = Optional.empty();
        if (plan.isPresent() && !isRefused()) {
            Particulars particulars = plan.get().particulars();
            SortedMap<String, byte[]> files = new EditionFiles(project.site(), references)
                    .of(policy, particulars, accepted(project, config, waived), attestations(project, examined), examined.reader());
            project.archive().reportOther(examined.released(), particulars.version(), files, findings);
            edition = isRefused()
                    ? Optional.empty()
                    : Optional.of(write(project, config, plan.get(), files, changes(project, config, history, published)));
        }
        return new ReleaseResult(findings.sorted(), waived, edition);
    }

    /** Reports what is wrong with the plan and nobody has accepted. */
    private Judged judged(Project project, Examination examined, CitingEditions citing, EditionPlan plan) {
        Findings found = new Findings();
        Policy policy = examined.policy().orElseThrow();
        Optional<Particulars> newest = examined.history().newest().map(Edition::particulars);
        Map<String, String> digests = new TreeMap<>();
        examined.published().forEach((tag, text) -> digests.put(tag, TextDigest.of(text)));
        PlanCheck.check(project.site(), plan, newest, project.today(), digests, found);
        NoteCheck.check(project.site(), policy, examined.history(), plan, found);
        citing.onTheirFirstDays(examined, plan, found);
        Judged judged = project.decisions().judge(policy, found.sorted());
        findings.addAll(judged.left());
        findings.addAll(project.decisions().review(plan.path()::equals, judged, true));
        return judged;
    }

    private static List<AcceptedFinding> accepted(Project project, PolicyConfig config, List<Waived> waived) {
        return new AcceptedFindings(project.site(), project.folders(), config.id()).of(waived);
    }

    /**
     * What was attested of these very texts: as long as nobody asks for attestations, nobody has seen whether they still hold; and who takes
     * it less gravely that one does not, or accepts it, cannot have the person say what he did not see.
     */
    private static Map<String, Attestations> attestations(Project project, Examination examined) {
        Map<String, Attestations> holding = new TreeMap<>();
        if (project.site().asksForAttestations()) {
            ExaminedTranslations.standings(project.site(), examined).forEach((tag, standings) -> holding.put(tag, standings.holding()));
        }
        return holding;
    }

    /** The texts as the edition would print them: of other policies not what they draft, but what they published. */
    private static Map<String, PublishedText> published(Project project, Policy policy, References references) {
        Publisher publisher = new Publisher(project.site(), references);
        Map<String, PublishedText> published = new TreeMap<>();
        policy.texts().forEach(text -> published.put(text.language().tag(), publisher.publish(text)));
        return published;
    }

    private boolean isRefused() {
        return findings.sorted().stream().anyMatch(finding -> finding.severity() != Severity.HINT);
    }

    /** Nothing too while the editions before it are not what was released: then nothing can be said of a next one. */
    private Optional<EditionPlan> plan(Project project, PolicyConfig config, Examination examined) {
        String path = folders.plan(config.id());
        if (!folders.tree().exists(path)) {
            findings.report(Rule.RELEASE_PLAN, Location.startOf(path), config.id(), path);
            return Optional.empty();
        }
        Optional<Edition> newest = examined.history().newest();
        Optional<EditionPlan> plan = new EditionPlanReader(folders.tree(), path, project.site())
                .plan(newest.map(Edition::version), findings);
        Optional<Edition> done = newest.filter(last -> plan.filter(
                        p -> p.particulars().isSameApartFromVersion(last.particulars()))
                .isPresent());
        done.ifPresent(edition ->
                findings.report(Rule.RELEASE_PLAN, "carried-out", Location.startOf(path), edition.version()));
        return done.isPresent() || examined.frozen().hasErrors() ? Optional.empty() : plan;
    }

    private ReleaseResult.NewEdition write(
            Project project,
            PolicyConfig config,
            EditionPlan planned,
            SortedMap<String, byte[]> files,
            List<String> changes)
            throws IOException {
        String policy = config.id();
        Particulars particulars = planned.particulars();
        Optional<String> left = Optional.empty();
        if (!request.dryRun()) {
            Path editions = request.project().source().resolve("editions");
            try (EditionWriter writer = EditionWriter.open(planFile(policy), editions, policy)) {
                requireUnchanged(project, planned);
                left = writer.release(particulars.version(), files).planLeft();
            }
        }
        return new ReleaseResult.NewEdition(
                policy,
                particulars,
                folders.inSource("editions/" + policy + "/" + particulars.version()),
                List.copyOf(files.keySet()),
                changes,
                !request.dryRun(),
                project.decisions().about(planned.path()),
                left);
    }

    /** Until now the plan was free for everyone; from now on, what is written there after it was read is not deleted. */
    private static void requireUnchanged(Project project, EditionPlan plan) throws IOException {
        Optional<EditionPlan> now = new EditionPlanReader(project.folders().tree(), plan.path(), project.site())
                .plan(Optional.empty(), new Findings());
        if (now.filter(other -> other.particulars().isSameApartFromVersion(plan.particulars())).isEmpty()) {
            throw new IOException(plan.path() + " was changed while it was being carried out; release again");
        }
    }

    /** What has changed since the edition before, a line for each clause. */
    private static List<String> changes(
            Project project, PolicyConfig config, History history, Map<String, PublishedText> published) {
        DiffReports reports = new DiffReports(project.site(), config.id(), history, published);
        return history.newest()
                .map(newest -> DiffPrinter.lines(reports.toWorkingText(newest)))
                .orElse(List.of());
    }
}
