package org.clausebook.page;

import java.util.List;
import org.clausebook.diff.Edit;
import org.clausebook.diff.Redline;
import org.clausebook.model.Block;

/** Turns redlines into what pages show of them. */
final class Redlines {

    private Redlines() {}

    static RedlinePhrase phrase(List<Edit> line) {
        return new RedlinePhrase(stretches(line));
    }

    static RedlinePassage passage(Redline redline) {
        return new RedlinePassage(Block.map(redline.blocks(), Redlines::stretches));
    }

    /** Whether there is anything to see in it. */
    static boolean edits(Redline redline) {
        boolean[] found = {edits(redline.heading())};
        Block.eachLine(redline.blocks(), line -> found[0] |= edits(line));
        return found[0];
    }

    static boolean edits(List<Edit> line) {
        return line.stream().anyMatch(edit -> edit.op() != Edit.Op.KEPT);
    }

    private static List<Stretch> stretches(List<Edit> line) {
        return line.stream()
                .map(edit -> new Stretch(mark(edit.op()), edit.minor(), edit.words(), edit.addresses()))
                .toList();
    }

    private static Stretch.Mark mark(Edit.Op op) {
        return switch (op) {
            case KEPT -> Stretch.Mark.KEPT;
            case DELETED -> Stretch.Mark.DELETED;
            case INSERTED -> Stretch.Mark.INSERTED;
        };
    }
}
