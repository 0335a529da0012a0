package org.clausebook.value;

import java.util.Locale;

/** A unit of time. */
enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** Its English name, as many as there are. */
    String of(String number) {
        return name().toLowerCase(Locale.ROOT) + (number.equals("1") ? "" : "s");
    }
}
