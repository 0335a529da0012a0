package org.clausebook.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clausebook.check.SharedValue;

/** Gives each value of a clause a letter, the same in every language. */
final class ValueSigns {

    static final ValueSigns NONE = new ValueSigns(List.of());

    private static final int LETTERS = 26;

    private final List<SharedValue> values;

    ValueSigns(List<SharedValue> values) {
        this.values = List.copyOf(values);
    }

    /** A stretch of a line that says a value; see {@link SharedValue.Place}. */
    record Signed(int from, int to, String sign, boolean odd) {

        MarkedWords.Value value(boolean last) {
            return new MarkedWords.Value(sign, odd, last);
        }

        boolean overlaps(Signed other) {
            return from < other.to && other.from < to;
        }

        int length() {
            return to - from;
        }
    }

    /** The letter of a value, by its place among the values: a, b … z, aa, ab … */
    static String sign(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : sign(index / LETTERS - 1) + last;
    }

    /** Those in a line, in reading order. Where one stands in the words of a link that is one itself, the shorter is shown. */
    List<Signed> of(String tag, int line) {
        List<Signed> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (SharedValue.Place place : values.get(i).places()) {
                if (place.tag().equals(tag) && place.line() == line) {
                    all.add(new Signed(place.from(), place.to(), sign(i), place.odd()));
                }
            }
        }
        all.sort(Comparator.comparingInt(Signed::length));
        List<Signed> shown = new ArrayList<>();
        for (Signed each : all) {
            if (shown.stream().noneMatch(each::overlaps)) {
                shown.add(each);
            }
        }
        shown.sort(Comparator.comparingInt(Signed::from));
        return shown;
    }
}
