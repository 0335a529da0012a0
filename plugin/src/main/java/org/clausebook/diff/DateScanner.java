package org.clausebook.diff;

import java.util.List;
import java.util.Set;

/**
 * Finds dates in which the month is a word, in the forms that are usual in Kyrgyz, Russian and English:
 * {@code 2006-жылдын 27-июлундагы}, {@code 27 июля 2006 г.}, {@code «27» июля 2006 года}, {@code July 27, 2006}; also
 * without a year or a day.
 */
final class DateScanner {

    /** Kyrgyz has the Russian names, with endings of its own. */
    private static final List<String> STEMS = List.of(
            "январ", "феврал", "март", "апрел", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр");

    private static final String MAY = "май";
    private static final Set<String> FORMS_OF_MAY = Set.of(MAY, "мая", "маю", "маем", "мае");

    /** Behind a space: {@code 27 июля}. Behind a hyphen, as in Kyrgyz, the ending may be of any length. */
    private static final int LONGEST_ENDING = 2;

    private static final Set<String> ENGLISH = Set.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December");

    private static final Set<String> SHORT_ENGLISH =
            Set.of("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

    private static final Set<String> YEAR_WORDS =
            Set.of("год", "года", "году", "годом", "годе", "годы", "годов", "годах", "годам", "годами");

    private static final int LONGEST_YEAR_WORD = 6;

    private static final String MONTH_INITIALS = "яфмаисондЯФМАИСОНДJFMASOND";

    private final String text;
    private int limit;

    DateScanner(String text) {
        this.text = text;
    }

    /** Where the date that begins here ends; -1 if none does. */
    int end(int from, int limit) {
        this.limit = limit;
        int c = text.charAt(from);
        if (Signs.isDigit(c)) {
            int year = year(from);
            return year > 0 ? yearFirst(year) : dayFirst(from);
        }
        if (MONTH_INITIALS.indexOf(c) >= 0) {
            return monthFirst(from);
        }
        return Signs.isQuote(c) ? quotedDay(from) : -1;
    }

    /** Where the word for a year, behind a number that ends here, ends; -1 if there is none: {@code 2006 г.} */
    int yearWordEnd(int at, int limit) {
        this.limit = limit;
        int from = skipSpace(at);
        int end = wordEnd(from);
        String word = end - from > LONGEST_YEAR_WORD ? "" : text.substring(from, end);
        if (word.equals("г") || word.equals("гг")) {
            return end < limit && text.charAt(end) == '.' ? end + 1 : -1;
        }
        return YEAR_WORDS.contains(word) ? end : -1;
    }

    /** {@code 27 июля 2006 г.}, {@code 27-июль 2006-жыл}, {@code 27th of July, 2006}. */
    private int dayFirst(int from) {
        int day = day(from);
        if (day < 0) {
            return -1;
        }
        if (day < limit && Signs.isHyphen(text.charAt(day))) {
            return withYear(month(day + 1, Integer.MAX_VALUE));
        }
        int ordinal = isOneOf(day, "st", "nd", "rd", "th") ? day + 2 : day;
        int next = skipSpace(ordinal);
        int month = isOneOf(next, "of ") ? skipSpace(next + 2) : next;
        return next == ordinal ? -1 : withYear(month(month, LONGEST_ENDING));
    }

    /** {@code «27» июля 2006 г.} */
    private int quotedDay(int from) {
        int day = day(from + 1);
        if (day < 0 || day >= limit || !Signs.isQuote(text.charAt(day))) {
            return -1;
        }
        return withYear(month(skipSpace(day + 1), LONGEST_ENDING));
    }

    /** {@code 2006-жылдын 27-июлундагы}, {@code 2006-жылдын июлу}; a year alone is a number or a word. */
    private int yearFirst(int year) {
        int word = year < limit && Signs.isHyphen(text.charAt(year)) ? year + 1 : skipSpace(year);
        int end = kyrgyzYearEnd(word);
        int next = end < 0 ? -1 : skipSpace(end);
        if (next <= end) {
            return -1;
        }
        int day = day(next);
        boolean hyphen = day > 0 && day < limit && Signs.isHyphen(text.charAt(day));
        return month(hyphen ? day + 1 : next, Integer.MAX_VALUE);
    }

    /** {@code July 27, 2006}, {@code July 2006}, {@code июля 2006 г.} */
    private int monthFirst(int from) {
        int end = wordEnd(from);
        int dot = end < limit && text.charAt(end) == '.' ? end + 1 : end;
        int next = skipSpace(dot);
        // Most words are no months: those that no number follows are not looked at any further.
        if (next >= limit || next == dot || !Signs.isDigit(text.charAt(next)) || month(from, LONGEST_ENDING) != dot) {
            return -1;
        }
        int withYear = withYear(dot);
        if (withYear > dot) {
            return withYear;
        }
        int day = text.charAt(from) < 128 ? day(next) : -1;
        return day < 0 ? -1 : withYear(isOneOf(day, "st", "nd", "rd", "th") ? day + 2 : day);
    }

    /** @param end of the day and month; -1 if there are none */
    private int withYear(int end) {
        if (end < 0) {
            return -1;
        }
        int comma = end < limit && text.charAt(end) == ',' ? end + 1 : end;
        int next = skipSpace(comma);
        int year = next > comma ? year(next) : -1;
        if (year < 0) {
            return end;
        }
        int word = year < limit && Signs.isHyphen(text.charAt(year)) ? year + 1 : skipSpace(year);
        int kyrgyz = kyrgyzYearEnd(word);
        return kyrgyz > 0 ? kyrgyz : Math.max(year, yearWordEnd(year, limit));
    }

    /** Where a word for a year ends, in any case: {@code жыл}, {@code жылдын}, {@code ж.} */
    private int kyrgyzYearEnd(int from) {
        int end = wordEnd(from);
        if (text.startsWith("жыл", from) && end >= from + 3) {
            return end;
        }
        return end == from + 1 && text.startsWith("ж.", from) && end < limit ? end + 1 : -1;
    }

    private int month(int from, int longestEnding) {
        int end = wordEnd(from);
        String word = text.substring(from, end);
        if (SHORT_ENGLISH.contains(word)) {
            return end < limit && text.charAt(end) == '.' ? end + 1 : end;
        }
        if (ENGLISH.contains(word)) {
            return end;
        }
        String small = Keys.word(text, from, end);
        boolean known = STEMS.stream()
                .anyMatch(stem -> small.startsWith(stem) && small.length() - stem.length() <= longestEnding);
        boolean may = FORMS_OF_MAY.contains(small) || longestEnding > LONGEST_ENDING && small.startsWith(MAY);
        return known || may ? end : -1;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int day(int from) {
        int end = digits(from);
        boolean possible = end == from + 1 || end == from + 2 && text.charAt(from) <= '3';
        return possible ? end : -1;
    }

    private int year(int from) {
        int end = digits(from);
        return end == from + 4 && (text.charAt(from) == '1' || text.charAt(from) == '2') ? end : -1;
    }

    private int digits(int from) {
        int end = from;
        while (end < limit && end < from + 5 && Signs.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isOneOf(int at, String... words) {
        for (String word : words) {
            if (at + word.length() <= limit && text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private int skipSpace(int at) {
        int end = at;
        while (end < limit && end < at + 2 && text.charAt(end) != '\n' && Signs.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
