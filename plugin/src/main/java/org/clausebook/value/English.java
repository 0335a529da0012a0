package org.clausebook.value;

import static org.clausebook.value.Lexicon.forms;

import java.util.List;

/** English: {@code twenty-five working days}, {@code 27 July 2006}. */
final class English {

    static final Lexicon LEXICON = lexicon();

    private English() {}

    private static Lexicon lexicon() {
        LexiconBuilder words = new LexiconBuilder(true);
        String[] units = {
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
        };
        for (int i = 0; i < units.length; i++) {
            words.numerals(i + 1, units[i]);
        }
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            words.numerals(10L * (i + 2), tens[i]);
        }
        words.multipliers(100, "hundred").multipliers(1_000, "thousand").multipliers(1_000_000, "million");

        String[] months = {
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sep sept", "october oct", "november nov", "december dec"
        };
        for (int i = 0; i < months.length; i++) {
            words.month(i + 1, List.of(months[i].split(" ")));
        }

        return words.upTo("to")
                .nations("us", "russian", "kyrgyz")
                .unit(Unit.SECOND, forms("second", "- s"))
                .unit(Unit.MINUTE, List.of("minute", "minutes", "min", "mins"))
                .unit(Unit.HOUR, List.of("hour", "hours", "hr", "hrs"))
                .unit(Unit.DAY, forms("day", "- s"))
                .unit(Unit.WEEK, forms("week", "- s"))
                .unit(Unit.MONTH, forms("month", "- s"))
                .unit(Unit.QUARTER, forms("quarter", "- s"))
                .unit(Unit.YEAR, List.of("year", "years", "yr", "yrs"))
                .qualifier("working", List.of("working", "business"))
                .qualifier("calendar", List.of("calendar"))
                .qualifier("banking", List.of("banking", "bank"))
                .qualifier("", List.of("full", "consecutive", "complete", "clear", "successive"))
                .measure("%", List.of("percent", "percentage"))
                .measure("RUB", List.of("rouble", "roubles", "ruble", "rubles"))
                .measure("KGS", forms("som", "- s"))
                .measure("USD", forms("dollar", "- s"))
                .measure("EUR", forms("euro", "- s"))
                .measure("KZT", List.of("tenge"))
                .build();
    }
}
