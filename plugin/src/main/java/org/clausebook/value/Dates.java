package org.clausebook.value;

import java.util.List;
import java.util.Optional;

/**
 * Reads dates in the forms that are usual in Kyrgyz, Russian and English: {@code 2006-жылдын 27-июлундагы},
 * {@code 27 июля 2006 г.}, {@code «27» июля 2006 года}, {@code July 27, 2006}, {@code 27th of July}, {@code 27.07.2006},
 * {@code 2006-07-27}.
 */
final class Dates {

    private static final String SHORTEST = "1.1.2006";
    private static final int YEAR = 4;
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final String QUOTES = "\"«»“”„";

    /**
     * A date.
     *
     * @param key  as in ISO 8601; {@code --07-27} without a year, {@code 2006-07} without a day
     * @param next the index of the first token behind it
     */
    record Date(String key, int next) {

        boolean hasDay() {
            return key.length() > "2006-07".length() || key.startsWith("-");
        }

        /** Another day of the same month, as a key. */
        String withDay(int day) {
            return key.substring(0, key.length() - 2) + two(day);
        }
    }

    private final String text;
    private final List<Token> tokens;
    private final Lexicon lexicon;

    Dates(String text, List<Token> tokens, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The date that begins with the token at an index. */
    Optional<Date> at(int index) {
        Token token = tokens.get(index);
        if (token.isNumber()) {
            return numeric(token, index)
                    .or(() -> iso(index))
                    .or(() -> yearFirst(index))
                    .or(() -> dayFirst(index, index + 1));
        }
        if (isQuote(index) && isQuote(index + 2)) {
            return dayFirst(index + 1, index + 3);
        }
        return token.isWord() ? monthFirst(index) : Optional.empty();
    }

    /** {@code 27.07.2006}; with slashes the month may come first if the day shows that it does. */
    private static Optional<Date> numeric(Token token, int index) {
        if (token.word().length() < SHORTEST.length()) {
            return Optional.empty();
        }
        String[] parts = token.word().split("[./]");
        if (parts.length == 3 && parts[0].length() == YEAR) { // 2026.03.01
            parts = new String[] {parts[2], parts[1], parts[0]};
        }
        if (parts.length != 3 || parts[2].length() != YEAR || parts[0].length() > 2 || parts[1].length() > 2) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        boolean swapped = second > LAST_MONTH && first <= LAST_MONTH && token.word().indexOf('/') > 0;
        int day = swapped ? second : first;
        int month = swapped ? first : second;
        boolean possible = day >= 1 && day <= LAST_DAY && month >= 1 && month <= LAST_MONTH;
        return possible ? Optional.of(new Date(key(parts[2], month, day), index + 1)) : Optional.empty();
    }

    private Optional<Date> iso(int index) {
        boolean form = index + 4 < tokens.size()
                && tokens.get(index).isWhole(YEAR)
                && tokens.get(index + 1).is('-')
                && tokens.get(index + 2).isWhole(2)
                && tokens.get(index + 3).is('-')
                && tokens.get(index + 4).isWhole(2)
                && tokens.get(index + 4).start() - tokens.get(index).start() == "2006-07-".length();
        if (!form) {
            return Optional.empty();
        }
        int month = tokens.get(index + 2).whole();
        int day = tokens.get(index + 4).whole();
        return month >= 1 && month <= LAST_MONTH && day >= 1 && day <= LAST_DAY
                ? Optional.of(new Date(key(tokens.get(index).word(), month, day), index + 5))
                : Optional.empty();
    }

    /** {@code 2006-жылдын 27-июлу}, {@code 2006-ж., 27-июль}, {@code 2006-жылдын июлу}. */
    private Optional<Date> yearFirst(int index) {
        if (!tokens.get(index).isWhole(YEAR)) {
            return Optional.empty();
        }
        int word = behindHyphen(index + 1);
        int next = behindYearWord(word);
        if (next == word) {
            return Optional.empty();
        }
        int day = isSign(next, ',') ? next + 1 : next;
        boolean hasDay = isDay(day);
        int month = hasDay ? behindHyphen(day + 1) : day;
        String year = tokens.get(index).word();
        return month(month).map(m -> new Date(hasDay ? key(year, m, tokens.get(day).whole()) : key(year, m), month + 1));
    }

    private Optional<Date> dayFirst(int day, int behindDay) {
        if (!isDay(day)) {
            return Optional.empty();
        }
        int ordinal = isWord(behindDay, "st", "nd", "rd", "th") ? behindDay + 1 : behindDay;
        int of = isWord(ordinal, "of") ? ordinal + 1 : ordinal;
        int month = behindHyphen(of);
        return month(month).map(m -> withYear(m, tokens.get(day).whole(), month + 1));
    }

    /** {@code July 27, 2006}, {@code July 2006}, {@code июль 2006 г.}; Kyrgyz has no such form. */
    private Optional<Date> monthFirst(int index) {
        Optional<Integer> month = month(index);
        int next = index + 1;
        if (month.isEmpty() || next >= tokens.size()) {
            return Optional.empty();
        }
        int behindStop = isSign(next, '.') ? next + 1 : next;
        if (behindStop < tokens.size() && tokens.get(behindStop).isWhole(YEAR)) {
            int end = behindYearWord(behindHyphen(behindStop + 1));
            return Optional.of(new Date(key(tokens.get(behindStop).word(), month.get()), end));
        }
        boolean american = lexicon.groupsWithComma() && isDay(behindStop);
        if (!american) {
            return Optional.empty();
        }
        int behindDay = isWord(behindStop + 1, "st", "nd", "rd", "th") ? behindStop + 2 : behindStop + 1;
        return Optional.of(withYear(month.get(), tokens.get(behindStop).whole(), behindDay));
    }

    private Date withYear(int month, int day, int next) {
        int year = isSign(next, ',') ? next + 1 : next;
        if (year >= tokens.size() || !tokens.get(year).isWhole(YEAR)) {
            return new Date(key("-", month, day), next);
        }
        return new Date(key(tokens.get(year).word(), month, day), behindYearWord(behindHyphen(year + 1)));
    }

    private int behindYearWord(int index) {
        boolean kyrgyz = index < tokens.size() && tokens.get(index).word().startsWith("жыл");
        boolean russian = isWord(index, "год", "года", "году", "годом", "годе");
        boolean stopped = isWord(index, "г", "ж") && isSign(index + 1, '.');
        return kyrgyz || russian ? index + 1 : stopped ? index + 2 : index;
    }

    private int behindHyphen(int index) {
        return index < tokens.size() && tokens.get(index).isHyphen() ? index + 1 : index;
    }

    private boolean isDay(int index) {
        int day = index < tokens.size() && tokens.get(index).end() - tokens.get(index).start() <= 2 ? tokens.get(index).whole() : -1;
        return day >= 1 && day <= LAST_DAY;
    }

    /** In English the names of months have a capital: <i>may</i> is none. */
    private Optional<Integer> month(int index) {
        if (index >= tokens.size() || !tokens.get(index).isWord()) {
            return Optional.empty();
        }
        boolean small = lexicon.groupsWithComma() && !Character.isUpperCase(text.charAt(tokens.get(index).start()));
        return small ? Optional.empty() : lexicon.month(tokens.get(index));
    }

    private boolean isQuote(int index) {
        return index < tokens.size() && isQuote(tokens.get(index));
    }

    /** Whether it is a quotation mark, as may stand around the day. */
    static boolean isQuote(Token token) {
        return token.isSign() && QUOTES.indexOf(token.first()) >= 0;
    }

    private boolean isSign(int index, char sign) {
        return index < tokens.size() && tokens.get(index).is(sign);
    }

    private boolean isWord(int index, String... words) {
        return index < tokens.size() && List.of(words).contains(tokens.get(index).word());
    }

    private static String key(String year, int month) {
        return year + "-" + two(month);
    }

    private static String key(String year, int month, int day) {
        return key(year, month) + "-" + two(day);
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : String.valueOf(n);
    }
}
