package org.clausebook.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that are kept: each led the machine to something new, or has once done harm. */
final class FuzzInputs {

    static final Path FOLDER = Path.of("src/test/resources/fuzz");

    private FuzzInputs() {}

    /** The folder of a door. Tests run in the module's folder. */
    static Path of(Doors door) {
        return FOLDER.resolve(door.word());
    }

    static List<Path> all(Doors door) throws IOException {
        try (Stream<Path> files = Files.list(of(door))) {
            return files.sorted().toList();
        }
    }
}
