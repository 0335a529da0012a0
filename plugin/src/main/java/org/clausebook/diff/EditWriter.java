package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diff.Edit.Op;

/** Puts down edits from left to right; what is kept in one go is one edit, and what was deleted stands first. */
final class EditWriter {

    private final Line a;
    private final Line b;
    private final List<Edit> edits = new ArrayList<>();
    private int keptFrom = -1;
    private int keptTo = -1;

    EditWriter(Line a, Line b) {
        this.a = a;
        this.b = b;
    }

    /** What is the same in both lines, as it stands in the new one. */
    void kept(int from, int to) {
        if (from < to) {
            keptFrom = keptFrom < 0 ? from : keptFrom;
            keptTo = to;
        }
    }

    void changed(boolean minor, int fromA, int toA, int fromB, int toB) {
        flush();
        LinkTargets targets = minor ? LinkTargets.NONE : LinkTargets.of(a, fromA, toA, b, fromB, toB);
        if (fromA < toA) {
            edits.add(new Edit(Op.DELETED, minor, a.slice(fromA, toA), targets.before()));
        }
        if (fromB < toB) {
            edits.add(new Edit(Op.INSERTED, minor, b.slice(fromB, toB), targets.after()));
        }
    }

    List<Edit> edits() {
        flush();
        return edits;
    }

    private void flush() {
        if (keptFrom >= 0) {
            edits.add(new Edit(Op.KEPT, false, b.slice(keptFrom, keptTo)));
            keptFrom = -1;
        }
    }
}
