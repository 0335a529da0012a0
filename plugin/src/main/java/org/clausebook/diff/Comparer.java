package org.clausebook.diff;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.clausebook.diff.Edit.Op;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;

/**
 * Compares texts of one policy in one language; what several texts share is compared once, if they share the same list of
 * blocks. Confined to one thread.
 */
public final class Comparer {

    private final Map<Pair, BlockDiff.Result> known = new HashMap<>();

    /**
     * @param before an earlier text
     * @param after  a later text of the same policy in the same language
     */
    public Comparison compare(PublishedText before, PublishedText after) {
        Optional<List<Edit>> title = before.title().equals(after.title())
                ? Optional.empty()
                : Optional.of(headings(before.title(), after.title(), EnumSet.noneOf(Kind.class)));
        Changes changes = new Changes(this, before, after);
        return new Comparison(before, after, title, changes.all(), changes.renamed());
    }

    /** The words of a provision before and after a change; one that was added or removed is inserted or deleted whole. */
    public Redline redline(Change change) {
        List<Prose> oldHeading = change.before().flatMap(PublishedText.Item::heading).orElse(List.of());
        List<Prose> newHeading = change.after().flatMap(PublishedText.Item::heading).orElse(List.of());
        List<Edit> heading = headings(oldHeading, newHeading, EnumSet.noneOf(Kind.class));
        List<Block<Prose>> old = change.before().map(PublishedText.Item::blocks).orElse(List.of());
        List<Block<Prose>> now = change.after().map(PublishedText.Item::blocks).orElse(List.of());
        return new Redline(heading, blocks(old, now, change.renamed()));
    }

    /** How one line of plain words became another one. */
    public static List<Edit> words(String before, String after) {
        return headings(
                List.of(new Prose.Text(before)), List.of(new Prose.Text(after)), EnumSet.noneOf(Kind.class));
    }

    /** @param found takes up what kinds of changes there are, as if the headings stood in a text */
    static List<Edit> headings(List<Prose> old, List<Prose> now, Set<Kind> found) {
        if (old.equals(now)) {
            return BlockDiff.wholeLine(now, Op.KEPT);
        }
        Wording wording = new Wording(new Vocabulary(), UnaryOperator.identity());
        return LineDiff.edits(Line.of(old, wording), Line.of(now, wording), found);
    }

    /** In which ways a text differs, as {@link BlockDiff.Result} says. */
    Set<Kind> kinds(List<Block<Prose>> old, List<Block<Prose>> now, Map<Destination, Destination> renamed) {
        return isSame(old, now) ? Set.of() : diff(old, now, renamed).kinds();
    }

    private List<Block<Edit>> blocks(
            List<Block<Prose>> old, List<Block<Prose>> now, Map<Destination, Destination> renamed) {
        return isSame(old, now) ? BlockDiff.whole(now, Op.KEPT) : diff(old, now, renamed).blocks();
    }

    private static boolean isSame(List<Block<Prose>> old, List<Block<Prose>> now) {
        return old == now || old.equals(now);
    }

    /** @param renamed what the old text leads to and what is called otherwise now */
    private BlockDiff.Result diff(
            List<Block<Prose>> old, List<Block<Prose>> now, Map<Destination, Destination> renamed) {
        return known.computeIfAbsent(
                new Pair(old, now, renamed),
                pair -> BlockDiff.of(old, now, to -> renamed.getOrDefault(to, to)));
    }

    /** Two texts as the very lists they are, because looking at every word of them would cost as much as comparing them. */
    private record Pair(List<Block<Prose>> old, List<Block<Prose>> now, Map<Destination, Destination> renamed) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair && pair.old == old && pair.now == now && pair.renamed.equals(renamed);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(old) + System.identityHashCode(now);
        }
    }
}
