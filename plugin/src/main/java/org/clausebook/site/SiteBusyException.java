package org.clausebook.site;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** Another build is writing the same site at this moment; nothing was touched. */
public final class SiteBusyException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    SiteBusyException(Path output) {
        super("another build is writing " + output + " at this moment; wait for it to end, then start again");
    }
}
