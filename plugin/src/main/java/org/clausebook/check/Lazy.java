package org.clausebook.check;

import java.util.function.Supplier;

/** A value that several checks need: computed when the first of them asks. Confined to one thread. */
final class Lazy<T> {

    private final Supplier<T> from;
    private T value;

    /** @param from gives the value, never null */
    Lazy(Supplier<T> from) {
        this.from = from;
    }

    T get() {
        value = value == null ? from.get() : value;
        return value;
    }
}
