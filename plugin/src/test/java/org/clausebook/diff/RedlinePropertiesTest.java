package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausebook.diff.Edit.Op;
import org.clausebook.model.Block;
import org.clausebook.model.Prose;
import org.junit.jupiter.api.Test;

/** What holds of any redline, tried on random texts and random edits of them. */
class RedlinePropertiesTest {

    /** More for a long run: {@code -Dclausebook.redlines=1000000}. */
    private static final int REDLINES = Integer.getInteger("clausebook.redlines", 1_000);

    private interface Property {
        void holds(List<Block<Prose>> old, List<Block<Prose>> now, List<Change> changes, Redline redline);
    }

    @Test
    void readOneWayItIsTheOldTextAndTheOtherWayTheNewOne() {
        forEachPair((old, now, changes, redline) -> {
            assertThat(Reading.joined(Reading.old(redline.blocks()))).as(() -> RedlineText.of(redline.blocks())).isEqualTo(Reading.joined(old));
            assertThat(Reading.joined(Reading.now(redline.blocks()))).as(() -> RedlineText.of(redline.blocks())).isEqualTo(Reading.joined(now));
        });
    }

    @Test
    void theKindsAreThoseThatTheRedlineShows() {
        forEachPair((old, now, changes, redline) -> {
            List<Edit> edits = edits(redline);
            boolean major = edits.stream().anyMatch(edit -> edit.op() != Op.KEPT && !edit.minor());
            boolean minor = edits.stream().anyMatch(Edit::minor);
            Set<Kind> kinds = changes.isEmpty() ? Set.of() : changes.get(0).kinds();
            assertThat(kinds.contains(Kind.REWORDED)).as(() -> RedlineText.of(redline.blocks())).isEqualTo(major);
            assertThat(kinds.contains(Kind.EDITORIAL) || kinds.contains(Kind.RENUMBERED)).isEqualTo(minor && !major);
        });
    }

    @Test
    void theKindsAreTheSameReadBackwards() {
        forEachPair((old, now, changes, redline) -> {
            List<Change> backwards = changes(now, old);
            assertThat(backwards.stream().map(Change::kinds)).isEqualTo(changes.stream().map(Change::kinds).toList());
        });
    }

    @Test
    void editsAreAsLongAsTheyCanBeAndWhatWasDeletedStandsFirst() {
        forEachPair((old, now, changes, redline) -> Block.eachLine(redline.blocks(), line -> {
            for (int i = 1; i < line.size(); i++) {
                Edit left = line.get(i - 1);
                Edit right = line.get(i);
                assertThat(left.op() == right.op() && left.minor() == right.minor()).as("%s", line).isFalse();
                boolean wrongWayRound =
                        left.op() == Op.INSERTED && right.op() == Op.DELETED && left.minor() == right.minor();
                assertThat(wrongWayRound).as("%s", line).isFalse();
            }
        }));
    }

    @Test
    void equalTextsHaveNoChange() {
        RandomTexts texts = new RandomTexts(7);
        for (int i = 0; i < REDLINES / 10; i++) {
            String text = String.join("\n", texts.text());
            assertThat(changes(Notation.blocks(text), Notation.blocks(text))).isEmpty();
        }
    }

    private static void forEachPair(Property property) {
        RandomTexts texts = new RandomTexts(20261124);
        for (int i = 0; i < REDLINES; i++) {
            List<String> old = texts.text();
            List<String> now = i % 10 == 0 ? texts.text() : texts.edited(old);
            List<Block<Prose>> before = Notation.blocks(String.join("\n", old));
            List<Block<Prose>> after = Notation.blocks(String.join("\n", now));
            Comparer comparer = new Comparer();
            List<Change> changes = changes(before, after);
            Redline redline = changes.isEmpty()
                    ? new Redline(List.of(), BlockDiff.whole(after, Op.KEPT))
                    : comparer.redline(changes.get(0));
            property.holds(before, after, changes, redline);
        }
    }

    private static List<Change> changes(List<Block<Prose>> old, List<Block<Prose>> now) {
        return new Comparer()
                .compare(Texts.text(Texts.item("c", "1", old)), Texts.text(Texts.item("c", "1", now)))
                .changes();
    }

    private static List<Edit> edits(Redline redline) {
        List<Edit> edits = new ArrayList<>();
        Block.eachLine(redline.blocks(), edits::addAll);
        return edits;
    }
}
