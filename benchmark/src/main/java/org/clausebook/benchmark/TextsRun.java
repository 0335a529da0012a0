package org.clausebook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Edition;
import org.clausebook.edition.TextPool;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Findings;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.page.Frames;
import org.clausebook.page.PolicyPages;
import org.clausebook.read.PolicyReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.render.PageRenderer;
import org.clausebook.render.Renderer;
import org.clausebook.site.SiteWriter;
import org.clausebook.source.SourceTree;

/**
 * The pages alone, in a process of its own and on one thread: the texts of all editions verified, read, resolved, rendered
 * and written, those in force at their own address too. No comparison, note, feed, JSON or check, and no working text. Prints
 * what it cost.
 */
final class TextsRun {

    private final SourceTree tree;
    private final SiteConfig site;
    private final Archive archive;
    private final Renderer renderer;
    private final SiteWriter writer;
    private final Findings findings = new Findings();
    private int pages;

    private TextsRun(Path repository, SiteWriter writer) throws IOException {
        this.tree = SourceTree.of(repository);
        this.site = SiteConfigReader.read(tree, "policy-source/site.yaml", findings).orElseThrow();
        this.archive = new Archive(tree, "policy-source/editions", site);
        this.renderer = Renderer.of(site, tree, "look", findings);
        this.writer = writer;
    }

    /** Arguments: repository, output. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        try (SiteWriter writer = SiteWriter.open(Path.of(arguments[1]))) {
            TextsRun run = new TextsRun(Path.of(arguments[0]), writer);
            for (PolicyConfig policy : run.site.policies()) {
                run.write(policy);
            }
            if (run.findings.hasErrors()) {
                throw new IllegalStateException(run.findings.sorted().get(0).toString());
            }
            writer.publish();
            Figures.print(run.pages, System.nanoTime() - start);
        }
    }

    private void write(PolicyConfig policy) throws IOException {
        List<Edition> editions =
                archive.read(policy.id(), new PolicyReader(tree), new TextPool(), findings).editions();
        Timeline timeline = Timeline.of(editions, SiteRun.DAY);
        Frames frames = new Frames(site, renderer.stylesAddress());
        PageRenderer pageRenderer = renderer.pages();
        new PolicyPages(site, frames, Terms.NONE, policy, timeline, List.of(), site.everyPair()).texts(page -> {
            Renderer.File file = pageRenderer.html(page, findings).orElseThrow();
            writer.write(file.path(), file.bytes());
            pages++;
        });
    }
}
