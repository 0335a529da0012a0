package org.clausebook.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Redline;
import org.clausebook.model.Block;
import org.clausebook.model.PublishedText.Item;

/** Shows of a change what there is to see of it in each language. */
final class ChangedClauses {

    private final Comparer comparer;
    private final Map<String, Sides> languages = new LinkedHashMap<>();

    /** @param comparisons by language tag, in the order in which they are shown */
    ChangedClauses(Map<String, Comparison> comparisons, Comparer comparer) {
        this.comparer = comparer;
        comparisons.forEach((tag, comparison) -> languages.put(tag, new Sides(comparison)));
    }

    /** The provisions of both texts and their changes by id: there may be thousands of each. */
    private static final class Sides {
        private final Items before;
        private final Items after;
        private final Map<String, Change> changes = new HashMap<>();

        Sides(Comparison comparison) {
            before = Items.of(comparison.before());
            after = Items.of(comparison.after());
            comparison.changes().forEach(change -> changes.put(change.id(), change));
        }

        /** What is repealed or gone has no words left: it is known by those that it had. */
        Optional<Item> named(ClauseChange change) {
            Optional<Item> now = change.after().flatMap(name -> after.find(name.id()));
            Optional<Item> old = change.before().flatMap(name -> before.find(name.id()));
            return now.filter(item -> !item.repealed()).or(() -> old).or(() -> now);
        }
    }

    Differences.Clause of(ClauseChange change) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Differences.Text> texts = new LinkedHashMap<>();
        int level = 0;
        for (Map.Entry<String, Sides> each : languages.entrySet()) {
            Optional<Item> named = each.getValue().named(change);
            named.map(FirstWords::of)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> names.put(each.getKey(), name));
            level = Math.max(level, named.map(Item::level).orElse(0));
            Optional.ofNullable(each.getValue().changes.get(change.id()))
                    .map(comparer::redline)
                    .filter(Redlines::edits)
                    .ifPresent(redline -> texts.put(each.getKey(), text(redline)));
        }
        return new Differences.Clause(change, level, names, texts);
    }

    private static Differences.Text text(Redline redline) {
        boolean[] edited = {false};
        Block.eachLine(redline.blocks(), line -> edited[0] |= Redlines.edits(line));
        return new Differences.Text(
                Optional.of(redline.heading()).filter(Redlines::edits).map(Redlines::phrase),
                Optional.of(redline).filter(r -> edited[0]).map(Redlines::passage));
    }
}
