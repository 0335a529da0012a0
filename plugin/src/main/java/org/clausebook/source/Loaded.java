package org.clausebook.source;

import java.util.List;
import java.util.Optional;

/**
 * What came of opening a file: a text, or every reason why there is none.
 *
 * @param text   present exactly if {@code faults} is empty
 * @param faults sorted by place
 */
public record Loaded(Optional<TextFile> text, List<Fault> faults) {

    public Loaded {
        faults = List.copyOf(faults);
        if (text.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("either a text or faults");
        }
    }

    static Loaded of(TextFile text) {
        return new Loaded(Optional.of(text), List.of());
    }

    static Loaded of(Fault fault) {
        return new Loaded(Optional.empty(), List.of(fault));
    }
}
