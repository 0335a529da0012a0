package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausebook.diff.Stretch.State;

/**
 * Two lines as one sequence of edits. Stretches say what happened to the tokens; here the spaces between them are shared
 * out, so that each text comes out to the character.
 */
final class LineDiff {

    private final Line a;
    private final Line b;
    private final Set<Kind> found;
    private final List<Place> places = new ArrayList<>();

    private LineDiff(Line a, Line b, Set<Kind> found) {
        this.a = a;
        this.b = b;
        this.found = found;
    }

    /** @param found takes up what kinds of changes there are, as if the lines stood in a text */
    static List<Edit> edits(Line a, Line b, Set<Kind> found) {
        LineDiff diff = new LineDiff(a, b, found);
        diff.place(Stretches.of(a, b, found));
        return diff.edits();
    }

    /** Where a stretch begins and ends in each line, in characters; spaces are added to it as they are shared out. */
    private static final class Place {
        private final Stretch stretch;
        private int fromA;
        private int toA;
        private int fromB;
        private int toB;

        Place(Stretch stretch, int fromA, int toA, int fromB, int toB) {
            this.stretch = stretch;
            this.fromA = fromA;
            this.toA = toA;
            this.fromB = fromB;
            this.toB = toB;
        }

        boolean is(State state) {
            return stretch.is(state);
        }
    }

    private void place(List<Stretch> stretches) {
        int endA = a.text().length();
        int endB = b.text().length();
        places.add(new Place(new Stretch(State.KEPT, 0, 0, 0, 0), 0, 0, 0, 0));
        for (Stretch stretch : stretches) {
            Place before = places.get(places.size() - 1);
            Place place = new Place(
                    stretch,
                    begin(a, stretch.oldFrom(), stretch.oldTo(), before.toA),
                    end(a, stretch.oldFrom(), stretch.oldTo(), before.toA),
                    begin(b, stretch.newFrom(), stretch.newTo(), before.toB),
                    end(b, stretch.newFrom(), stretch.newTo(), before.toB));
            places.add(place);
        }
        places.add(new Place(new Stretch(State.KEPT, 0, 0, 0, 0), endA, endA, endB, endB));
        for (int i = 1; i < places.size() - 1; i++) {
            placeEmpty(places.get(i - 1), places.get(i), places.get(i + 1));
        }
    }

    private static int begin(Line line, int from, int to, int ifNone) {
        return from == to ? ifNone : line.tokens().get(from).from();
    }

    private static int end(Line line, int from, int to, int ifNone) {
        return from == to ? ifNone : line.tokens().get(to - 1).to();
    }

    /**
     * What was inserted stands, in the old text, in a space; most naturally behind it, so that the space is the one before
     * the inserted words. Likewise what was deleted.
     */
    private void placeEmpty(Place before, Place place, Place behind) {
        Stretch stretch = place.stretch;
        boolean inserted = stretch.oldFrom() == stretch.oldTo();
        boolean deleted = stretch.newFrom() == stretch.newTo();
        if (inserted) {
            boolean first = !same(before.toA, behind.fromA, before.toB, place.fromB)
                    && same(before.toA, behind.fromA, place.toB, behind.fromB);
            place.fromA = place.toA = first ? before.toA : behind.fromA;
        } else if (deleted) {
            boolean first = !same(before.toA, place.fromA, before.toB, behind.fromB)
                    && same(place.toA, behind.fromA, before.toB, behind.fromB);
            place.fromB = place.toB = first ? before.toB : behind.fromB;
        }
    }

    private boolean same(int fromA, int toA, int fromB, int toB) {
        return Line.same(a, fromA, toA, b, fromB, toB);
    }

    private List<Edit> edits() {
        EditWriter writer = new EditWriter(a, b);
        for (int i = 1; i < places.size(); i++) {
            Place left = places.get(i - 1);
            Place right = places.get(i);
            boolean kept = same(left.toA, right.fromA, left.toB, right.fromB);
            Place owner = kept ? null : owner(left, right);
            if (owner == right) {
                right.fromA = left.toA;
                right.fromB = left.toB;
            } else if (owner == left) {
                left.toA = right.fromA;
                left.toB = right.fromB;
            }
            write(left, writer);
            if (kept) {
                writer.kept(left.toB, right.fromB);
            } else if (owner == null) {
                writer.changed(true, left.toA, right.fromA, left.toB, right.fromB);
            }
        }
        return writer.edits();
    }

    /** To which of two neighbours a space between them belongs that is not the same; to none if both are kept. */
    private Place owner(Place left, Place right) {
        if (right.is(State.MAJOR) || left.is(State.MAJOR)) {
            return right.is(State.MAJOR) ? right : left;
        }
        found.add(Kind.EDITORIAL);
        if (right.is(State.MINOR) || left.is(State.MINOR)) {
            return right.is(State.MINOR) ? right : left;
        }
        return null;
    }

    private static void write(Place place, EditWriter writer) {
        if (place.is(State.KEPT)) {
            writer.kept(place.fromB, place.toB);
        } else {
            writer.changed(place.is(State.MINOR), place.fromA, place.toA, place.fromB, place.toB);
        }
    }
}
