package org.clausebook.fuzz;

import java.io.IOException;
import java.nio.file.Path;

/** A way into the compiler for bytes that anybody may have written, and what has to hold whatever they are. */
interface Door {

    /**
     * Lets an input in.
     *
     * @throws AssertionError if something does not hold that has to; any other exception is as bad
     */
    void enter(byte[] input) throws IOException;

    /** Prepares a door. */
    interface Builder {

        /** @param folder an empty one, which the door may use */
        Door in(Path folder) throws IOException;
    }
}
