package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import org.clausebook.diff.Change;
import org.clausebook.diff.Kind;
import org.clausebook.diff.Redline;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.page.ComparisonPage.Changed;
import org.clausebook.page.RedlineRows.Row;

/**
 * Shows of a provision, in one language, what was changed in it.
 *
 * @param lists what the list of changes says of each change
 */
record ChangedProvisions(Texts texts, ChangeLists lists) {

    /** A provision of which only the number is another one is left out, and named by its old and its new number. */
    boolean isShown(Row row) {
        return row.change()
                .filter(change -> !ChangeLists.onlyNumbers(change) || Redlines.edits(texts.redline(change)))
                .isPresent();
    }

    /**
     * @param row   one that {@link #isShown}
     * @param shown ids of all that the page shows, in reading order
     */
    Changed of(Row row, List<String> shown) {
        Change change = row.change().orElseThrow();
        Redline redline = texts.redline(change);
        boolean added = change.before().isEmpty();
        boolean removed = change.after().isEmpty();
        boolean whole = added || removed || change.kinds().contains(Kind.REPEALED);
        return new Changed(
                lists.line(change),
                change.before().map(Item::id).filter(id -> !id.equals(change.id())),
                row.item().level(),
                row.item().heading().map(Phrase::new),
                Optional.of(redline.heading())
                        .filter(line -> !added && !removed && Redlines.edits(line))
                        .map(Redlines::phrase),
                passage(change.before().filter(item -> whole)),
                passage(change.after().filter(item -> added)),
                Optional.of(Redlines.passage(redline)).filter(text -> !whole && !text.blocks().isEmpty()),
                change.after().map(item -> lists.text().apply(item.id())),
                neighbour(change, shown, -1),
                neighbour(change, shown, +1));
    }

    /** The text of a provision; none if it has none. */
    static Optional<Passage> passage(Optional<Item> item) {
        return item.map(Item::blocks).filter(blocks -> !blocks.isEmpty()).map(Passage::new);
    }

    private static Optional<String> neighbour(Change change, List<String> shown, int distance) {
        int at = shown.indexOf(change.id()) + distance;
        return at >= 0 && at < shown.size() ? Optional.of("#" + shown.get(at)) : Optional.empty();
    }
}
