package org.clausebook.preview;

import java.io.IOException;

/** Another program listens on the port that was asked for. */
public final class PortInUseException extends IOException {

    private static final long serialVersionUID = 1;

    PortInUseException(int port, IOException cause) {
        super("port " + port + " is in use by another program, perhaps by another preview: stop that one, choose another port"
                + " with -Dpolicy.port=, or leave policy.port out, and a free one is found", cause);
    }
}
