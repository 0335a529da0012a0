package org.clausebook.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * The list of a policy's editions with what they say of their publication.
 *
 * @param published the day of each edition on the list; fewer if not all of them could be read
 */
public record DatedLock(Lock lock, List<LocalDate> published) {

    public DatedLock {
        published = List.copyOf(published);
    }
}
