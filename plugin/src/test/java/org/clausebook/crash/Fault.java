package org.clausebook.crash;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which operation of {@link FaultyFiles} fails, and how. For one run at a time. */
final class Fault {

    static final String WORDS = "injected: No space left on device";

    /** How a disk fails. */
    enum Kind {
        /** One operation fails. */
        ONCE,
        /** From one operation on, all fail that need room. */
        FULL
    }

    /**
     * An operation of a run. Threads may change the order of the deeds, but hardly how often there is each.
     *
     * @param deed what is done to a file
     * @param time how often it has been done by then, from 1
     */
    record Operation(String deed, int time) {}

    private static final List<Operation> SEEN = new ArrayList<>();
    private static final Operation NONE = new Operation("", 0);

    private static boolean armed;
    private static Kind kind = Kind.ONCE;
    private static Operation at = NONE;
    private static boolean begun;
    private static boolean struck;

    private Fault() {}

    /** Lets the operation fail that comes. */
    static synchronized void arm(Kind fault, Operation operation) {
        SEEN.clear();
        kind = fault;
        at = operation;
        begun = false;
        struck = false;
        armed = true;
    }

    /** Lets everything succeed, and looks on. */
    static synchronized void watch() {
        arm(Kind.ONCE, NONE);
    }

    /** All operations since then, in order. */
    static synchronized List<Operation> watched() {
        armed = false;
        return List.copyOf(SEEN);
    }

    /** Lets everything succeed from now on; tells whether something has failed. */
    static synchronized boolean disarm() {
        armed = false;
        return struck;
    }

    static synchronized void strike(String deed, Path path, boolean needsRoom) throws IOException {
        if (!armed) {
            return;
        }
        int before = (int) SEEN.stream().filter(operation -> operation.deed.equals(deed)).count();
        Operation now = new Operation(deed, before + 1);
        SEEN.add(now);
        begun |= now.equals(at);
        if (kind == Kind.ONCE ? now.equals(at) : begun && needsRoom) {
            struck = true;
            throw new FileSystemException(path.toString(), null, WORDS + " (" + deed + ")");
        }
    }
}
