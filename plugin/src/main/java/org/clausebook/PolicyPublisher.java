package org.clausebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.clausebook.check.Citations;
import org.clausebook.edition.Timeline;
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
    private final BuildTrace trace;

    PolicyPublisher(
            CompileRequest request,
            Project project,
            References references,
            Frames frames,
            Renderer renderer,
            Optional<Output> output,
            Optional<RunReport> report,
            BuildTrace trace) {
        this.request = request;
        this.project = project;
        this.references = references;
        this.frames = frames;
        this.renderer = renderer;
        this.output = output;
        this.report = report;
        this.trace = trace;
    }

    /** What a policy adds to the site: made anew unless all that it depends on, and all that was made of it, is as it was. */
    PolicyPart publish(PolicyConfig config) throws IOException {
        Optional<EarlierPolicy> earlier = trace.earlier(config.id());
        if (earlier.isPresent() && isStillThere(earlier.get())) {
            PolicyPart same = earlier.get().part();
            trace.takeOver(earlier.get());
            report.ifPresent(kept -> kept.takenOver(config, same, earlier.get().looked()));
            return same;
        }
        PolicyTrace own = trace.begin(references, output);
        Examination examined = examine(own.watched(project), own.watched(references), config);
        PolicyPart part = make(config, examined, own, earlier);
        trace.end(own, part, examined.policy().isPresent());
        return part;
    }

    private boolean isStillThere(EarlierPolicy earlier) throws IOException {
        return output.isPresent()
                && earlier.holds(project.folders().tree(), policy -> trace.skeleton(policy, references))
                && output.get().takeOver(earlier.files());
    }

    /** Pages are written only as long as no policy has an error. */
    private PolicyPart make(
            PolicyConfig config, Examination examined, PolicyTrace own, Optional<EarlierPolicy> earlier)
            throws IOException {
        Timeline timeline = Timeline.of(examined.released().editions(), project.today());
        Findings findings = examined.findings(request.gate());
        report.ifPresent(kept -> kept.examined(examined, findings));
        if (findings.hasErrors()) {
            output.ifPresent(Output::spoil);
        }
        Citations citations = examined.citations(project, timeline, own.watched(references));
        List<PublishedText> drafts = drafts(examined, timeline);
        PolicyPages pages = new PolicyPages(
                project.site(), frames, project.terms(), config, timeline, drafts, project.site().everyPair());
        boolean anything = !drafts.isEmpty() || !timeline.visible().isEmpty();
        Optional<PolicyListing> listing = anything ? Optional.of(pages.listing()) : Optional.empty();
        if (output.isEmpty() || output.get().isSpoilt()) {
            return PolicyPart.of(examined, project.today(), citations, findings, listing, 0, List.of());
        }
        PolicyFiles files = new PolicyFiles(project.site(), renderer, output.get(), findings);
        files.drafts(pages);
        own.drafts(files.paths());
        Optional<EarlierPolicy> same = earlier.filter(known -> hasSameEditions(known, examined));
        if (same.isPresent() && output.get().takeOver(same.get().editions())) {
            own.editions(same.get().editions().keySet(), same.get().pages());
            return PolicyPart.of(
                    examined, project.today(), citations, findings, listing, files.pages() + same.get().pages(), same.get().part().feeds());
        }
        PolicyFiles editions = new PolicyFiles(project.site(), renderer, output.get(), findings);
        List<Feed> feeds = editions.editions(pages, timeline, examined.released().lock());
        own.editions(editions.paths(), editions.pages());
        return PolicyPart.of(examined, project.today(), citations, findings, listing, files.pages() + editions.pages(), feeds);
    }

    /**
     * Whether the files of the editions would come out the same. They do not depend on the working text, and the premises are the same,
     * or there would be no earlier policy.
     */
    private static boolean hasSameEditions(EarlierPolicy earlier, Examination examined) {
        return !examined.frozen().hasErrors()
                && earlier.lock().equals(examined.released().lock());
    }

    /** The working text is read if it stops the publication, or if it is published itself. */
    private Examination examine(Project project, References references, PolicyConfig config) {
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
}
