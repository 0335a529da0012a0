package org.clausebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Lock;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Findings;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Language;
import org.clausebook.model.Particulars;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PolicyText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.Address;
import org.clausebook.page.Feed;
import org.clausebook.page.Frames;
import org.clausebook.page.PolicyAddresses;
import org.clausebook.page.PolicyListing;
import org.clausebook.page.PolicyPages;
import org.clausebook.read.EditionPlanReader;
import org.clausebook.render.Renderer;
import org.clausebook.resolve.Numbering;
import org.clausebook.resolve.Publisher;
import org.clausebook.resolve.References;
import org.clausebook.site.SitePath;

/** One policy of a preview: read, checked, and its pages made, as many as can be. */
final class PreviewedPolicy {

    private final Gate gate;
    private final Project project;
    private final SiteConfig site;
    private final PolicyConfig config;
    private final References references;
    private final Frames frames;
    private final Renderer renderer;
    private final KeptPolicy kept;

    /** @param kept what the last time has left */
    PreviewedPolicy(
            Gate gate,
            Project project,
            PolicyConfig config,
            References references,
            Frames frames,
            Renderer renderer,
            KeptPolicy kept) {
        this.gate = gate;
        this.project = project;
        this.site = project.site();
        this.config = config;
        this.references = references;
        this.frames = frames;
        this.renderer = renderer;
        this.kept = kept;
    }

    /**
     * What one policy adds to a preview.
     *
     * @param part     what it adds to any site
     * @param complete whether its text could be shown in every language
     * @param plan     of its next edition, if there is one
     */
    record Part(
            PolicyPart part,
            boolean complete,
            List<PreviewResult.Draft> drafts,
            Optional<PreviewResult.Plan> plan) {}

    /** With editions that are not what was released, nothing of the policy is shown: it would be somebody else's. */
    Part make(Output output) throws IOException {
        Examination examined = Examination.of(project, config, references, kept.reader(project.folders().tree()));
        Findings findings = examined.findings(gate);
        Lock lock = examined.released().lock();
        Timeline timeline = Timeline.of(examined.released().editions(), project.today());
        boolean sound = !examined.frozen().hasErrors();
        List<PublishedText> shown = sound ? shown(examined) : List.of();
        PolicyPages pages =
                new PolicyPages(site, frames, project.terms(), config, timeline, shown, site.everyPair());
        PolicyFiles drafts = new PolicyFiles(site, renderer, output, findings);
        drafts.drafts(pages);
        KeptPolicy.Basis basis =
                new KeptPolicy.Basis(renderer, frames.icon(), project.terms(), project.today(), lock);
        List<Feed> feeds = sound ? kept.editions(project, basis, pages, timeline, output, findings) : List.of();
        boolean hasPages = !shown.isEmpty() || !timeline.visible().isEmpty();
        boolean hasEditions = sound ? !timeline.visible().isEmpty() : !lock.entries().isEmpty();
        Optional<PolicyListing> listing = hasPages ? Optional.of(pages.listing()) : Optional.empty();
        return new Part(
                PolicyPart.of(
                        examined,
                        project.today(),
                        examined.citations(project, timeline, references),
                        findings,
                        listing,
                        drafts.pages(),
                        feeds),
                shown.size() == site.languages().size(),
                site.languages().stream().map(language -> draft(language, hasEditions)).toList(),
                plan(examined));
    }

    /** The texts that can be shown, whatever is wrong with the others. */
    private List<PublishedText> shown(Examination examined) {
        if (!examined.published().isEmpty()) {
            return List.copyOf(examined.published().values());
        }
        Showable showable = new Showable(examined.working().sorted(), path(site.drafting()));
        Publisher publisher = new Publisher(site, references);
        return examined.policy().stream()
                .flatMap(policy -> policy.texts().stream())
                .filter(text -> showable.is(text.file().path()) && isNumbered(text))
                .map(publisher::publish)
                .toList();
    }

    /** A translation can have clauses that the drafting text lacks, which is a finding: they have no number to be shown with. */
    private boolean isNumbered(PolicyText text) {
        Optional<Numbering> numbers = references.numbering(config.id());
        return numbers.isPresent()
                && text.provisions().allMatch(provision -> numbers.get().of(provision.id()).isPresent());
    }

    private PreviewResult.Draft draft(Language language, boolean hasEditions) {
        PolicyAddresses addresses = new PolicyAddresses(language, config.id());
        Address address = hasEditions ? addresses.draft() : addresses.current();
        String path = path(language);
        return new PreviewResult.Draft(
                config.id(),
                language.tag(),
                language.name(),
                path.substring(0, path.lastIndexOf('.')),
                new SitePath(address.file()));
    }

    private Optional<PreviewResult.Plan> plan(Examination examined) {
        String path = project.folders().plan(config.id());
        if (!project.folders().tree().exists(path)) {
            return Optional.empty();
        }
        Findings unheard = new Findings(); // policy:release says what is missing
        Optional<EditionPlan> plan = new EditionPlanReader(project.folders().tree(), path, site)
                .plan(examined.released().newest().map(Edition::version), unheard);
        return Optional.of(new PreviewResult.Plan(
                config.id(), path, plan.map(EditionPlan::particulars).map(this::planned)));
    }

    private PreviewResult.Plan.Edition planned(Particulars edition) {
        return new PreviewResult.Plan.Edition(
                edition.version().toString(),
                edition.change().word(),
                edition.published().toString(),
                edition.inForceFrom().toString(),
                edition.headline().in(site.drafting().tag()));
    }

    private String path(Language language) {
        return project.folders().text(site, config.id(), language);
    }
}
