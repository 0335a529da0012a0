package org.clausebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.model.Outline;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.Frames;
import org.clausebook.page.Hosting;
import org.clausebook.page.InboundLinks;
import org.clausebook.page.News;
import org.clausebook.page.Page;
import org.clausebook.page.PolicyAddresses;
import org.clausebook.page.PolicyListing;
import org.clausebook.render.Renderer;
import org.clausebook.resolve.References;
import org.clausebook.site.SiteReport;
import org.clausebook.source.SourceTree;

/**
 * The pipeline: from the legal team's folder to the site.
 *
 * <p>Two passes: the skeletons of all policies, which references between policies need; then policy after policy as a
 * whole, so that memory follows the largest policy and not the site. A policy's pages are written as soon as it has
 * passed the checks, into a site that only takes the earlier one's place if everything has.
 */
public final class PolicyCompiler {

    private final CompileRequest request;
    private final SourceFolders folders;
    private final Findings findings = new Findings();

    private final Optional<RunReport> report;
    private final BuildTrace trace;

    private PolicyCompiler(CompileRequest request, Optional<RunReport> report, BuildTrace trace) throws IOException {
        this.request = request;
        this.report = report;
        this.trace = trace;
        this.folders = SourceFolders.of(request.source(), request.translations()).observed(trace.read());
    }

    /**
     * Checks everything and writes nothing.
     *
     * @throws IOException if a folder cannot be listed
     */
    public static CompileResult check(CompileRequest request) throws IOException {
        return new PolicyCompiler(request, Optional.empty(), BuildTrace.none()).run(Optional.empty());
    }

    /**
     * The same.
     *
     * @param report keeps what it will say
     */
    public static CompileResult check(CompileRequest request, RunReport report) throws IOException {
        return new PolicyCompiler(request, Optional.of(report), BuildTrace.none()).run(Optional.empty());
    }

    /**
     * Checks everything, and writes the site if there is no error; otherwise the earlier site stays as it was.
     *
     * @throws IOException if the site cannot be written; the earlier one stays as it was
     */
    public static CompileResult compile(CompileRequest request) throws IOException {
        return compile(new PolicyCompiler(request, Optional.empty(), BuildTrace.none()));
    }

    /**
     * The same.
     *
     * @param report keeps what it will say
     */
    public static CompileResult compile(CompileRequest request, RunReport report) throws IOException {
        return compile(request, report, BuildTrace.none());
    }

    /**
     * The same.
     *
     * @param report keeps what it will say
     * @param trace  takes down what the build depends on
     */
    public static CompileResult compile(CompileRequest request, RunReport report, BuildTrace trace)
            throws IOException {
        return compile(new PolicyCompiler(request, Optional.of(report), trace));
    }

    private static CompileResult compile(PolicyCompiler compiler) throws IOException {
        try (Output output = Output.open(compiler.request.output(), compiler.findings, compiler.folders, compiler.trace)) {
            return compiler.run(Optional.of(output));
        }
    }

    private CompileResult run(Optional<Output> output) throws IOException {
        SourceTree premises = folders.tree().observed(trace.premises());
        Optional<Project> opened = Project.open(request, folders, premises, findings);
        if (opened.isEmpty()) {
            return CompileResult.unwritten(findings.sorted(), List.of(), 0);
        }
        Project project = opened.get();
        SiteConfig site = project.site();
        trace.opened(project);
        List<String> present = folders.present(site);
        output.ifPresent(written -> written.arrange(Hosting.of(site)::place));
        project.check(request.gate(), findings);
        Renderer renderer = Renderer.of(site, premises, folders.inSource("look"), findings);
        Frames frames = project.frames(renderer);
        trace.compare(folders.tree(), frames.icon());

        try (Workers workers = new Workers(request.threads())) {
            List<Outline> outlines = project.outlines(workers);
            References references = new References(site, outlines);
            report.ifPresent(kept -> kept.opened(project, references, trace.sections()));
            PolicyPublisher publisher =
                    new PolicyPublisher(request, project, references, frames, renderer, output, report, trace);
            News news = new News(site);
            PolicyParts parts = new PolicyParts(workers.each(site.policies(), policy -> {
                PolicyPart part = publisher.publish(policy);
                news.add(part.feeds());
                return part.withoutFeeds();
            }));
            parts.report(project, request, findings);
            if (output.isEmpty() || findings.hasErrors()) {
                return CompileResult.unwritten(
                        findings.sorted(), parts.waived(), parts.listings().size());
            }
            return finish(project, parts, news, new CommonFiles(project, frames, renderer), present, output.get());
        }
    }

    private CompileResult finish(
            Project project, PolicyParts parts, News news, CommonFiles common, List<String> present, Output output)
            throws IOException {
        SiteConfig site = project.site();
        Hosting hosting = Hosting.of(site);
        HostedFiles hosted = new HostedFiles(hosting, output);
        hosted.write();
        List<PolicyListing> listings = parts.listings();
        List<Page> pages = common.write(listings, news.feed(), output, findings);
        hosted.complete(findings);
        String first = listings.isEmpty()
                ? pages.get(0).frame().address().file()
                : new PolicyAddresses(site.drafting(), listings.get(0).policy()).current().file();
        folders.requireStillThere(present);
        Optional<SiteReport> written = findings.hasErrors() ? Optional.empty() : Optional.of(output.publish());
        return new CompileResult(
                findings.sorted(),
                parts.waived(),
                written,
                pages.size() + parts.pages(),
                output.place(first),
                listings.size(),
                InboundLinks.of(site, listings),
                written.map(report -> hosting));
    }
}
