package org.clausebook.harm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Defects in words: one that is replaced by another of its kind, or left out.
 *
 * <p>A pattern finds the place by what stands around it; its first group is what is replaced.
 */
final class Swaps {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** @param words what is replaced by what; empty for nothing at all */
    private record Swap(Harm harm, Pattern pattern, Map<String, String> words) {}

    /** The end of a number that is no year. */
    private static final String AMOUNT = "[0-9](?<!(?:19|20)[0-9]{2})";

    private static final String GAP = "[ \u00A0]";

    private static final Map<String, List<Swap>> SWAPS = Map.of("ky", kyrgyz(), "ru", russian(), "en", english());

    private Swaps() {}

    static List<Injection> in(Passage passage) {
        List<Injection> found = new ArrayList<>();
        for (Swap swap : SWAPS.getOrDefault(passage.language(), List.of())) {
            Matcher matcher = swap.pattern().matcher(passage.prose());
            while (matcher.find()) {
                String word = matcher.group(1);
                String instead = swap.words().get(word.toLowerCase(Locale.ROOT));
                if (instead != null) {
                    found.add(passage.replace(swap.harm(), matcher.start(1), matcher.end(1), like(word, instead)));
                }
            }
        }
        return found;
    }

    /** With a capital where the other word had one. */
    private static String like(String word, String instead) {
        boolean capital = Character.isUpperCase(word.charAt(0)) && !instead.isEmpty();
        return capital ? instead.substring(0, 1).toUpperCase(Locale.ROOT) + instead.substring(1) : instead;
    }

    private static List<Swap> english() {
        Map<String, String> numbers = cycle("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
                "fifteen", "twenty", "thirty", "forty", "sixty", "ninety");
        String unit = "(?:working |business |calendar |full )?(?:second|minute|hour|day|week|month|quarter|year)s?";
        return List.of(
                swap(Harm.UNIT, "(?:" + AMOUNT + "|" + any(numbers) + ")\\)?[ \u00A0-](?:working |business |calendar )?(days?|months?|weeks?|hours?|years?|minutes?)\\b",
                        Map.of("day", "month", "days", "months", "month", "day", "months", "days", "weeks", "days", "hours", "days",
                                "hour", "day", "years", "months", "year", "month", "minutes", "hours")),
                swap(Harm.WORKING_DAYS, "(?:" + AMOUNT + "|" + any(numbers) + ")\\)?" + GAP + "(working days?|business days?|calendar days?|days?)\\b",
                        Map.of("working days", "days", "working day", "day", "business days", "days", "business day", "day", "calendar days",
                                "working days", "days", "working days", "day", "working day")),
                swap(Harm.NUMBER_WORD, "\\b(" + any(numbers) + ")(?= \\([0-9]|[ -]" + unit + ")", numbers),
                swap(Harm.MONTH, "[0-9](?:st|nd|rd|th)?(?: of)? (January|February|March|April|May|June|July|August|September|October|November|December)\\b",
                        cycle("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")),
                swap(Harm.MEASURE, "[0-9]" + GAP + "(som|roubles|dollars|per cent|percent)\\b", Map.of("som", "roubles", "roubles", "som", "dollars", "som", "per cent", "som", "percent", "som")),
                swap(Harm.NEGATION_DROPPED, "\\b(not |no |without )", gone("not ", "no ", "without ")),
                swap(Harm.MODALITY, "\\b(must|shall|may not|is obliged to|is entitled to|has the right to|may)\\b",
                        Map.of("must", "may", "shall", "may", "may not", "may", "is obliged to", "may", "is entitled to", "must", "has the right to", "must", "may", "must")),
                swap(Harm.BOUND_DROPPED, "\\b(at least |at most |no later than |no more than |except |unless |only |within )",
                        gone("at least ", "at most ", "no later than ", "no more than ", "except ", "unless ", "only ", "within ")));
    }

