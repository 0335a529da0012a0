package org.clausebook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.Frames;
import org.clausebook.page.Hosting;
import org.clausebook.page.News;
import org.clausebook.render.Renderer;
import org.clausebook.resolve.References;
import org.clausebook.site.SitePath;
import org.clausebook.source.FolderListing;
import org.clausebook.source.Sha256;

/**
 * The pipeline of the preview: from the legal team's folder to the site in memory, with the working text in it, as often as a
 * file changes. It reads and checks everything each time, but keeps the look, what it
 * has parsed, and what was made of the editions as long as they are the same. Nothing is written to the disk. Confined to one thread.
 */
public final class PolicyPreview {

    private final CompileRequest request;
    private Optional<Look> look = Optional.empty();
    private final Map<String, KeptPolicy> kept = new ConcurrentHashMap<>();

    /** @param request whose output folder and wish for drafts do not matter: nothing is written, and drafts are shown */
    public PolicyPreview(CompileRequest request) {
        this.request = request;
    }

    /**
     * The look, made ready to be used.
     *
     * @param own      digests of the user's own files
     * @param findings what is wrong with them
     */
    private record Look(SiteConfig site, SortedMap<String, String> own, Renderer renderer, List<Finding> findings) {}

    /**
     * Makes the site as it would look now.
     *
     * @throws IOException if a folder or a file cannot be read, be it because it is just being changed
     */
    public PreviewResult make() throws IOException {
        Findings findings = new Findings();
        SourceFolders folders = SourceFolders.of(request.source(), request.translations());
        Optional<Project> opened = Project.open(request, folders, findings);
        if (opened.isEmpty()) {
            return PreviewResult.ofSettings(findings.sorted());
        }
        Project project = opened.get();
        project.check(request.gate(), findings);
        kept.keySet().retainAll(project.site().policies().stream().map(PolicyConfig::id).toList());
        Renderer renderer = renderer(project, findings);
        Frames frames = project.frames(renderer);
        SortedMap<SitePath, byte[]> files = new ConcurrentSkipListMap<>();
        Output output = Output.to(files::put);
        try (Workers workers = new Workers(request.threads())) {
            References references = new References(project.site(), project.outlines(workers));
            List<PreviewedPolicy.Part> parts = workers.each(project.site().policies(), policy -> {
                KeptPolicy known = kept.computeIfAbsent(policy.id(), id -> new KeptPolicy());
                return new PreviewedPolicy(request.gate(), project, policy, references, frames, renderer, known).make(output);
            });
            return finish(project, parts, frames, renderer, output, files, findings);
        }
    }

    /** Templates are parsed once for as long as nobody changes them. */
    private Renderer renderer(Project project, Findings findings) throws IOException {
        SourceFolders folders = project.folders();
        String folder = folders.inSource("look");
        SortedMap<String, String> own = new TreeMap<>();
        FolderListing listing = folders.tree().filesBelow(folder);
        for (String file : listing.files()) {
            own.put(file, Sha256.of(folders.tree().bytes(folder + "/" + file)));
        }
        listing.others().forEach(other -> own.put(other, "")); // which are found, as long as they are there
        if (look.filter(known -> known.site.equals(project.site()) && known.own.equals(own)).isEmpty()) {
            Findings about = new Findings();
            Renderer renderer = Renderer.of(project.site(), folders.tree(), folder, about);
            look = Optional.of(new Look(project.site(), own, renderer, about.sorted()));
        }
        findings.addAll(look.get().findings);
        return look.get().renderer;
    }

    private PreviewResult finish(
            Project project,
            List<PreviewedPolicy.Part> parts,
            Frames frames,
            Renderer renderer,
            Output output,
            SortedMap<SitePath, byte[]> files,
            Findings findings)
            throws IOException {
        PolicyParts all = new PolicyParts(parts.stream().map(PreviewedPolicy.Part::part).toList());
        all.report(project, request, findings);
        boolean listed = all.listings().size() == parts.size();
        if (listed) { // or the lists would lack a policy that is there
            News news = new News(project.site());
            parts.forEach(part -> news.add(part.part().feeds()));
            new CommonFiles(project, frames, renderer).write(all.listings(), news.feed(), output, findings);
        } else {
            output.write(List.of(renderer.styles()));
        }
        List<Finding> found = findings.sorted();
        boolean complete = listed
                && parts.stream().allMatch(PreviewedPolicy.Part::complete)
                && found.stream().noneMatch(finding -> finding.rule() == Rule.LOOK_TEMPLATE);
        Hosting hosting = Hosting.of(project.site());
        return new PreviewResult(
                withoutConsequences(found),
                all.waived(),
                files,
                complete,
                hosting.folder(),
                hosting.names(),
                parts.stream().flatMap(part -> part.drafts().stream()).toList(),
                parts.stream().flatMap(part -> part.plan().stream()).toList());
    }

    /** A template that lacks a text fails, but it is the text that is missing. */
    private static List<Finding> withoutConsequences(List<Finding> found) {
        boolean lacksTexts = found.stream().anyMatch(finding -> finding.rule() == Rule.LOOK_TEXT);
        return found.stream()
                .filter(finding -> !lacksTexts || finding.rule() != Rule.LOOK_TEMPLATE)
                .toList();
    }
}
