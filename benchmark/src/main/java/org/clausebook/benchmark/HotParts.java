package org.clausebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.clausebook.check.Catalogue;
import org.clausebook.check.History;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.page.Frames;
import org.clausebook.page.Page;
import org.clausebook.page.PolicyPages;
import org.clausebook.read.PolicyReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.render.Renderer;
import org.clausebook.resolve.Publisher;
import org.clausebook.resolve.References;
import org.clausebook.source.SourceTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of the pipeline, warm, one page at a time ({@code check}: one policy in three languages). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HotParts {

    private SiteConfig site;
    private SourceTree tree;
    private References references;
    private Policy policy;
    private PublishedText published;
    private Page page;
    private Renderer renderer;

    @Setup
    public void setUp() throws IOException {
        Path repository = Files.createTempDirectory("clausebook-hot-parts");
        Corpus.write(repository, 1);
        tree = SourceTree.of(repository);
        Findings findings = new Findings();
        site = SiteConfigReader.read(tree, "policy-source/site.yaml", findings).orElseThrow();
        List<PolicyText> texts = new ArrayList<>();
        for (Language language : site.languages()) {
            texts.add(read(language).orElseThrow());
        }
        policy = new Policy(site.policies().get(0), site.drafting(), texts);
        List<Outline.Entry> sections =
                texts.get(0).sections().stream().map(Outline.Entry::of).toList();
        Outline outline = new Outline(policy.id(), new Localized(Map.of("ky", "", "ru", "", "en", "")), sections);
        references = new References(site, List.of(outline));
        published = publish();
        renderer = Renderer.of(site, tree, "look", findings);
        Frames frames = new Frames(site, renderer.stylesAddress());
        Timeline none = Timeline.of(List.of(), LocalDate.EPOCH);
        new PolicyPages(site, frames, Terms.NONE, policy.config(), none, List.of(published), false).each(made -> page = made);
    }

    private Optional<PolicyText> read(Language language) {
        String folder = language.equals(site.drafting()) ? "policy-source" : "translations/" + language.tag();
        // A reader keeps what it has parsed: every call has one of its own.
        return new PolicyReader(tree).read("policy-0", language, folder + "/policy-0.md", new Findings());
    }

    @Benchmark
    public Optional<PolicyText> read() {
        return read(site.drafting());
    }

    @Benchmark
    public List<Finding> check() {
        return Catalogue.check(site, policy, references, Terms.NONE, History.NONE, Map.of());
    }

    @Benchmark
    public PublishedText publish() {
        return new Publisher(site, references).publish(policy.texts().get(0));
    }

    @Benchmark
    public List<Renderer.File> render() {
        return renderer.pages().render(page, new Findings());
    }
}
