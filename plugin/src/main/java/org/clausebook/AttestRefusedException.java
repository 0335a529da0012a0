package org.clausebook;

import java.io.Serial;

/** The request asks for something that cannot be attested; the message says what can. */
public final class AttestRefusedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    AttestRefusedException(String message) {
        super(message);
    }
}
