package org.clausebook.edition;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a list of editions.
 *
 * @param lock present if every line could be read; then there may still be a fault that says that line ends or a byte
 *     order mark are not as they should be
 * @param faults sorted by place
 */
record LockReading(Optional<Lock> lock, List<FrozenFault> faults) {

    LockReading {
        faults = faults.stream().sorted().toList();
    }
}
