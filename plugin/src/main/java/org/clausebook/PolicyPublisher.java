package org.clausebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.clausebook.check.Waived;
import org.clausebook.edition.Lock;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PublishedText;
import org.clausebook.page.Feed;
import org.clausebook.page.Frames;
import org.clausebook.page.PolicyListing;
import org.clausebook.page.PolicyPages;
import org.clausebook.render.Renderer;
import org.clausebook.resolve.References;

/** The second pass, for one policy: read, check, make its pages and write them. Thread-safe. */
final class PolicyPublisher {

    private final CompileRequest request;
    private final Project project;
    private final References references;
    private final Frames frames;
    private final Renderer renderer;
    private final Optional<Output> output;
    private final Optional<RunReport> report;

    PolicyPublisher(
            CompileRequest request,
            Project project,
            References references,
            Frames frames,
            Renderer renderer,
            Optional<Output> output,
            Optional<RunReport> report) {
        this.request = request;
        this.project = project;
        this.references = references;
        this.frames = frames;
        this.renderer = renderer;
        this.output = output;
        this.report = report;
    }

    /**
     * What one policy adds to the site, as far as the rest of it has to know.
     *
     * @param waived  what somebody has accepted
     * @param whole   whether everything that can be found in its working text was looked for
     * @param lock    of all its editions
     * @param listing what index pages say of it; empty if it has no page
     * @param pages   how many pages it has
     * @param feeds   one for each language
     */
    record Part(
            String policy,
            List<Finding> findings,
            List<Waived> waived,
            boolean whole,
            Lock lock,
            Optional<PolicyListing> listing,
            int pages,
            List<Feed> feeds) {}

    Part publish(PolicyConfig config) throws IOException {
        Examination examined = examine(config);
        report.ifPresent(kept -> kept.examined(examined));
        Timeline timeline = Timeline.of(examined.released().editions(), project.today());
        Findings findings = new Findings();
        findings.addAll(examined.frozen().sorted());
        findings.addAll(examined.released().interrupted());
        findings.addAll(request.gate().graded(examined.working().sorted()));
        if (findings.hasErrors()) {
            output.ifPresent(Output::spoil);
        }
        List<PublishedText> drafts = drafts(examined, timeline);
        PolicyPages pages = new PolicyPages(
                project.site(), frames, project.terms(), config, timeline, drafts, project.site().everyPair());
        boolean anything = !drafts.isEmpty() || !timeline.visible().isEmpty();
        Part part = new Part(
                config.id(),
                findings.sorted(),
                examined.waived(),
                examined.isWhole(),
                examined.released().lock(),
                anything ? Optional.of(pages.listing()) : Optional.empty(),
                0,
                List.of());
        return output.isEmpty() || output.get().isSpoilt() ? part : write(part, pages, timeline);
    }

    /** The working text is read if it stops the publication, or if it is published itself. */
    private Examination examine(PolicyConfig config) {
        if (request.gate() == Gate.EDITIONS && !request.draft()) {
            Examination editions = Examination.ofEditions(project, config);
            if (!Timeline.of(editions.released().editions(), project.today()).visible().isEmpty()) {
                return editions;
            }
        }
        return Examination.of(project, config, references);
    }

    /** The working text as it is shown: beside the editions if that is asked for, in their place while there are none. */
    private List<PublishedText> drafts(Examination examined, Timeline timeline) {
        boolean shown = (request.draft() || timeline.visible().isEmpty()) && !examined.working().hasErrors();
        return shown ? List.copyOf(examined.published().values()) : List.of();
    }

    private Part write(Part part, PolicyPages pages, Timeline timeline) throws IOException {
        Findings findings = new Findings();
        findings.addAll(part.findings());
        PolicyFiles files = new PolicyFiles(project.site(), renderer, output.get(), findings);
        files.drafts(pages);
        List<Feed> feeds = files.editions(pages, timeline, part.lock());
        return new Part(
                part.policy(),
                findings.sorted(),
                part.waived(),
                part.whole(),
                part.lock(),
                part.listing(),
                files.pages(),
                feeds);
    }
}
