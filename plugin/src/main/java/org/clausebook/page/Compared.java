package org.clausebook.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparison;

/** A comparison whose changes are found from both sides. */
final class Compared {

    private final Comparison comparison;
    private final Map<String, Change> byIdNow = new HashMap<>();
    private final Map<String, Change> byIdBefore = new HashMap<>();

    Compared(Comparison comparison) {
        this.comparison = comparison;
        for (Change change : comparison.changes()) {
            change.after().ifPresent(item -> byIdNow.put(item.id(), change));
            change.before().ifPresent(item -> byIdBefore.put(item.id(), change));
        }
    }

    Comparison comparison() {
        return comparison;
    }

    /** What happened to a provision of the later text. */
    Optional<Change> to(String idNow) {
        return Optional.ofNullable(byIdNow.get(idNow));
    }

    /** What happened to a provision of the earlier text. */
    Optional<Change> from(String idBefore) {
        return Optional.ofNullable(byIdBefore.get(idBefore));
    }
}
