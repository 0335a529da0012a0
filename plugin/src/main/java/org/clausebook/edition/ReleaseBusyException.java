package org.clausebook.edition;

import java.io.IOException;
import java.io.Serial;

/** Another release of the same policy is under way at this moment; nothing was touched. */
public final class ReleaseBusyException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    ReleaseBusyException(String policy) {
        super("another release of `" + policy + "` is under way at this moment; wait for it to end, then start again");
    }
}
