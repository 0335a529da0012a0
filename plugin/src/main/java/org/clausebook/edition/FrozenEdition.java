package org.clausebook.edition;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.model.Version;

/**
 * An edition as it was found on the disk.
 *
 * @param files the bytes of each file that is as it was released, by name, without the manifest; not to be changed
 */
record FrozenEdition(Version version, SortedMap<String, byte[]> files) {

    FrozenEdition {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
