package org.clausebook.preview;

import java.util.OptionalInt;
import org.clausebook.CompileRequest;

/**
 * What to preview.
 *
 * @param project what the site is made from; its output folder is not touched
 * @param port    from 0 to 65535, where 0 is any free one; if none is given, 8080 or the next free one
 */
public record PreviewRequest(CompileRequest project, OptionalInt port) {

    /** The largest number that a port can have. */
    public static final int LARGEST_PORT = 65535;

    public PreviewRequest {
        if (port.isPresent() && (port.getAsInt() < 0 || port.getAsInt() > LARGEST_PORT)) {
            throw new IllegalArgumentException("not a port: " + port.getAsInt());
        }
    }
}
