package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausebook.diff.Stretch.State;
import org.clausebook.model.Destination;

/** Two lines as stretches: what the hunks have in common is looked at token by token, to tell whether it looks the same. */
final class Stretches {

    private final Line a;
    private final Line b;
    private final Set<Kind> found;
    private final LinkSpread linksOfA;
    private final LinkSpread linksOfB;
    private final List<Stretch> stretches = new ArrayList<>();

    private Stretches(Line a, Line b, List<Hunk> hunks, Set<Kind> found) {
        this.a = a;
        this.b = b;
        this.found = found;
        this.linksOfA = LinkSpread.of(a, b, hunks);
        this.linksOfB = LinkSpread.of(b, a, hunks.stream().map(Hunk::reversed).toList());
    }

    /**
     * @param found takes up what kinds of changes there are
     * @return in order; no two neighbours are in the same state, except kept ones with other spaces between
     */
    static List<Stretch> of(Line a, Line b, Set<Kind> found) {
        List<Hunk> hunks = TokenDiff.hunks(a, b);
        Stretches stretches = new Stretches(a, b, hunks, found);
        int i = 0;
        int j = 0;
        for (Hunk hunk : hunks) {
            stretches.pairs(i, hunk.oldFrom(), j);
            stretches.hunk(hunk);
            i = hunk.oldTo();
            j = hunk.newTo();
        }
        stretches.pairs(i, a.tokens().size(), j);
        return stretches.withSigns();
    }

    private void pairs(int from, int to, int newFrom) {
        for (int i = from, j = newFrom; i < to; i++, j++) {
            add(new Stretch(state(i, j), i, i + 1, j, j + 1));
        }
    }

    private State state(int i, int j) {
        Token old = a.tokens().get(i);
        Token now = b.tokens().get(j);
        if (Line.same(a, old.from(), old.to(), b, now.from(), now.to())) {
            return State.KEPT;
        }
        if (leadsElsewhere(i, j)) {
            found.add(Kind.REWORDED);
            return State.MAJOR;
        }
        boolean renumbered = old.type() == Token.Type.REFERENCE
                && !a.text().regionMatches(old.from(), b.text(), now.from(), now.to() - now.from());
        found.add(renumbered ? Kind.RENUMBERED : Kind.EDITORIAL);
        return State.MINOR;
    }

    /** A link that covers a word more or less than before leads nowhere else. */
    private boolean leadsElsewhere(int i, int j) {
        List<Destination> before = a.destinations(a.tokens().get(i));
        List<Destination> after = b.destinations(b.tokens().get(j));
        if (!before.isEmpty() && before.size() == after.size()) {
            return !before.equals(after);
        }
        return before.stream().anyMatch(to -> !after.contains(to) && !linksOfA.isShared(i, to))
                || after.stream().anyMatch(to -> !before.contains(to) && !linksOfB.isShared(j, to));
    }

    private void hunk(Hunk hunk) {
        boolean closing = hunk.isInsertion() && isClosing(b, hunk.newFrom(), hunk.newTo())
                || hunk.isDeletion() && isClosing(a, hunk.oldFrom(), hunk.oldTo());
        found.add(closing ? Kind.EDITORIAL : Kind.REWORDED);
        State state = closing ? State.MINOR : State.MAJOR;
        add(new Stretch(state, hunk.oldFrom(), hunk.oldTo(), hunk.newFrom(), hunk.newTo()));
    }

    /** Whether it is the sign that closes the line and nothing else. */
    private static boolean isClosing(Line line, int from, int to) {
        Token last = line.tokens().get(to - 1);
        return from == to - 1
                && to == line.tokens().size()
                && last.to() - last.from() == 1
                && Signs.isClosing(line.sign(last));
    }

    private void add(Stretch next) {
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        boolean joins = last != null && last.is(next.state()) && (!next.is(State.KEPT) || isSpacedAlike(last, next));
        if (joins) {
            stretches.set(stretches.size() - 1, last.through(next));
        } else {
            stretches.add(next);
        }
    }

    private boolean isSpacedAlike(Stretch left, Stretch right) {
        return Line.same(
                a, a.tokens().get(left.oldTo() - 1).to(), a.tokens().get(right.oldFrom()).from(),
                b, b.tokens().get(left.newTo() - 1).to(), b.tokens().get(right.newFrom()).from());
    }

    /** A quotation mark in another style next to a word that was replaced is replaced with it. */
    private List<Stretch> withSigns() {
        List<Stretch> before = List.copyOf(stretches);
        stretches.clear();
        for (int i = 0; i < before.size(); i++) {
            Stretch stretch = before.get(i);
            boolean beside = i > 0 && before.get(i - 1).is(State.MAJOR)
                    || i + 1 < before.size() && before.get(i + 1).is(State.MAJOR);
            add(beside && stretch.is(State.MINOR) && hasOnlySigns(stretch) ? stretch.as(State.MAJOR) : stretch);
        }
        return stretches;
    }

    private boolean hasOnlySigns(Stretch stretch) {
        return a.tokens().subList(stretch.oldFrom(), stretch.oldTo()).stream().allMatch(Token::isSign)
                && b.tokens().subList(stretch.newFrom(), stretch.newTo()).stream().allMatch(Token::isSign);
    }
}
