package org.clausebook.site;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;

/**
 * The right to write one site, held by one build at a time, as a lock on an empty file beside the output.
 *
 * <p>The file stays when the lock is released: to delete what others may be about to lock gains nothing.
 */
final class SiteLock {

    private SiteLock() {}

    /**
     * Takes the lock, or fails at once.
     *
     * @throws SiteBusyException if another build has it
     */
    static ExclusiveLock take(Places places) throws IOException {
        try {
            Files.createFile(places.lock());
        } catch (FileAlreadyExistsException e) {
            // Left by an earlier build. It has not been opened by this attempt, so no lock is lost.
        }
        return ExclusiveLock.take(places.lock()).orElseThrow(() -> new SiteBusyException(places.output()));
    }
}
