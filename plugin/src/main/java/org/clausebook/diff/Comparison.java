package org.clausebook.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.PublishedText;

/** How one text of a policy became another one, in one language. */
public final class Comparison {

    private final PublishedText before;
    private final PublishedText after;
    private final Optional<List<Edit>> title;
    private final List<Change> changes;
    private final Map<String, String> renamed;
    /** Each provision of a policy may be asked for, and each may have changed. */
    private final Map<String, Change> byId = new HashMap<>();

    /**
     * @param title   the policy's title as a line of a redline; empty if it is the same word for word
     * @param changes in the order of the new text; what was removed stands where it stood
     * @param renamed as {@link #renamed}
     */
    public Comparison(
            PublishedText before,
            PublishedText after,
            Optional<List<Edit>> title,
            List<Change> changes,
            Map<String, String> renamed) {
        this.before = before;
        this.after = after;
        this.title = title;
        this.changes = List.copyOf(changes);
        this.renamed = Map.copyOf(renamed);
        this.changes.forEach(change -> byId.putIfAbsent(change.id(), change));
    }

    /** A comparison of texts in which no provision lives on under another id. */
    public Comparison(PublishedText before, PublishedText after, Optional<List<Edit>> title, List<Change> changes) {
        this(before, after, title, changes, Map.of());
    }

    public PublishedText before() {
        return before;
    }

    public PublishedText after() {
        return after;
    }

    /** The policy's title as a line of a redline; empty if it is the same word for word. */
    public Optional<List<Edit>> title() {
        return title;
    }

    /** In the order of the new text; what was removed stands where it stood. */
    public List<Change> changes() {
        return changes;
    }

    /** The ids of provisions that have another one now, with that: also of those that have changed in no other way. */
    public Map<String, String> renamed() {
        return renamed;
    }

    /** The change of a provision, by the id that it has now, or had if it was removed. */
    public Optional<Change> of(String id) {
        return Optional.ofNullable(byId.get(id));
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
