package org.clausebook.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.diff.Comparer;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Edition;
import org.clausebook.edition.TextPool;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Findings;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.page.Frames;
import org.clausebook.page.Page;
import org.clausebook.page.PolicyPages;
import org.clausebook.page.Publications;
import org.clausebook.read.PolicyReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.render.PageRenderer;
import org.clausebook.render.Renderer;
import org.clausebook.source.SourceTree;

/**
 * What editions cost, stage by stage, in a process of its own and on one thread: CPU time of that thread, so that neither
 * just-in-time compilation nor garbage collection is counted, and nothing is written. The first fifth of the policies warms
 * up and is not counted either.
 */
final class EditionRun {

    private final Map<String, long[]> costs = new TreeMap<>();
    private final SourceTree tree;
    private final SiteConfig site;
    private final Archive archive;
    private final Renderer renderer;
    private long since;

    private EditionRun(Path repository) throws IOException {
        tree = SourceTree.of(repository);
        site = SiteConfigReader.read(tree, "policy-source/site.yaml", new Findings()).orElseThrow();
        archive = new Archive(tree, "policy-source/editions", site);
        renderer = Renderer.of(site, tree, "look", new Findings());
    }

    /** Argument: repository. Prints a row for each stage: how often, and microseconds each time. */
    public static void main(String[] arguments) throws IOException {
        EditionRun run = new EditionRun(Path.of(arguments[0]));
        List<PolicyConfig> policies = run.site.policies();
        int warm = policies.size() / 5;
        for (PolicyConfig policy : policies.subList(0, warm)) {
            run.policy(policy);
        }
        run.costs.clear();
        for (PolicyConfig policy : policies.subList(warm, policies.size())) {
            run.policy(policy);
        }
        System.out.println("| stage | times | µs each | s in all |");
        System.out.println("|---|---|---|---|");
        run.costs.forEach((stage, cost) -> System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.2f |%n",
                stage, cost[0], cost[1] / 1e3 / cost[0], cost[1] / 1e9));
    }

    private void policy(PolicyConfig policy) throws IOException {
        Findings findings = new Findings();
        start();
        List<Edition> editions =
                archive.read(policy.id(), new PolicyReader(tree), new TextPool(), findings).editions();
        stop("verify, read and digest a policy");
        Timeline timeline = Timeline.of(editions, SiteRun.DAY);
        compare(timeline);
        Frames frames = new Frames(site, renderer.stylesAddress());
        PageRenderer pageRenderer = renderer.pages();
        PolicyPages pages = new PolicyPages(site, frames, Terms.NONE, policy, timeline, List.of(), site.everyPair());
        start();
        pages.each(page -> {
            pageRenderer.render(page, findings);
            stop("page: " + name(page));
        });
        start();
        new Publications(site).of(timeline, pages::compare).ifPresent(renderer::render);
        stop("feeds and JSON of a policy");
    }

    /** Neighbours, and of each pair of clauses that differ the redline. */
    private void compare(Timeline timeline) {
        for (String tag : new ArrayList<>(timeline.visible().get(0).texts().keySet())) {
            Comparer comparer = new Comparer();
            for (int i = 1; i < timeline.visible().size(); i++) {
                start();
                var comparison = comparer.compare(
                        timeline.visible().get(i - 1).text(tag).orElseThrow(),
                        timeline.visible().get(i).text(tag).orElseThrow());
                stop("compare two texts by clause");
                comparison.changes().forEach(change -> {
                    start();
                    comparer.redline(change);
                    stop("compare two clauses by words");
                });
            }
        }
    }

    private static String name(Page page) {
        return page.template();
    }

    private void start() {
        since = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void stop(String stage) {
        long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long[] cost = costs.computeIfAbsent(stage, name -> new long[2]);
        cost[0]++;
        cost[1] += now - since;
        since = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
