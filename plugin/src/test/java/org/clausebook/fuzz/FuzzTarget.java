package org.clausebook.fuzz;

import java.io.IOException;
import java.nio.file.Path;

/** What Jazzer calls: one door, over and over. */
public final class FuzzTarget {

    private static Door door;

    private FuzzTarget() {}

    /** @param arguments the word of the door, and an empty folder that it may use */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        door = Doors.of(arguments[0]).open(Path.of(arguments[1]));
    }

    /** Lets an input in. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        door.enter(input);
    }
}
