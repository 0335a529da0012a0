package org.clausebook.value;

import static org.clausebook.value.Lexicon.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Russian: {@code трёх рабочих дней}, {@code тридцатидневный}, {@code 27 июля 2006 г.} <i>Семью</i> is left out of the
 * numerals: it is the family as well.
 */
final class Russian {

    static final Lexicon LEXICON = lexicon();

    private static final Map<String, String> COMPOUNDS = compounds();
    private static final int SHORTEST_NUMERAL = "сто".length();
    /** What the adjectives of units begin with. */
    private static final String COMPOUND_INITIALS = "днмслгч";

    private Russian() {}

    /**
     * The duration in a word that holds its number as well: {@code 30 days} for <i>тридцатидневный</i>; nothing if it is none.
     *
     * @param word in small letters
     */
    static Optional<String> compound(String word) {
        for (int cut = SHORTEST_NUMERAL; cut < word.length() - 2; cut++) {
            Optional<Unit> unit = COMPOUND_INITIALS.indexOf(word.charAt(cut)) < 0
                    ? Optional.empty()
                    : LEXICON.adjective(word.substring(cut));
            if (unit.isPresent()) {
                String days = word.substring(0, cut);
                return COMPOUNDS.containsKey(days)
                        ? Optional.of(COMPOUNDS.get(days) + " " + unit.get().of(COMPOUNDS.get(days)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The forms in which numerals begin compounds. */
    private static Map<String, String> compounds() {
        Map<String, String> all = new HashMap<>();
        String[] units = {"одно", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти"};
        String[] teens = {
            "десяти", "одиннадцати", "двенадцати", "тринадцати", "четырнадцати", "пятнадцати", "шестнадцати", "семнадцати",
            "восемнадцати", "девятнадцати"
        };
        String[] tens = {
            "двадцати", "тридцати", "сорока", "пятидесяти", "шестидесяти", "семидесяти", "восьмидесяти", "девяносто"
        };
        for (int i = 0; i < units.length; i++) {
            all.put(units[i], String.valueOf(i + 1));
        }
        for (int i = 0; i < teens.length; i++) {
            all.put(teens[i], String.valueOf(10 + i));
        }
        for (int i = 0; i < tens.length; i++) {
            int ten = 10 * (i + 2);
            all.put(tens[i], String.valueOf(ten));
            for (int unit = 0; unit < units.length; unit++) {
                all.put(tens[i] + units[unit], String.valueOf(ten + unit + 1));
            }
        }
        all.put("сто", "100");
        return all;
    }

    /** With the first letter of their unit, where a numeral is short: {@code стод} for <i>стодневный</i>. */
    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        compounds().keySet().forEach(numeral -> {
            for (char initial : COMPOUND_INITIALS.toCharArray()) {
                beginnings.add(numeral + initial);
            }
        });
        return beginnings;
    }

    private static Lexicon lexicon() {
        LexiconBuilder words = new LexiconBuilder(false)
                .numerals(1, "один", "одна", "одно", "одного", "одной", "одному", "одним", "одну", "одном")
                .numerals(2, "два", "две", "двух", "двум", "двумя", "двое")
                .numerals(3, "три", "трех", "трем", "тремя", "трое")
                .numerals(4, "четыре", "четырех", "четырем", "четырьмя", "четверо")
                .numerals(7, "семь", "семи")
                .numerals(8, "восемь", "восьми", "восемью", "восьмью")
                .numerals(40, "сорок", "сорока")
                .numerals(90, "девяносто", "девяноста")
                .numerals(100, "сто", "ста")
                .numerals(200, "двести", "двухсот", "двумстам", "двумястами", "двухстах")
                .numerals(300, "триста", "трехсот", "тремстам", "тремястами", "трехстах")
                .numerals(400, "четыреста", "четырехсот", "четыремстам", "четырьмястами", "четырехстах");
        String[] soft = {
            "5 пят", "6 шест", "9 девят", "10 десят", "11 одиннадцат", "12 двенадцат", "13 тринадцат", "14 четырнадцат",
            "15 пятнадцат", "16 шестнадцат", "17 семнадцат", "18 восемнадцат", "19 девятнадцат", "20 двадцат", "30 тридцат"
        };
        for (String entry : soft) {
            int space = entry.indexOf(' ');
            String stem = entry.substring(space + 1);
            words.numerals(Long.parseLong(entry.substring(0, space)), stem + "ь", stem + "и", stem + "ью");
        }
        String[] fives = {"пят", "шест", "сем", "восем", "девят"};
        String[] fivesInflected = {"пяти", "шести", "семи", "восьми", "девяти"};
        for (int i = 0; i < fives.length; i++) {
            if (i < fives.length - 1) {
                words.numerals(10L * (i + 5), fives[i] + "ьдесят", fivesInflected[i] + "десяти", fives[i] + "ьюдесятью");
            }
            words.numerals(100L * (i + 5), fives[i] + "ьсот", fivesInflected[i] + "сот", fivesInflected[i] + "стам",
                    fives[i] + "ьюстами", fivesInflected[i] + "стах");
        }
        forms("тысяч", "а и - е у ей ам ами ах").forEach(word -> words.multipliers(1_000, word));
        words.multipliers(1_000, "тыс");
        forms("миллион", "- а у ом е ы ов ам ами ах").forEach(word -> words.multipliers(1_000_000, word));
        words.multipliers(1_000_000, "млн");

        String[] months = {
            "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"
        };
        for (int i = 0; i < months.length; i++) {
            String endings = i == 4 ? "й я ю ем е" : i == 2 || i == 7 ? "- а у ом е" : "ь я ю ем е";
            words.month(i + 1, forms(months[i], endings));
        }

        return words.compounds(beginnings(), Russian::compound)
                .upTo("до", "по")
                .citing(List.of("п", "пп", "подп", "ст", "абз", "разд", "гл"))
                .citing(forms("пункт", "- а у ом е ы ов ам ами ах"))
                .citing(forms("подпункт", "- а у ом е ы ов ам ами ах"))
                .citing(forms("абзац", "- а у ем е ы ев ам ами ах"))
                .citing(forms("стат", "ья ьи ье ью ьей ей ьям ьями ьях"))
                .nations("российских", "российского", "российский", "российские", "кыргызских", "кыргызского", "американских")
                .half("6 months", "полгода", "полугода")
                .unit(Unit.SECOND, forms("секунд", "а ы - е у ой ам ами ах"))
                .unit(Unit.SECOND, List.of("сек"))
                .unit(Unit.MINUTE, forms("минут", "а ы - е у ой ам ами ах"))
                .unit(Unit.MINUTE, List.of("мин"))
                .unit(Unit.HOUR, forms("час", "- а у ом е ы ов ам ами ах"))
                .unit(Unit.HOUR, List.of("ч"))
                .unit(Unit.DAY, List.of("день", "дня", "дней", "дню", "днем", "дне", "дни", "дням", "днями", "днях", "дн"))
                .unit(Unit.DAY, List.of("сутки", "суток", "суткам", "сутками", "сутках"))
                .unit(Unit.WEEK, forms("недел", "я и ь е ю ей ям ями ях"))
                .unit(Unit.MONTH, forms("месяц", "- а у ем е ы ев ам ами ах"))
                .unit(Unit.MONTH, List.of("мес"))
                .unit(Unit.QUARTER, forms("квартал", "- а у ом е ы ов ам ами ах"))
                .unit(Unit.YEAR, forms("год", "- а у ом е ы ов ам ами ах"))
                .unit(Unit.YEAR, List.of("лет", "летам"))
                .adjective(Unit.DAY, "дневн", "суточн")
                .adjective(Unit.WEEK, "недельн")
                .adjective(Unit.MONTH, "месячн")
                .adjective(Unit.YEAR, "летн", "годичн")
                .adjective(Unit.HOUR, "часов")
                .adjective(Unit.MINUTE, "минутн")
                .qualifier("working", forms("рабоч", "их ий ие его ему им ими ем"))
                .qualifier("calendar", forms("календарн", "ых ый ые ого ому ым ыми ом"))
                .qualifier("banking", forms("банковск", "их ий ие ого ому им ими ом"))
                .qualifier("", forms("полн", "ых ый ые ого ая ую ой"))
                .qualifier("", forms("последовательн", "ых ые"))
                .measure("%", forms("процент", "- а у ом е ы ов ам ами ах"))
                .measure("RUB", forms("рубл", "ь я ю ем е и ей ям ями ях"))
                .measure("RUB", List.of("руб"))
                .measure("KGS", forms("сом", "- а у ом е ы ов ам ами ах"))
                .measure("USD", forms("доллар", "- а у ом е ы ов ам ами ах"))
                .measure("EUR", List.of("евро"))
                .measure("KZT", List.of("тенге"))
                .build();
    }
}
