package org.clausebook.render;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as RFC 3339 writes it: {@code 2021-02-15T00:00:00+03:00}. */
final class Timestamp {

    /** To the second and always with an offset in hours and minutes, which the shortest form of the platform is not. */
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Timestamp() {}

    static String of(OffsetDateTime moment) {
        return FORM.format(moment);
    }
}