    private static List<Swap> russian() {
        Map<String, String> genitive = cycle("двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти", "десяти", "двенадцати",
                "пятнадцати", "двадцати", "тридцати", "сорока", "шестидесяти", "девяноста");
        Map<String, String> nominative = cycle("три", "пять", "семь", "десять", "пятнадцать", "двадцать", "тридцать", "шестьдесят");
        Map<String, String> numbers = new HashMap<>(genitive);
        numbers.putAll(nominative);
        numbers.putAll(Map.of("трех", "пяти", "четырех", "трёх", "два", "четыре", "две", "три", "четыре", "три"));
        String kind = "(?:рабочих |рабочего |рабочие |календарных |календарного |полных |полного )?";
        String units = "дн(?:ей|я|ям|ями)|день|месяц(?:ев|а|ы)?|недел[ьиюя]|час(?:ов|а|ы)?|лет|год[ау]?|минут[ыа]?|суток";
        return List.of(
                swap(Harm.UNIT, "(?:" + AMOUNT + "|(?<!\\p{L})" + any(numbers) + ")\\)?" + GAP + kind + "(дней|дня|месяцев|месяца|недель|часов|часа|лет|года|минут|суток)(?!\\p{L})",
                        Map.of("дней", "месяцев", "дня", "месяца", "месяцев", "дней", "месяца", "дня", "недель", "дней", "часов", "дней",
                                "часа", "дня", "лет", "месяцев", "года", "месяца", "минут", "часов")),
                swap(Harm.WORKING_DAYS, "(?:" + AMOUNT + "|(?<!\\p{L})" + any(numbers) + ")\\)?" + GAP + "(рабочих дней|рабочих дня|рабочего дня|календарных дней|календарных дня|дней|дня)(?!\\p{L})",
                        Map.of("рабочих дней", "дней", "рабочих дня", "дня", "рабочего дня", "дня", "календарных дней", "рабочих дней", "календарных дня", "рабочих дня",
                                "дней", "рабочих дней", "дня", "рабочих дня")),
                swap(Harm.NUMBER_WORD, "(?<!\\p{L})(" + any(numbers) + ")(?= \\([0-9]|" + GAP + kind + "(?:" + units + ")(?!\\p{L}))", numbers),
                swap(Harm.MONTH, "[0-9]»?" + GAP + "(января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?!\\p{L})",
                        cycle("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря")),
                swap(Harm.MEASURE, "[0-9]" + GAP + "(сомов|сома|сом|рублей|рубля|процентов|процента)(?!\\p{L})",
                        Map.of("сомов", "рублей", "сома", "рубля", "сом", "рублей", "рублей", "сомов", "рубля", "сома", "процентов", "сомов", "процента", "сома")),
                swap(Harm.NEGATION_DROPPED, "(?<!\\p{L})(не |без )", gone("не ", "без ")),
                swap(Harm.MODALITY, "(?<!\\p{L})(обязан[аоы]?|вправе|должен|должна|должны|не вправе)(?!\\p{L})",
                        Map.of("обязан", "вправе", "обязана", "вправе", "обязано", "вправе", "обязаны", "вправе", "вправе", "обязан", "должен", "вправе", "должна", "вправе",
                                "должны", "вправе", "не вправе", "вправе")),
                swap(Harm.BOUND_DROPPED, "(?<!\\p{L})(не менее |не более |не позднее |кроме |только |за исключением |если )",
                        gone("не менее ", "не более ", "не позднее ", "кроме ", "только ", "за исключением ", "если ")));
    }

    private static List<Swap> kyrgyz() {
        Map<String, String> numbers = cycle("эки", "үч", "төрт", "беш", "алты", "жети", "сегиз", "тогуз", "он", "жыйырма", "отуз", "кырк",
                "элүү", "алтымыш", "токсон");
        String kind = "(?:жумуш |календардык |толук )?";
        String units = "күн|ай|апта|жума|саат|мүнөт|жыл";
        return List.of(
                swap(Harm.UNIT, "(?:" + AMOUNT + "|(?<!\\p{L})" + any(numbers) + ")\\)?" + GAP + kind + "(күн|айдын|айга|ай|апта|саат|жылдын|жылга|жыл|мүнөт)",
                        Map.of("күн", "ай", "ай", "күн", "айдын", "күндүн", "айга", "күнгө", "апта", "ай", "саат", "күн", "жыл", "ай", "жылдын", "айдын", "жылга", "айга",
                                "мүнөт", "саат")),
                swap(Harm.WORKING_DAYS, "(?:" + AMOUNT + "|(?<!\\p{L})" + any(numbers) + ")\\)?" + GAP + "(жумуш күн|календардык күн|күн)",
                        Map.of("жумуш күн", "күн", "календардык күн", "жумуш күн", "күн", "жумуш күн")),
                swap(Harm.NUMBER_WORD, "(?<!\\p{L})(" + any(numbers) + ")(?= \\([0-9]|" + GAP + kind + "(?:" + units + "))", numbers),
                swap(Harm.MONTH, "[0-9]-(январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)",
                        cycle("январ", "феврал", "март", "апрел", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр")),
                swap(Harm.MEASURE, "[0-9]" + GAP + "(сом|рубль|рубл|пайыз)", Map.of("сом", "рубль", "рубль", "сом", "пайыз", "сом")),
                swap(Harm.NEGATION_DROPPED, "(?<!\\p{L})(эмес|жок)(?!\\p{L})", Map.of("эмес", "болот", "жок", "бар")),
                swap(Harm.MODALITY, "(?<!\\p{L})(милдеттүү|укуктуу|тийиш)(?!\\p{L})", Map.of("милдеттүү", "укуктуу", "укуктуу", "милдеттүү", "тийиш", "мүмкүн")),
                swap(Harm.BOUND_DROPPED, "(?<!\\p{L})(кеминде |гана |башка |тышкары )", gone("кеминде ", "гана ", "башка ", "тышкары ")));
    }

    private static Swap swap(Harm harm, String pattern, Map<String, String> words) {
        return new Swap(harm, Pattern.compile(pattern, FLAGS), words);
    }

    /** Each word by the next one, the last by the first. */
    private static Map<String, String> cycle(String... words) {
        Map<String, String> next = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            next.put(words[i], words[(i + 1) % words.length]);
        }
        return next;
    }

    private static Map<String, String> gone(String... words) {
        Map<String, String> nothing = new HashMap<>();
        for (String word : words) {
            nothing.put(word, "");
        }
        return nothing;
    }

    private static String any(Map<String, String> words) {
        return "(?:" + String.join("|", words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList()) + ")";
    }
}
