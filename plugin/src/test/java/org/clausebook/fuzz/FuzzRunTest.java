package org.clausebook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clausebook.site.RamFolder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A machine tries what it can think of at the doors: some thousand inputs, the same ones every time, or at each door as long as
 * {@code clausebook.fuzz.seconds} says, and other ones every day that has another {@code clausebook.fuzz.seed}.
 */
class FuzzRunTest {

    private static final int SECONDS = Integer.getInteger("clausebook.fuzz.seconds", 0);
    private static final long SEED = Long.getLong("clausebook.fuzz.seed", 20261129);

    @TempDir(factory = RamFolder.class)
    private Path work;

    /** The doors of each process. A short run has one for all: to prepare it takes longer than to let a thousand inputs in. */
    static Stream<List<Doors>> runs() {
        String words = System.getProperty("clausebook.fuzz.doors", "");
        List<Doors> doors = words.isEmpty() ? List.of(Doors.values()) : Stream.of(words.split(",")).map(Doors::of).toList();
        return SECONDS == 0 ? Stream.of(doors) : doors.stream().map(List::of);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void findsNothing(List<Doors> doors) throws IOException, InterruptedException {
        requireDriver();
        Path folder = Path.of("target/fuzz", doors.size() == 1 ? doors.get(0).word() : "all").toAbsolutePath();
        JazzerRun.Result result = new JazzerRun(doors, folder, work).run(SEED, SECONDS);
        assertThat(result.found()).as("This input does harm. Copy it into the folder of its door in %s, so that it stays found. What "
                        + "happened stands in %s", FuzzInputs.FOLDER, folder.resolve("log.txt"))
                .isEmpty();
        assertThat(result.exit()).as(result.words()).isZero();
        assertThat(result.inputs()).containsOnlyKeys(doors);
        result.inputs().forEach((door, inputs) ->
                assertThat(inputs).as("%s: %s", door, result.words()).isGreaterThanOrEqualTo(SECONDS == 0 ? door.inputs() : 1));
        System.out.println("let in: " + result.inputs());
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
}
