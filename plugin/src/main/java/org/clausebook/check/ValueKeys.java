package org.clausebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.value.Value;

/**
 * By what values of a clause are known again in its other languages.
 *
 * @param periods keys of the durations that any language states
 */
record ValueKeys(Set<String> periods) {

    /** @param all the same clause in its languages */
    static ValueKeys of(List<Stated> all) {
        Set<String> periods = new HashSet<>();
        all.forEach(stated -> stated.values().stream()
                .filter(said -> said.value().kind() == Value.Kind.DURATION)
                .forEach(said -> periods.add(said.value().key())));
        return new ValueKeys(periods);
    }

    /** A mere number is an age if another language says it in years; 18:00 may be said in hours. */
    String of(Value value) {
        boolean number = value.kind() == Value.Kind.NUMBER;
        return number
                ? value.keysAsPeriod().stream().filter(periods::contains).findFirst().orElse(value.key())
                : value.key();
    }
}
