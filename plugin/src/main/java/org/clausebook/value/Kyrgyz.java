package org.clausebook.value;

import java.util.List;

/**
 * Kyrgyz: {@code үч жумуш күнү}, {@code отуз күндүн ичинде}, {@code 2006-жылдын 27-июлу}. Numerals stand uninflected
 * before what they count; the names of the months are the Russian ones with endings of Kyrgyz.
 */
final class Kyrgyz {

    /**
     * What may stand behind a noun: plural, whose it is, and the case, the adjective in -лык or the limit in -гача, each with any
     * vowel and consonant that harmony may ask for.
     */
    private static final String ENDINGS = "(?:[лдт][аеоө]р)?(?:с?[ыиуү])?"
            + "(?:[ндт]?[ыиуү]н|[нгк]?[аеоө]|[ндт][ыиуү]|н?[ндт][аеоө](?:н|г[ыиуү])?|[лдт][ыиуү]к(?:т?[ыиуү])?|л[уү]{2}|[гк]?[аеоө]ч[аеоө])?";

    static final Lexicon LEXICON = lexicon();

    private Kyrgyz() {}

    private static Lexicon lexicon() {
        LexiconBuilder words = new LexiconBuilder(false);
        String[] units = {"бир", "эки", "үч", "төрт", "беш", "алты", "жети", "сегиз", "тогуз"};
        for (int i = 0; i < units.length; i++) {
            words.numerals(i + 1, units[i]);
        }
        String[] tens = {"он", "жыйырма", "отуз", "кырк", "элүү", "алтымыш", "жетимиш", "сексен", "токсон"};
        for (int i = 0; i < tens.length; i++) {
            words.numerals(10L * (i + 1), tens[i]);
        }
        words.multipliers(100, "жүз").multipliers(1_000, "миң").multipliers(1_000_000, "миллион", "млн");

        String[] months = {
            "январ", "феврал", "март", "апрел", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"
        };
        for (int i = 0; i < months.length; i++) {
            words.monthStem(i + 1, months[i]);
        }

        return words.endings(ENDINGS)
                .lasting("[лдт][ыиуү]к")
                .each("ар")
                .nations("акш", "россия", "орус", "кыргыз")
                .halfOf("жарым")
                .upTo("дан", "ден", "дон", "дөн", "тан", "тен", "тон", "төн")
                .unitStem(Unit.SECOND, "секунд", "секунда")
                .unitStem(Unit.MINUTE, "мүнөт", "минут")
                .unitStem(Unit.HOUR, "саат")
                .unitStem(Unit.DAY, "күн", "сутка")
                .unitStem(Unit.WEEK, "апта", "жума")
                .unitStem(Unit.MONTH, "ай")
                .unitStem(Unit.QUARTER, "чейрек", "квартал")
                .unitStem(Unit.YEAR, "жыл", "жаш")
                .unit(Unit.YEAR, List.of("жашар"))
                .qualifier("working", List.of("жумуш", "иш", "жумушчу"))
                .qualifier("calendar", List.of("календардык", "календарлык", "календарь"))
                .qualifier("banking", List.of("банк", "банктык"))
                .qualifier("", List.of("толук", "удаа", "удаалаш"))
                .measureStem("%", "пайыз", "процент")
                .measureStem("KGS", "сом")
                .measureStem("RUB", "рубль", "рубл")
                .measureStem("USD", "доллар")
                .measureStem("EUR", "евро")
                .measureStem("KZT", "теңге")
                .build();
    }
}
