package org.clausebook.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Jazzer calls: one door, over and over. */
public final class FuzzTarget {

    private static Door door;

    private FuzzTarget() {}

    /** @param arguments the word of the door, and an empty folder that it may use */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        Doors kind = Doors.of(arguments[0]);
        // Nothing is thought to hang while classes are still being loaded, which takes seconds under the eyes of a fuzzer.
        enterAll(Doors.BODY, new BodyDoor(Path.of(arguments[1])));
        door = kind.open(Path.of(arguments[1]));
        enterAll(kind, door);
    }

    private static void enterAll(Doors kind, Door door) throws IOException {
        for (Path input : FuzzInputs.all(kind)) {
            door.enter(Files.readAllBytes(input));
        }
    }

    /** Lets an input in. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        door.enter(input);
    }
}
