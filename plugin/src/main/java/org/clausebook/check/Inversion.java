package org.clausebook.check;

import java.util.List;
import java.util.Optional;

/**
 * Two things that stand in one order here and in the other order there.
 *
 * @param first  what stands first here
 * @param second what stands before it there
 */
record Inversion<T>(T first, T second) {

    /**
     * The first one.
     *
     * @param here  each thing once
     * @param there the same things
     * @return empty if the order is the same
     */
    static <T> Optional<Inversion<T>> between(List<T> here, List<T> there) {
        for (int i = 0; i < here.size(); i++) {
            if (!here.get(i).equals(there.get(i))) {
                return Optional.of(new Inversion<>(here.get(i), there.get(i)));
            }
        }
        return Optional.empty();
    }
}
