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
    private final Map<String, String> idsBefore = new HashMap<>();

    Compared(Comparison comparison) {
        this.comparison = comparison;
        comparison.renamed().forEach((before, now) -> idsBefore.put(now, before));
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

    /** What a provision of the later text was called, if it was there, whether or not anything happened to it. */
    String idBefore(String idNow) {
        return idsBefore.getOrDefault(idNow, idNow);
    }

    /** What happened to a provision of the earlier text. */
    Optional<Change> from(String idBefore) {
        return Optional.ofNullable(byIdBefore.get(idBefore));
    }
}
