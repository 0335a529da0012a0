package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.clausebook.diff.Change;
import org.clausebook.diff.Kind;
import org.clausebook.model.PublishedText.Item;

/**
 * Turns a comparison into the list of changes that a page shows.
 *
 * @param redline where a provision stands in the comparison, by id
 * @param text    where it stands in the later text, by id
 * @param items   the provisions of the later text
 */
record ChangeLists(UnaryOperator<String> redline, UnaryOperator<String> text, Items items) {

    /** @param masthead what is another one above the text */
    ChangeList of(Compared compared, Optional<ChangeList.Masthead> masthead) {
        List<Change> changes = compared.comparison().changes();
        return new ChangeList(
                masthead,
                compared.comparison().title().isPresent(),
                FirstWords.apart(changes.stream()
                        .filter(change -> !onlyNumbers(change))
                        .map(this::line)
                        .toList()),
                Renumberings.of(changes, text),
                changes.stream()
                        .filter(change -> onlyNumbers(change) && !Renumberings.renumbers(change))
                        .map(change -> new ProvisionLink(item(change).number(), redline.apply(change.id())))
                        .toList());
    }

    ChangeList.Line line(Change change) {
        Item item = item(change);
        // What is repealed has no words left: it is known by those that it had.
        Item named = item.repealed() ? change.before().orElse(item) : item;
        return new ChangeList.Line(
                change.id(),
                item.number(),
                change.before().map(Item::number).filter(number -> !number.equals(item.number())),
                FirstWords.of(named),
                FirstWords.line(named),
                change.kinds().stream().map(Kind::word).toList(),
                change.changesWords(),
                redline.apply(change.id()),
                change.successors().stream().flatMap(id -> link(id).stream()).toList());
    }

    static boolean onlyNumbers(Change change) {
        return change.kinds().equals(Set.of(Kind.RENUMBERED));
    }

    private Optional<ProvisionLink> link(String id) {
        return items.find(id).map(item -> new ProvisionLink(item.number(), text.apply(id)));
    }

    private static Item item(Change change) {
        return change.after().or(change::before).orElseThrow();
    }
}
