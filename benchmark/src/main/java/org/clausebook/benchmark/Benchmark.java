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
 * The whole-process runs: each size, cold, in a fresh JVM of 512 MB, on one thread and on two; prints CPU per page, the
 * marginal cost between sizes, and memory. CPU is user and system time of the process, JIT and garbage collection
 * included; wall time is shown for the threads' sake only.
 */
final class Benchmark {

    private static final int LANGUAGES = 3;

    private static final int EDITIONS = 10;
    /** How often each size is run; the run with the median CPU time counts. */
    private static final int RUNS = Integer.getInteger("benchmark.repeats", 3);

    private Benchmark() {}

    /**
     * Arguments: a folder to work in, then numbers of pages; {@code jmh} among them for the hot parts, {@code editions:N} for
     * so many policies with ten editions each.
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<String> runs = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        if (runs.remove("jmh")) {
            hotParts();
        }
        for (String run : List.copyOf(runs)) {
            if (run.startsWith("editions:")) {
                runs.remove(run);
                editions(folder, Integer.parseInt(run.substring("editions:".length())));
            }
        }
        System.out.println("| pages | threads | CPU s | CPU ms a page | marginal ms a page | wall s | peak heap MB | peak process MB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int threads = 1; threads <= 2; threads++) {
            Cost before = null;
            for (String size : runs) {
                Cost cost = measure(folder, Integer.parseInt(size), threads);
                cost.print(threads, before);
                before = cost;
            }
        }
    }

    private static void editions(Path folder, int policies) throws IOException, InterruptedException {
        Path repository = folder.resolve("editions-" + policies);
        Corpus.write(repository, policies);
        History.write(repository, policies, EDITIONS);
        new ProcessBuilder(
                        "java", "-Xmx512m", "-XX:+UseSerialGC",
                        "-cp", System.getProperty("java.class.path"),
                        EditionRun.class.getName(), repository.toString())
                .inheritIO()
                .start()
                .waitFor();
        run(repository, folder.resolve("sites/editions-" + policies), policies * EDITIONS * LANGUAGES, 1)
                .print(1, null);
    }

    private static void hotParts() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(HotParts.class.getSimpleName())
                        .include(ChangedClauses.class.getSimpleName())
                        .build())
                .run();
    }

    private record Cost(int pages, double cpu, double wall, long heap, long process) {

        void print(int threads, Cost before) {
            String marginal = before == null
                    ? "–"
                    : String.format(Locale.ROOT, "%.2f", (cpu - before.cpu) * 1000 / (pages - before.pages));
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %.1f | %.2f | %s | %.1f | %d | %d |%n",
                    pages, threads, cpu, cpu * 1000 / pages, marginal, wall, heap, process);
        }
    }

    /** The run with the median CPU time. */
    private static Cost measure(Path folder, int pages, int threads) throws IOException, InterruptedException {
        Path repository = folder.resolve("corpus-" + pages);
        Corpus.write(repository, pages / LANGUAGES);
        List<Cost> costs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Path output = folder.resolve("sites").resolve("site-" + pages);
            delete(output.getParent());
            costs.add(run(repository, output, pages, threads));
        }
        costs.sort(Comparator.comparingDouble(Cost::cpu));
        return costs.get(RUNS / 2);
    }

    private static Cost run(Path repository, Path output, int pages, int threads)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "java", "-Xmx512m", "-XX:+UseSerialGC",
                        "-cp", System.getProperty("java.class.path"),
                        SiteRun.class.getName(), repository.toString(), output.toString(), String.valueOf(threads))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, residentMegabytes(process.pid()));
            Thread.sleep(20);
        }
        Properties figures = new Properties();
        figures.load(new InputStreamReader(firstLine(process.getInputStream()), StandardCharsets.UTF_8));
        return new Cost(
                pages,
                Double.parseDouble(figures.getProperty("cpu")),
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
