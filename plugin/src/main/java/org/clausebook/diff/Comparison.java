package org.clausebook.diff;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.PublishedText;

/**
 * How one text of a policy became another one, in one language.
 *
 * @param title   the policy's title as a line of a redline; empty if it is the same word for word
 * @param changes in the order of the new text; what was removed stands where it stood
 */
public record Comparison(
        PublishedText before, PublishedText after, Optional<List<Edit>> title, List<Change> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** The change of a provision, by the id that it has now, or had if it was removed. */
    public Optional<Change> of(String id) {
        return changes.stream().filter(change -> change.id().equals(id)).findFirst();
    }

    /** Whether the policy has another title: not only another typography of the same words. */
    public boolean retitles() {
        return title.stream().flatMap(List::stream).anyMatch(edit -> edit.op() != Edit.Op.KEPT && !edit.minor());
    }

    /** Whether readers get other words than before, in the title or below it, so that it cannot be called editorial. */
    public boolean changesWords() {
        return retitles() || changes.stream().anyMatch(Change::changesWords);
    }

    /** Whether not even a space differs. */
    public boolean isEmpty() {
        return changes.isEmpty() && title.isEmpty();
    }
}
