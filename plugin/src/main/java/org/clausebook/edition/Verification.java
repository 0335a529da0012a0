package org.clausebook.edition;

import java.util.List;

/**
 * What came of verifying the archive of a policy.
 *
 * @param lock the list of its editions; the empty one if there is none, or if it cannot be read and {@code faults} say
 *     why
 * @param editions what was found of each edition on the list, in its order: all of it, if there are no faults
 * @param faults sorted by place
 */
record Verification(Lock lock, List<FrozenEdition> editions, List<FrozenFault> faults) {

    Verification {
        editions = List.copyOf(editions);
        faults = faults.stream().sorted().toList();
    }
}
