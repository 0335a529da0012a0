package org.clausebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clausebook.CompileRequest;
import org.clausebook.PolicyPreview;

/**
 * How long a preview takes to follow an edit: the argument is a repository, which is copied. One clause of its first policy is
 * edited again and again, and the site made anew in memory each time; the time is from the saved file to the finished pages.
 */
public final class PreviewRun {

    private static final int WARM_UP = 40;
    private static final int TIMES = 41;

    private PreviewRun() {}

    /** @param arguments the repository, and nothing else */
    public static void main(String[] arguments) throws IOException {
        Path repository = copy(Path.of(arguments[0]));
        Path text = repository.resolve("policy-source/privacy.md");
        String words = Files.readString(text);
        PolicyPreview preview = new PolicyPreview(CompileRequest.of(
                repository.resolve("policy-source"),
                repository.resolve("translations"),
                repository.resolve("unused"),
                Runtime.getRuntime().availableProcessors()));
        double first = follow(preview, text, words);
        double second = follow(preview, text, words + "\nЖаңы сүйлөм.\n");
        for (int i = 0; i < WARM_UP; i++) {
            follow(preview, text, words + "\nЖаңы сүйлөм " + "а".repeat(i % 7) + ".\n");
        }
        double[] warm = new double[TIMES];
        long cpu = processor();
        for (int i = 0; i < TIMES; i++) {
            warm[i] = follow(preview, text, words + "\nБашка сүйлөм " + "б".repeat(i % 7) + ".\n");
        }
        double spent = (processor() - cpu) / 1e6 / TIMES;
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "first: %.0f ms, second: %.0f ms, warm: median %.0f ms, from %.0f to %.0f ms, CPU %.0f ms%n",
                first,
                second,
                warm[TIMES / 2],
                warm[0],
                warm[TIMES - 1],
                spent);
    }

    /** CPU nanoseconds of the whole process, compilation and garbage collection included. */
    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static double follow(PolicyPreview preview, Path text, String words) throws IOException {
        Files.writeString(text, words);
        long start = System.nanoTime();
        preview.make();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Path copy(Path repository) throws IOException {
        Path copy = Files.createTempDirectory("clausebook-preview");
        for (String folder : List.of("policy-source", "translations")) {
            try (Stream<Path> all = Files.walk(repository.resolve(folder))) {
                for (Path path : all.filter(path -> !path.startsWith(repository.resolve("policy-source/target"))).toList()) {
                    Path to = copy.resolve(repository.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(to);
                    } else {
                        Files.copy(path, to);
                    }
                }
            }
        }
        return copy;
    }
}
