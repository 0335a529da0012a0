package org.clausebook.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * The list of a policy's editions with what they say of their publication.
 *
 * @param published the day of each edition on the list; none at all if the archive has any error
 */
public record DatedLock(Lock lock, List<LocalDate> published) {

    public DatedLock {
        published = List.copyOf(published);
    }
}
