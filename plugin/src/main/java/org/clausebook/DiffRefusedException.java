package org.clausebook;

import java.io.Serial;

/** The request asks for something that cannot be compared; the message says what can. */
public final class DiffRefusedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    DiffRefusedException(String message) {
        super(message);
    }
}
