package org.clausebook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.clausebook.site.RamFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every input that was kept gets through its door, on any machine, with no fuzzer at hand. */
class FuzzInputsTest {

    /** A guard against hanging. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir(factory = RamFolder.class)
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatWasKeptDoesNoHarm(Doors kind) throws IOException {
        Door door = kind.open(folder);
        List<Path> inputs = FuzzInputs.all(kind);
        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            try {
                assertTimeoutPreemptively(PATIENCE, () -> door.enter(bytes));
            } catch (Throwable e) {
                throw new AssertionError("the input " + input, e);
            }
        }
    }
}
