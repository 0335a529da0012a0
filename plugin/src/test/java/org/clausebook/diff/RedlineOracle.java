package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.diff.Edit.Op;
import org.clausebook.model.Block;
import org.clausebook.model.Prose;

/** What any redline of a clause has to be, for tests that know nothing else of redlines. */
public final class RedlineOracle {

    private RedlineOracle() {}

    /** Read without what was inserted it is the old text, without what was deleted the new one; equal texts have no change. */
    public static void assertBothTexts(List<Block<Prose>> old, List<Block<Prose>> now) {
        Comparer comparer = new Comparer();
        List<Change> changes = comparer
                .compare(Texts.text(Texts.item("c", "1", old)), Texts.text(Texts.item("c", "1", now)))
                .changes();
        List<Block<Edit>> redline =
                changes.isEmpty() ? BlockDiff.whole(now, Op.KEPT) : comparer.redline(changes.get(0)).blocks();
        assertThat(Reading.joined(Reading.old(redline))).as(() -> RedlineText.of(redline)).isEqualTo(Reading.joined(old));
        assertThat(Reading.joined(Reading.now(redline))).as(() -> RedlineText.of(redline)).isEqualTo(Reading.joined(now));
    }
}
