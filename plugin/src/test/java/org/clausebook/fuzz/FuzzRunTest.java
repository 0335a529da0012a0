package org.clausebook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clausebook.site.RamFolder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A machine tries what it can think of at each door: some thousand inputs, the same ones every time, or as long as
 * {@code clausebook.fuzz.seconds} says, and other ones every day that has another {@code clausebook.fuzz.seed}.
 */
class FuzzRunTest {

    private static final int SECONDS = Integer.getInteger("clausebook.fuzz.seconds", 0);
    private static final long SEED = Long.getLong("clausebook.fuzz.seed", 20261129);

    @TempDir(factory = RamFolder.class)
    private Path work;

    @ParameterizedTest
    @EnumSource
    void findsNothing(Doors door) throws IOException, InterruptedException {
        requireDriver();
        Path folder = Path.of("target/fuzz", door.word()).toAbsolutePath();
        delete(folder.resolve("found"));
        JazzerRun.Result result = new JazzerRun(door, folder).run(SEED, SECONDS, work);
        assertThat(result.found()).as("Each of these inputs does harm. Copy it into %s, so that it stays found. What happened stands in "
                        + "%s", FuzzInputs.of(door), folder.resolve("log.txt"))
                .isEmpty();
        assertThat(result.exit()).as(result.words()).isZero();
        assertThat(result.inputs()).as(result.words()).isGreaterThanOrEqualTo(SECONDS == 0 ? door.inputs() : 1);
    }

    /** Jazzer brings along what it needs for Linux, Macs and Windows on the usual processors. */
    private static void requireDriver() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT) + " " + System.getProperty("os.arch");
        boolean known = Stream.of("linux amd64", "linux aarch64", "mac.* (x86_64|aarch64)", "windows.* amd64").anyMatch(system::matches);
        if (!known && !"required".equals(System.getProperty("clausebook.tools"))) {
            System.err.println("Jazzer does not run on " + system + ": the doors are not fuzzed");
            Assumptions.abort("no Jazzer for " + system);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> paths = all.sorted(Comparator.reverseOrder()).toList();
                for (Path path : paths) {
                    Files.delete(path);
                }
            }
        }
    }
}
