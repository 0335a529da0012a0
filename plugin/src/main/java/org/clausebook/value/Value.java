package org.clausebook.value;

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

    /** What kind of value. */
    public enum Kind {
        ADDRESS,
        AMOUNT,
        DATE,
        DURATION,
        NUMBER
    }

    /** An age: a mere number in one language may be said in years in another. */
    public String keyInYears() {
        return key + " " + Unit.YEAR.of(key);
    }

    /** The same value under another key. */
    public Value withKey(String other) {
        return new Value(kind, other, start, end, spelled);
    }
}
