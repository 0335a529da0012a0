package org.clausebook.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.Language;
import org.clausebook.model.PublishedText;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.page.BesidePage.Row;
import org.clausebook.page.BesidePage.Side;
import org.clausebook.page.Pairing.Pair;
import org.clausebook.resolve.Label;

/** Turns a text in two languages into rows, a provision each. */
final class BesideRows {

    private static final int HIGHEST = 2;

    private final Text first;
    private final Text second;
    /** Levels of the provisions around the present one that have a heading. */
    private final Deque<Integer> headed = new ArrayDeque<>();

    private BesideRows(Text first, Text second) {
        this.first = first;
        this.second = second;
    }

    /**
     * A text in one language.
     *
     * @param words leads from terms to what they mean
     */
    record Text(Language language, PublishedText text, TermLinks words) {

        private List<Item> items() {
            return List.copyOf(Items.of(text).all());
        }

        private Side side(Optional<Item> item) {
            return new Side(
                    language.tag(),
                    language.name(),
                    item.isEmpty(),
                    item.flatMap(Item::heading).map(Phrase::new),
                    item.map(words::in).filter(blocks -> !blocks.isEmpty()).map(Passage::new));
        }
    }

    static List<Row> of(Text first, Text second) {
        return new BesideRows(first, second).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Pairing.of(first.items(), second.items(), Item::id).forEach(pair -> rows.add(row(pair)));
        return rows;
    }

    private Row row(Pair<Item> pair) {
        Item item = pair.either();
        List<Side> sides = List.of(first.side(pair.first()), second.side(pair.second()));
        boolean heading = sides.stream().anyMatch(side -> side.heading().isPresent());
        return new Row(
                item.level(),
                rank(item.level(), heading),
                item.id(),
                item.number(),
                Label.anchor(item.number()),
                item.repealed(),
                item.replaces(),
                heading,
                sides.stream().anyMatch(side -> side.body().isPresent() || side.missing()),
                sides);
    }

    private int rank(int level, boolean heading) {
        while (!headed.isEmpty() && headed.peek() >= level) {
            headed.pop();
        }
        int rank = HIGHEST + headed.size();
        if (heading) {
            headed.push(level);
        }
        return rank;
    }
}
