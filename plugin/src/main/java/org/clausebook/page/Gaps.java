package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.diff.Change;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.page.ComparisonPage.Gap;
import org.clausebook.page.RedlineRows.Row;

/** Collects provisions that are left out of a redline, and names them by the ranges of their numbers. */
final class Gaps {

    private final UnaryOperator<String> full;
    private final List<Row> rows = new ArrayList<>();

    /** @param full where a provision stands in the later text, by id */
    Gaps(UnaryOperator<String> full) {
        this.full = full;
    }

    void add(Row row) {
        rows.add(row);
    }

    /** Names what was left out since the last time; where numbers begin or cease to be others, a new range begins. */
    List<Gap> take() {
        List<Gap> gaps = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || isRenumbered(rows.get(i)) != isRenumbered(rows.get(begin))) {
                gaps.add(gap(rows.subList(begin, i)));
                begin = i;
            }
        }
        rows.clear();
        return gaps;
    }

    private Gap gap(List<Row> left) {
        Row first = left.get(0);
        Row last = last(left);
        Optional<String> before = isRenumbered(first)
                ? Optional.of(Renumberings.span(before(first), before(last)))
                : Optional.empty();
        String range = Renumberings.span(first.item().number(), last.item().number());
        return new Gap(range, before, full.apply(first.item().id()));
    }

    /** The last one, or the highest above it that is left out with all that it holds: 3.1–3.4, not 3.1–3.4.2. */
    private static Row last(List<Row> left) {
        Row last = left.get(left.size() - 1);
        String id = last.item().id();
        return left.stream().filter(row -> lastWithin(row.item()).equals(id)).findFirst().orElse(last);
    }

    private static String lastWithin(Item item) {
        List<Item> children = item.children();
        return children.isEmpty() ? item.id() : lastWithin(children.get(children.size() - 1));
    }

    private static boolean isRenumbered(Row row) {
        return row.change().filter(Renumberings::renumbers).isPresent();
    }

    private static String before(Row row) {
        return row.change().flatMap(Change::before).orElseThrow().number();
    }
}
