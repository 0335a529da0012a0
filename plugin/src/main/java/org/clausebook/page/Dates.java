package org.clausebook.page;

import java.time.LocalDate;
import java.util.List;

/**
 * Days as official texts write them: {@code 2021-жылдын 1-марты}, {@code 1 марта 2021 г.}, {@code 1 March 2021}. The names
 * are kept here, because those of the Java platform change between its versions, and its Kyrgyz form is not the one that
 * acts of law use.
 */
final class Dates {

    /** "Its March": a month belongs to its year, and the ending follows the word's vowels. */
    private static final List<String> KYRGYZ = List.of(
            "январы", "февралы", "марты", "апрели", "майы", "июну", "июлу", "августу", "сентябры", "октябры", "ноябры",
            "декабры");

    private static final List<String> RUSSIAN = List.of(
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
            "декабря");

    private static final List<String> ENGLISH = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December");

    private Dates() {}

    /**
     * A day in a language; in one that is not known here, as machines write it.
     *
     * @param tag language tag, of which only the language counts
     */
    static Day day(LocalDate date, String tag) {
        String iso = date.toString();
        int year = date.getYear();
        int month = date.getMonthValue() - 1;
        int day = date.getDayOfMonth();
        String text = switch (tag.split("-", 2)[0]) {
            case "ky" -> year + "-жылдын " + day + "-" + KYRGYZ.get(month);
            case "ru" -> day + " " + RUSSIAN.get(month) + " " + year + " г.";
            case "en" -> day + " " + ENGLISH.get(month) + " " + year;
            default -> iso;
        };
        return new Day(iso, text);
    }
}
