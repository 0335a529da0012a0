package org.clausebook.site;

import java.io.IOException;

/**
 * The right to write one site, held by one build at a time, as a lock on an empty file beside the output, which stays.
 */
final class SiteLock {

    private SiteLock() {}

    /**
     * Takes the lock, or fails at once.
     *
     * @throws SiteBusyException if another build has it
     */
    static ExclusiveLock take(Places places) throws IOException {
        return ExclusiveLock.take(places.lock()).orElseThrow(() -> new SiteBusyException(places.output()));
    }
}
