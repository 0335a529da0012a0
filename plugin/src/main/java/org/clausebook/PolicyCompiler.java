package org.clausebook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.check.Catalogue;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PolicyText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.Frames;
import org.clausebook.page.IndexPages;
import org.clausebook.page.Page;
import org.clausebook.page.PolicyAddresses;
import org.clausebook.page.PolicyListing;
import org.clausebook.page.PolicyPages;
import org.clausebook.read.PolicyReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.render.Renderer;
import org.clausebook.resolve.Publisher;
import org.clausebook.resolve.References;
import org.clausebook.source.Location;

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

    private PolicyCompiler(CompileRequest request) throws IOException {
        this.request = request;
        this.folders = SourceFolders.of(request.source(), request.translations());
    }

    /**
     * Checks everything and writes nothing.
     *
     * @throws IOException if a folder cannot be listed
     */
    public static CompileResult check(CompileRequest request) throws IOException {
        return new PolicyCompiler(request).run(Optional.empty());
    }

    /**
     * Checks everything, and writes the site if there is no error; otherwise the earlier site stays as it was.
     *
     * @throws IOException if the site cannot be written; the earlier one stays as it was
     */
    public static CompileResult compile(CompileRequest request) throws IOException {
        PolicyCompiler compiler = new PolicyCompiler(request);
        try (Output output = Output.open(request.output(), compiler.findings, compiler.folders)) {
            return compiler.run(Optional.of(output));
        }
    }

    private CompileResult run(Optional<Output> output) throws IOException {
        Optional<SiteConfig> settings = SiteConfigReader.read(folders.tree(), folders.settings(), findings);
        if (settings.isEmpty()) {
            return new CompileResult(findings.sorted(), Optional.empty(), 0, "", 0);
        }
        SiteConfig site = settings.get();
        folders.reportUnexpected(site, findings);
        String look = folders.inSource("look");
        Renderer renderer = Renderer.of(site, request.source().resolve("look"), look, findings);

        try (Workers workers = new Workers(request.threads())) {
            List<Outline> outlines = outlines(site, workers);
            References references = new References(site, outlines);
            Frames frames = new Frames(site, renderer.stylesAddress());
            workers.each(site.policies(), policy -> policy(site, policy, references, frames, renderer, output))
                    .forEach(findings::addAll);
            if (output.isEmpty() || findings.hasErrors()) {
                return new CompileResult(findings.sorted(), Optional.empty(), 0, "", outlines.size());
            }
            return finish(site, outlines, frames, renderer, output.get());
        }
    }

    /** The first pass. A policy whose drafting text cannot be read has no outline; the second pass says why. */
    private List<Outline> outlines(SiteConfig site, Workers workers) throws IOException {
        return workers.each(site.policies(), policy -> outline(site, policy.id())).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Outline> outline(SiteConfig site, String policy) {
        PolicyReader reader = new PolicyReader(folders.tree());
        Map<String, String> titles = new TreeMap<>();
        List<Outline.Entry> sections = null;
        for (Language language : site.languages()) {
            Optional<PolicyReader.Sketch> sketch = reader.sketch(folders.text(site, policy, language));
            if (sketch.isPresent()) {
                titles.put(language.tag(), Publisher.title(site, language, policy, sketch.get().title()));
                sections = language.equals(site.drafting()) ? sketch.get().sections() : sections;
            }
        }
        return Optional.ofNullable(sections).map(s -> new Outline(policy, new Localized(titles), s));
    }

    /** The second pass, for one policy: read, check, publish. */
    private List<Finding> policy(
            SiteConfig site,
            PolicyConfig config,
            References references,
            Frames frames,
            Renderer renderer,
            Optional<Output> output)
            throws IOException {
        Findings own = new Findings();
        Policy policy = read(site, config, own);
        own.addAll(Catalogue.check(site, policy, references));
        if (own.hasErrors()) {
            output.ifPresent(Output::spoil);
        }
        if (output.isPresent() && !output.get().isSpoilt()) {
            Publisher publisher = new Publisher(site, references);
            List<PublishedText> drafts = policy.texts().stream().map(publisher::publish).toList();
            Timeline none = Timeline.of(List.of(), LocalDate.MIN);
            PolicyPages pages = new PolicyPages(site, frames, config, none, drafts, false);
            pages.each(page -> write(page, renderer, output.get(), own));
        }
        return own.sorted();
    }

    private Policy read(SiteConfig site, PolicyConfig config, Findings own) {
        PolicyReader reader = new PolicyReader(folders.tree());
        List<PolicyText> texts = new ArrayList<>();
        for (Language language : site.languages()) {
            String path = folders.text(site, config.id(), language);
            if (!language.equals(site.drafting()) && !folders.tree().exists(path)) {
                String drafted = folders.text(site, config.id(), site.drafting());
                String name = language.englishName();
                own.report(Rule.TRANSLATION_MISSING_FILE, Location.startOf(path), config.id(), name, drafted);
            } else {
                reader.read(config.id(), language, path, own).ifPresent(texts::add);
            }
        }
        return new Policy(config, site.drafting(), texts);
    }

    private static void write(Page page, Renderer renderer, Output output, Findings findings) throws IOException {
        for (Renderer.File file : renderer.render(page, findings)) {
            output.write(file);
        }
    }

    private CompileResult finish(
            SiteConfig site, List<Outline> outlines, Frames frames, Renderer renderer, Output output)
            throws IOException {
        List<PolicyListing> listings = outlines.stream()
                .map(outline -> PolicyListing.of(outline.policy(), outline.title(), site, false))
                .toList();
        IndexPages pages = new IndexPages(site, frames, listings);
        List<Page> indexes = pages.pages();
        for (Page page : indexes) {
            write(page, renderer, output, findings);
        }
        output.write(renderer.styles());
        for (Renderer.File file : renderer.forSearchEngines(pages.sitemap())) {
            output.write(file);
        }
        StaticFiles.copy(folders.tree(), folders.inSource("static"), output, findings);
        int count = indexes.size() + outlines.size() * site.languages().size();
        String first = outlines.isEmpty()
                ? indexes.get(0).frame().address().file()
                : new PolicyAddresses(site.drafting(), outlines.get(0).policy()).current().file();
        return new CompileResult(
                findings.sorted(),
                findings.hasErrors() ? Optional.empty() : Optional.of(output.publish()),
                count,
                first,
                outlines.size());
    }
}
