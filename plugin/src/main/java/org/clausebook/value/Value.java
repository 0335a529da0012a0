package org.clausebook.value;

import java.util.List;

/**
 * A date, duration, amount, address or number that a text states.
 *
 * @param key     the same for equal values in every language: {@code 2006-07-27}, {@code 3 working days}, {@code 15 %}
 * @param start   where it stands in the text: inclusive, 0-based, in UTF-16 units
 * @param end     exclusive
 * @param spelled whether it is a mere number word, which another language may well say without one: <i>two parties</i> is
 *                <i>обе стороны</i>
 */
public record Value(Kind kind, String key, int start, int end, boolean spelled) {

    private static final String FULL_HOUR = ":00";

    /** What kind of value. */
    public enum Kind {
        ADDRESS,
        AMOUNT,
        DATE,
        DURATION,
        NUMBER
    }

    /** How another language may say a mere number: an age in years, {@code 18:00} in hours. */
    public List<String> keysAsPeriod() {
        String years = key + " " + Unit.YEAR.of(key);
        if (!key.endsWith(FULL_HOUR)) {
            return List.of(years);
        }
        String hour = key.substring(0, key.length() - FULL_HOUR.length());
        return List.of(years, hour + " " + Unit.HOUR.of(hour));
    }

    /** The same value under another key. */
    public Value withKey(String other) {
        return new Value(kind, other, start, end, spelled);
    }
}
