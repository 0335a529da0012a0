package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diff.Change;
import org.clausebook.diff.Kind;
import org.clausebook.diff.Redline;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.page.ComparisonPage.Changed;
import org.clausebook.page.ComparisonPage.Gap;
import org.clausebook.page.ComparisonPage.Section;
import org.clausebook.page.ComparisonPage.Step;
import org.clausebook.page.RedlineRows.Row;

/** Reduces two texts to what changed: the changed provisions in full, of all others the range of their numbers. */
final class RedlineText {

    private static final int SECTION = 2;

    private final Texts texts;
    private final ChangeLists lists;
    private final Gaps gaps;
    private final List<Section> sections = new ArrayList<>();
    private final List<Gap> rest;
    private final List<String> shown;

    private RedlineText(List<Row> rows, Texts texts, ChangeLists lists) {
        this.texts = texts;
        this.lists = lists;
        this.gaps = new Gaps(lists.text());
        this.shown = rows.stream().filter(this::isShown).map(row -> row.item().id()).toList();
        inSections(rows).forEach(this::add);
        this.rest = gaps.take();
    }

    /**
     * @param rows  both texts as one
     * @param lists what the list of changes says of each change
     */
    static RedlineText of(List<Row> rows, Texts texts, ChangeLists lists) {
        return new RedlineText(rows, texts, lists);
    }

    /** The sections in which something changed. */
    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** What was left out behind the last of them. */
    List<Gap> rest() {
        return rest;
    }

    private static List<List<Row>> inSections(List<Row> rows) {
        List<List<Row>> sections = new ArrayList<>();
        for (Row row : rows) {
            if (sections.isEmpty() || row.item().level() == SECTION) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(row);
        }
        return sections;
    }

    private void add(List<Row> rows) {
        if (rows.stream().noneMatch(this::isShown)) {
            rows.forEach(gaps::add);
            return;
        }
        Row head = rows.get(0);
        List<Gap> left = gaps.take();
        List<Step> steps = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            if (isShown(row)) {
                steps.add(new Step(gaps.take(), changed(row)));
            } else {
                gaps.add(row);
            }
        }
        Item item = head.item();
        sections.add(new Section(
                left,
                item.id(),
                item.number(),
                item.heading().map(Phrase::new),
                isShown(head) ? Optional.of(changed(head)) : Optional.empty(),
                steps,
                gaps.take()));
    }

    /** A provision of which only the number is another one is left out, and named by its old and its new number. */
    private boolean isShown(Row row) {
        return row.change()
                .filter(change -> !ChangeLists.onlyNumbers(change) || Redlines.edits(texts.redline(change)))
                .isPresent();
    }

    private Changed changed(Row row) {
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
                neighbour(change, -1),
                neighbour(change, +1));
    }

    private static Optional<Passage> passage(Optional<Item> item) {
        return item.map(Item::blocks).filter(blocks -> !blocks.isEmpty()).map(Passage::new);
    }

    private Optional<String> neighbour(Change change, int distance) {
        int at = shown.indexOf(change.id()) + distance;
        return at >= 0 && at < shown.size() ? Optional.of("#" + shown.get(at)) : Optional.empty();
    }
}
