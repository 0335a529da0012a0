package org.clausebook.value;

import static org.clausebook.value.Lexicon.forms;

import java.util.List;

/**
 * Kyrgyz: {@code үч жумуш күнү}, {@code отуз күндүн ичинде}, {@code 2006-жылдын 27-июлу}. Numerals stand uninflected
 * before what they count; the names of the months are the Russian ones with endings of Kyrgyz.
 */
final class Kyrgyz {

    static final Lexicon LEXICON = lexicon();

    private static final String AFTER_VOWEL = "- сы сын сынын сынан сында сына нын га дан да ны лык луу гача";

    private Kyrgyz() {}

    private static Lexicon lexicon() {
        Lexicon.Builder words = new Lexicon.Builder(false);
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

        return words.unit(Unit.SECOND, forms("секунд", "- дын дан да дык га а анын адан ада ага алык"))
                .unit(Unit.MINUTE, forms("мүнөт", "- үн үнүн төн тө көө төгү түк түн кө түү"))
                .unit(Unit.HOUR, forms("саат", "- ы ын ынын тын тан та тык ка тагы тагыдан таган ынан ында"))
                .unit(Unit.DAY, forms("күн", "- ү үн үнүн үнөн үндө үнө дүн дөн дө дү дүк гө гөчө үнөчө дөгү лүк дөр"))
                .unit(Unit.WEEK, forms("апта", AFTER_VOWEL))
                .unit(Unit.WEEK, forms("жума", AFTER_VOWEL))
                .unit(Unit.MONTH, forms("ай", "- ы ын ынын ынан ында ына дын дан да ды дык га гача лык"))
                .unit(Unit.QUARTER, forms("чейрек", "- и ин инин тин тен те тик ке тик"))
                .unit(Unit.QUARTER, forms("квартал", "- ы ын дын дан да дык га"))
                .unit(Unit.YEAR, forms("жыл", "- ы ын ынын ынан ында ына дын дан да ды дык га гача"))
                .unit(Unit.YEAR, forms("жаш", "- ы ын ынын ынан ына тын тан та тык ка кача ар тагы"))
                .qualifier("working", List.of("жумуш", "иш", "жумушчу"))
                .qualifier("calendar", List.of("календардык", "календарлык", "календарь"))
                .qualifier("banking", List.of("банк", "банктык"))
                .qualifier("", List.of("толук", "удаа", "удаалаш"))
                .measure("%", forms("пайыз", "- ы ын ынын дын дан да га дык ынан ына"))
                .measure("%", forms("процент", "- и ин инин тин тен те ке тик"))
                .measure("KGS", forms("сом", "- у ун дун дон до го дук гочо"))
                .measure("RUB", forms("рубл", "ь и ин дин ден де ге дик"))
                .measure("USD", forms("доллар", "- ы ын дын дан да га дык"))
                .measure("EUR", List.of("евро", "еврону", "евронун", "еврого"))
                .measure("KZT", List.of("теңге", "теңгенин", "теңгеге"))
                .build();
    }
}
