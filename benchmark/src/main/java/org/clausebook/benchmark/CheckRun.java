package org.clausebook.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.clausebook.CompileRequest;
import org.clausebook.PolicyCompiler;
import org.clausebook.check.Catalogue;
import org.clausebook.check.History;
import org.clausebook.finding.Findings;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.read.PolicyReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.read.TermsReader;
import org.clausebook.resolve.References;
import org.clausebook.source.SourceTree;

/**
 * How long the checks of a repository's first policy take, warm, in CPU time of one thread, beside the CPU time in which the process
 * reads and checks the whole repository, which is the argument. A clause comparison is one clause in one translation, held against the drafting text by all
 * rules together, or by those together that can find an error. All that a run does with a policy that has been read is counted,
 * divided by the comparisons: taking both texts apart, and what is found out of the drafting text alone. Nothing is kept from one
 * run to the next. History and attestations are left out.
 */
public final class CheckRun {

    /** Below some 2,000 runs of the checks the just-in-time compiler still gets in the way. */
    private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 4_000);
    /** Of whole repositories, which take longer. */
    private static final int WARM_UP_ALL = 150;
    private static final int ROUNDS = 15;
    private static final int TIMES = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private CheckRun() {}

    /** @param arguments the repository, and nothing else */
    public static void main(String[] arguments) throws IOException {
        Path repository = Path.of(arguments[0]);
        SourceTree tree = SourceTree.of(repository);
        SiteConfig site = SiteConfigReader.read(tree, "policy-source/site.yaml", new Findings()).orElseThrow();
        Terms terms = TermsReader.read(tree, "translations/terms.yaml", site, new Findings());
        Policy policy = policy(tree, site);
        List<Outline.Entry> sections = policy.drafting().orElseThrow().sections().stream()
                .map(Outline.Entry::of)
                .toList();
        Map<String, String> titles = new HashMap<>();
        site.languages().forEach(language -> titles.put(language.tag(), ""));
        Outline outline = new Outline(policy.id(), new Localized(titles), sections);
        References references = new References(site, List.of(outline));
        LongSupplier thread = THREADS::getCurrentThreadCpuTime;
        double check =
                quickest(WARM_UP, thread, () -> Catalogue.check(site, policy, references, terms, History.NONE, Map.of()));
        double errors = quickest(
                WARM_UP, thread, () -> Catalogue.checkForErrors(site, policy, references, terms, History.NONE, Map.of()));
        CompileRequest request = CompileRequest.of(
                repository.resolve("policy-source"), repository.resolve("translations"), repository.resolve("unused"), 1);
        double all = quickest(WARM_UP_ALL, PROCESS::getProcessCpuTime, () -> PolicyCompiler.check(request));
        long clauses = policy.drafting().orElseThrow().provisions().count();
        long comparisons = clauses * (policy.texts().size() - 1);
        System.out.printf(
                Locale.ROOT,
                "%d comparisons of clauses%nall rules: %.2f ms, %.0f a second%nrules that find errors: %.2f ms, %.0f a second%n"
                        + "reading and checking everything: %.2f ms, of which the checks are %.2f%n",
                comparisons,
                check,
                comparisons / check * 1000,
                errors,
                comparisons / errors * 1000,
                all,
                check / all);
    }

    private static Policy policy(SourceTree tree, SiteConfig site) {
        String id = site.policies().get(0).id();
        List<PolicyText> texts = new ArrayList<>();
        for (Language language : site.languages()) {
            String folder = language.equals(site.drafting()) ? "policy-source" : "translations/" + language.tag();
            new PolicyReader(tree).read(id, language, folder + "/" + id + ".md", new Findings()).ifPresent(texts::add);
        }
        return new Policy(site.policies().get(0), site.drafting(), texts);
    }

    private interface Work {
        Object run() throws IOException;
    }

    /**
     * Milliseconds of the quickest of several rounds, after a warm-up.
     *
     * @param warmUp  runs that are not measured
     * @param cpuTime so far, in nanoseconds
     */
    private static double quickest(int warmUp, LongSupplier cpuTime, Work work) throws IOException {
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        double quickest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpuTime.getAsLong();
            for (int i = 0; i < TIMES; i++) {
                work.run();
            }
            quickest = Math.min(quickest, (cpuTime.getAsLong() - start) / 1e6 / TIMES);
        }
        return quickest;
    }
}
