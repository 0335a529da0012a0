package org.clausebook.benchmark;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The whole-process runs: each size, cold, in a fresh JVM of 512 MB; prints CPU per page, the marginal cost between sizes, and
 * memory. CPU is user and system time of the process, JIT and garbage collection included; wall time is shown for the
 * threads' sake only.
 */
final class Benchmark {

    private static final String EDITIONS = "editions:";
    private static final String STAGES = "stages:";
    private static final String REBUILDS = "rebuilds:";
    private static final int LANGUAGES = 3;
    private static final int HISTORY = 10;
    private static final int REBUILT = 5;
    /** How often each size is run; the run with the median CPU time counts. */
    private static final int RUNS = Integer.getInteger("benchmark.repeats", 3);

    private Benchmark() {}

    /**
     * Arguments: a folder to work in, then what to run: numbers of pages, a page being a policy in one language without editions;
     * {@code editions:N} for so many policies with ten editions each, their pages alone and the complete site;
     * {@code stages:N} for the same, stage by stage; {@code rebuilds:N} for so many policies with five editions, built again when
     * nothing or little has changed; {@code jmh} for the hot parts.
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<String> runs = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        if (runs.remove("jmh")) {
            hotParts();
        }
        for (int policies : taken(STAGES, runs)) {
            int exit = start(EditionRun.class, released(folder, policies).toString()).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("the stages of " + policies + " policies ended with " + exit);
            }
        }
        for (int policies : taken(REBUILDS, runs)) {
            rebuilds(folder.resolve("rebuilds-" + policies), policies);
        }
        editions(folder, taken(EDITIONS, runs));
        drafts(folder, runs.stream().map(Integer::parseInt).toList());
    }

    /** Takes the sizes out that stand behind a word. */
    private static List<Integer> taken(String word, List<String> runs) {
        List<String> own = runs.stream().filter(run -> run.startsWith(word)).toList();
        runs.removeAll(own);
        return own.stream().map(run -> Integer.parseInt(run.substring(word.length()))).toList();
    }

    private static void drafts(Path folder, List<Integer> sizes) throws IOException, InterruptedException {
        for (int threads = 1; threads <= 2; threads++) {
            Costs costs = new Costs("one edition, " + threads(threads));
            for (int pages : sizes) {
                Path repository = folder.resolve("corpus-" + pages);
                Corpus.write(repository, pages / LANGUAGES);
                costs.print(pages, median(folder, SiteRun.class, repository, threads));
            }
        }
    }

    private static void editions(Path folder, List<Integer> sizes) throws IOException, InterruptedException {
        Costs alone = new Costs("pages alone");
        for (int policies : sizes) {
            alone.print(policies, median(folder, TextsRun.class, released(folder, policies), 1));
        }
        for (int threads = 1; threads <= 2; threads++) {
            Costs complete = new Costs("complete site, " + threads(threads));
            for (int policies : sizes) {
                complete.print(policies, median(folder, SiteRun.class, released(folder, policies), threads));
            }
        }
    }

    /** Each time a fresh JVM; what it does once more shows how far two runs of the same differ. */
    private static void rebuilds(Path folder, int policies) throws IOException, InterruptedException {
        delete(folder);
        Path repository = folder.resolve("repository");
        Corpus.write(repository, policies);
        History.write(repository, policies, REBUILT);
        System.out.printf("%n| %d policies with %d editions, two threads | files written | CPU s | JIT s | wall s |%n", policies, REBUILT);
        System.out.println("|---|---|---|---|---|");
        rebuild("everything", folder, true);
        for (int time = 0; time < RUNS; time++) {
            rebuild("nothing has changed", folder, false);
            Path text = repository.resolve("translations/ru/" + Corpus.name(0) + ".md");
            Files.writeString(text, Files.readString(text).stripTrailing() + " ещё\n");
            rebuild("one clause of a working text", folder, false);
            History.add(repository, policies - 1, REBUILT + time);
            rebuild("one edition more", folder, false);
        }
    }

    private static void rebuild(String what, Path folder, boolean anew) throws IOException, InterruptedException {
        Cost cost = run(RebuildRun.class, folder.resolve("repository").toString(), folder.resolve("site").toString(), String.valueOf(anew));
        System.out.printf(
                Locale.ROOT, "| %s | %d | %.2f | %.2f | %.2f |%n", what, cost.pages, cost.cpu, cost.compilation, cost.wall);
    }

    private static String threads(int threads) {
        return threads == 1 ? "1 thread" : threads + " threads";
    }

    /** A repository of so many policies with their editions. */
    private static Path released(Path folder, int policies) throws IOException {
        Path repository = folder.resolve("editions-" + policies);
        Corpus.write(repository, policies);
        History.write(repository, policies, HISTORY);
        return repository;
    }

    private static void hotParts() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(HotParts.class.getSimpleName())
                        .include(ChangedClauses.class.getSimpleName())
                        .build())
                .run();
    }

    private record Cost(int pages, double cpu, double compilation, double wall, long heap, long process) {}

    /** One kind of run after the other, each larger than the one before: a table. */
    private static final class Costs {
        private final String what;
        private Cost before;

        Costs(String what) {
            this.what = what;
        }

        void print(int size, Cost cost) {
            if (before == null) {
                System.out.printf(
                        "%n| %s: size | pages | CPU s | CPU ms a page | marginal ms a page | JIT s | wall s | peak heap MB | peak process MB |%n",
                        what);
                System.out.println("|---|---|---|---|---|---|---|---|---|");
            }
            String marginal = before == null
                    ? "–"
                    : String.format(Locale.ROOT, "%.2f", (cost.cpu - before.cpu) * 1000 / (cost.pages - before.pages));
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %.1f | %.2f | %s | %.1f | %.1f | %d | %d |%n",
                    size, cost.pages, cost.cpu, cost.cpu * 1000 / cost.pages, marginal, cost.compilation, cost.wall,
                    cost.heap, cost.process);
            before = cost;
        }
    }

    /** The run with the median CPU time. */
    private static Cost median(Path folder, Class<?> program, Path repository, int threads)
            throws IOException, InterruptedException {
        List<Cost> costs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Path output = folder.resolve("sites").resolve(repository.getFileName());
            delete(output.getParent());
            costs.add(run(program, repository.toString(), output.toString(), String.valueOf(threads)));
        }
        costs.sort(Comparator.comparingDouble(Cost::cpu));
        return costs.get(RUNS / 2);
    }

    private static ProcessBuilder start(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "java", "-Xmx512m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static Cost run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Process process = start(program, arguments).start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, residentMegabytes(process.pid()));
            Thread.sleep(20);
        }
        Properties figures = new Properties();
        figures.load(new InputStreamReader(firstLine(process.getInputStream()), StandardCharsets.UTF_8));
        return new Cost(
                Integer.parseInt(figures.getProperty("pages")),
                Double.parseDouble(figures.getProperty("cpu")),
                Double.parseDouble(figures.getProperty("jit")),
                Double.parseDouble(figures.getProperty("wall")),
                Long.parseLong(figures.getProperty("heap")),
                peak);
    }

    /** The figures as lines of {@code key=value}. */
    private static InputStream firstLine(InputStream out) throws IOException {
        String line = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8)).readLine();
        if (line == null) {
            throw new IllegalStateException("the run failed");
        }
        return new ByteArrayInputStream(line.replace(' ', '\n').getBytes(StandardCharsets.UTF_8));
    }

    /** What Linux says the process has held at most; 0 elsewhere. */
    private static long residentMegabytes(long pid) {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
