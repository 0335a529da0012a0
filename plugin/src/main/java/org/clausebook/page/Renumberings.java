package org.clausebook.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.diff.Change;
import org.clausebook.diff.Kind;

/**
 * Other numbers as ranges: {@code 2.9–2.13} are now {@code 2.10–2.14}. What follows from the number of the section or
 * clause above is not said again.
 */
final class Renumberings {

    private final Map<String, Change> byNumberBefore = new LinkedHashMap<>();
    private final UnaryOperator<String> hrefs;

    private Renumberings(UnaryOperator<String> hrefs) {
        this.hrefs = hrefs;
    }

    /** @param hrefs where the provision of an id stands now */
    static List<ChangeList.Renumbering> of(List<Change> changes, UnaryOperator<String> hrefs) {
        Renumberings renumberings = new Renumberings(hrefs);
        for (Change change : changes) {
            if (change.kinds().contains(Kind.RENUMBERED) && !change.kinds().contains(Kind.MOVED) && renumbers(change)) {
                renumberings.byNumberBefore.put(before(change), change);
            }
        }
        return renumberings.ranges();
    }

    /** Whether it is its own number that is another one, and not only one that it cites. */
    static boolean renumbers(Change change) {
        return change.before().isPresent() && change.after().isPresent() && !before(change).equals(now(change));
    }

    private List<ChangeList.Renumbering> ranges() {
        List<ChangeList.Renumbering> ranges = new ArrayList<>();
        List<Change> run = new ArrayList<>();
        for (Change change : byNumberBefore.values()) {
            if (followsFromAbove(change)) {
                continue;
            }
            if (!run.isEmpty() && !continues(run.get(run.size() - 1), change)) {
                range(run).ifPresent(ranges::add);
                run.clear();
            }
            run.add(change);
        }
        range(run).ifPresent(ranges::add);
        return ranges;
    }

    private boolean followsFromAbove(Change change) {
        String number = before(change);
        for (int dot = number.lastIndexOf('.'); dot > 0; dot = number.lastIndexOf('.', dot - 1)) {
            Change above = byNumberBefore.get(number.substring(0, dot));
            if (above != null && now(change).equals(now(above) + number.substring(dot))) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(Change last, Change change) {
        return next(before(last)).filter(before(change)::equals).isPresent()
                && next(now(last)).filter(now(change)::equals).isPresent();
    }

    /** The number that counts on; none after one that was set by hand between two others. */
    private static Optional<String> next(String number) {
        int dot = number.lastIndexOf('.') + 1;
        String last = number.substring(dot);
        return last.contains("-")
                ? Optional.empty()
                : Optional.of(number.substring(0, dot) + (Integer.parseInt(last) + 1));
    }

    /** Nothing if each of them has a line of its own, which says its old number. */
    private Optional<ChangeList.Renumbering> range(List<Change> run) {
        if (run.stream().noneMatch(ChangeLists::onlyNumbers)) {
            return Optional.empty();
        }
        Change first = run.get(0);
        Change last = run.get(run.size() - 1);
        String href = hrefs.apply(first.id());
        return Optional.of(
                new ChangeList.Renumbering(span(before(first), before(last)), span(now(first), now(last)), href));
    }

    /** {@code 2.9–2.13}, or {@code 2.9} alone. */
    static String span(String first, String last) {
        return first.equals(last) ? first : first + "–" + last;
    }

    private static String before(Change change) {
        return change.before().orElseThrow().number();
    }

    private static String now(Change change) {
        return change.after().orElseThrow().number();
    }
}
