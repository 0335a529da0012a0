package org.clausebook.crash;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

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

    private static Kind kind = Kind.ONCE;
    /** Zero while nothing is to fail. */
    private static int at;
    private static int seen;
    private static boolean struck;

    private Fault() {}

    /** @param n which operation is struck, from 1 */
    static synchronized void arm(Kind fault, int n) {
        kind = fault;
        at = n;
        seen = 0;
        struck = false;
    }

    /** Lets everything succeed from now on; tells whether something has failed. */
    static synchronized boolean disarm() {
        at = 0;
        return struck;
    }

    static synchronized void strike(String deed, Path path, boolean needsRoom) throws IOException {
        if (at == 0) {
            return;
        }
        seen++;
        if (kind == Kind.ONCE ? seen == at : seen >= at && needsRoom) {
            struck = true;
            throw new FileSystemException(path.toString(), null, WORDS + " (" + deed + ")");
        }
    }
}
