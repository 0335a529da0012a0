package org.clausebook.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says which block, item or row became which. What is the same stays together; of the rest those are paired that have
 * most words in common, in order; what stands alone between the same neighbours is paired whatever it says.
 *
 * @param <T> what is aligned
 */
final class UnitAlignment<T> {

    /** Beyond this, what is the same is looked for first, and only what lies between is compared word by word. */
    private static final int MOST_CELLS = 1 << 12;

    private static final int MOST_EDITS = 1_000;

    private final List<Unit<T>> a;
    private final List<Unit<T>> b;
    private final List<Bead> beads = new ArrayList<>();

    private UnitAlignment(List<Unit<T>> a, List<Unit<T>> b) {
        this.a = a;
        this.b = b;
    }

    /** All units of both sequences, in order; of what does not belong together, the old ones first. */
    static <T> List<Bead> beads(List<Unit<T>> a, List<Unit<T>> b) {
        return new UnitAlignment<>(a, b).run();
    }

    private List<Bead> run() {
        int least = Math.min(a.size(), b.size());
        int head = 0;
        while (head < least && a.get(head).isSame(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && a.get(a.size() - tail - 1).isSame(b.get(b.size() - tail - 1))) {
            tail++;
        }
        same(0, 0, head);
        Hunk middle = new Hunk(head, a.size() - tail, head, b.size() - tail);
        if ((long) (middle.oldTo() - head) * (middle.newTo() - head) <= MOST_CELLS) {
            between(middle);
        } else {
            aroundSame(middle);
        }
        same(a.size() - tail, b.size() - tail, tail);
        return beads;
    }

    /** Aligns what lies between units that are the same. */
    private void aroundSame(Hunk middle) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] numbersA = numbers(a.subList(middle.oldFrom(), middle.oldTo()), numbers);
        int[] numbersB = numbers(b.subList(middle.newFrom(), middle.newTo()), numbers);
        Optional<List<Hunk>> hunks = ShortestEdit.hunks(numbersA, numbersB, MOST_EDITS);
        if (hunks.isEmpty()) {
            between(middle);
            return;
        }
        int i = middle.oldFrom();
        int j = middle.newFrom();
        for (Hunk hunk : hunks.get()) {
            Hunk gap = hunk.shifted(middle.oldFrom(), middle.newFrom());
            same(i, j, gap.oldFrom() - i);
            between(gap);
            i = gap.oldTo();
            j = gap.newTo();
        }
        same(i, j, middle.oldTo() - i);
    }

    private static <T> int[] numbers(List<Unit<T>> units, Map<Object, Integer> numbers) {
        return units.stream()
                .mapToInt(unit -> numbers.computeIfAbsent(unit.content(), content -> numbers.size()))
                .toArray();
    }

    private void same(int i, int j, int count) {
        for (int k = 0; k < count; k++) {
            beads.add(new Bead(i + k, i + k + 1, j + k, j + k + 1));
        }
    }

    private void between(Hunk gap) {
        List<Bead> aligned = isPair(gap)
                ? List.of()
                : new BeadTable<>(
                                a.subList(gap.oldFrom(), gap.oldTo()), b.subList(gap.newFrom(), gap.newTo()))
                        .beads();
        int i = gap.oldFrom();
        int j = gap.newFrom();
        for (Bead bead : aligned) {
            Hunk here = new Hunk(bead.oldFrom(), bead.oldTo(), bead.newFrom(), bead.newTo())
                    .shifted(gap.oldFrom(), gap.newFrom());
            strangers(new Hunk(i, here.oldFrom(), j, here.newFrom()));
            beads.add(new Bead(here.oldFrom(), here.oldTo(), here.newFrom(), here.newTo()));
            i = here.oldTo();
            j = here.newTo();
        }
        strangers(new Hunk(i, gap.oldTo(), j, gap.newTo()));
    }

    /** Units that have nothing in common: two of them alone stand in one another's place; otherwise the old ones go first. */
    private void strangers(Hunk gap) {
        if (isPair(gap)) {
            beads.add(new Bead(gap.oldFrom(), gap.oldTo(), gap.newFrom(), gap.newTo()));
            return;
        }
        for (int i = gap.oldFrom(); i < gap.oldTo(); i++) {
            beads.add(new Bead(i, i + 1, gap.newFrom(), gap.newFrom()));
        }
        for (int j = gap.newFrom(); j < gap.newTo(); j++) {
            beads.add(new Bead(gap.oldTo(), gap.oldTo(), j, j + 1));
        }
    }

    private boolean isPair(Hunk gap) {
        return gap.oldTo() - gap.oldFrom() == 1
                && gap.newTo() - gap.newFrom() == 1
                && a.get(gap.oldFrom()).isLike(b.get(gap.newFrom()));
    }
}
