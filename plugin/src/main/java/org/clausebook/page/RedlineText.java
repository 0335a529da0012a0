package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.Optional;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.page.ComparisonPage.Gap;
import org.clausebook.page.ComparisonPage.Section;
import org.clausebook.page.ComparisonPage.Step;
import org.clausebook.page.RedlineRows.Row;

/** Reduces two texts to what changed: the changed provisions in full, of all others the range of their numbers. */
final class RedlineText {

    static final int SECTION = 2;

    private final ChangedProvisions changes;
    private final Gaps gaps;
    private final List<Section> sections = new ArrayList<>();
    private final List<Gap> rest;
    private final List<String> shown;

    private RedlineText(List<Row> rows, Texts texts, ChangeLists lists) {
        this.changes = new ChangedProvisions(texts, lists);
        this.gaps = new Gaps(lists.text());
        this.shown = rows.stream().filter(changes::isShown).map(row -> row.item().id()).toList();
        inSections(rows, Row::item).forEach(this::add);
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

    /**
     * Parts rows before each section.
     *
     * @param item the provision that a row shows
     */
    static <T> List<List<T>> inSections(List<T> rows, Function<T, Item> item) {
        List<List<T>> sections = new ArrayList<>();
        for (T row : rows) {
            if (sections.isEmpty() || item.apply(row).level() == SECTION) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(row);
        }
        return sections;
    }

    private void add(List<Row> rows) {
        if (rows.stream().noneMatch(changes::isShown)) {
            rows.forEach(gaps::add);
            return;
        }
        Row head = rows.get(0);
        List<Gap> left = gaps.take();
        List<Step> steps = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            if (changes.isShown(row)) {
                steps.add(new Step(gaps.take(), changes.of(row, shown)));
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
                changes.isShown(head) ? Optional.of(changes.of(head, shown)) : Optional.empty(),
                steps,
                gaps.take()));
    }
}
