package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared as a whole, and what counts as the same. {@code ⍽} is a space that does not break, {@code ¬} a soft hyphen. */
class TokenizerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', value = {
        "Оператор вправе. → Оператор|вправе|.",
        "IP-адрес, веб‑сайт → IP-адрес|,|веб‑сайт",
        "өчүрүлбөйт же жок кылынат → өчүрүлбөйт|же|жок|кылынат",
        "30-күнгө чейин → 30-күнгө|чейин",
        "№ 152-ФЗ → №|152-ФЗ",
        "user's data, users' data → user's|data|,|users|'|data",
        "и/или → и|/|или",
        "т.е. и т. д. → т|.|е|.|и|т|.|д|.",
        "Сайт пример.кг или example.com. → Сайт|пример.кг|или|example.com|.",
        "конец.Начало → конец|.|Начало",
        "слово — слово–слово → слово|—|слово–слово",
        "the data—including → the|data|—|including",
        "маалы¬маттар → маалы¬маттар",
        "Он спросил... → Он|спросил|...",
        "да -- нет → да|--|нет",
        "(«закон») → (|«|закон|»|)",
        "日本語 текст → 日本語|текст",
        "e\u0301te\u0301 → e\u0301te\u0301",
    })
    void cutsWordsAndSigns(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', value = {
        "1 234,5 сом → 1 234,5|сом",
        "1⍽234⍽567 сом → 1⍽234⍽567|сом",
        "1,000.50 som → 1,000.50|som",
        "2006 100 → 2006|100",
        "5.8.3. → 5.8.3|.",
        "1, 2 и 3 → 1|,|2|и|3",
        "10 % и 5% → 10 %|и|5%",
        "5–7 и 5 – 7 → 5–7|и|5 – 7",
        "5 –7 → 5|–|7",
        "5 –77 → 5|–|77",
        "5– 77 → 5|–|77",
        "100 000 сом → 100 000|сом",
        "5–1 000, 5 – 10 000 → 5–1 000|,|5 – 10 000",
        "1.5 000 → 1.5|000",
        "10 ‰ → 10 ‰",
        "+996 312 → +|996 312",
        "+1234567 и +123456 → +1234567|и|+|123456",
        "10:30 → 10:30",
        "1/2 → 1/2",
        "5.8-1 → 5.8-1",
        "2-3-күн → 2-3-күн",
        "5G и 10а → 5G|и|10а",
        "+996 312 00-00-00. → +996 312 00-00-00|.",
        "+7 (495) 000-00-00 → +7 (495) 000-00-00",
        "2 + 2 → 2|+|2",
        "от -5 до (−2) → от|-5|до|(|−2|)",
        "срок - 5 дней → срок|-|5|дней",
        "8 800 100-00-00 → 8 800 100-00-00",
    })
    void cutsNumbers(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "27.07.2006", "2006-07-27", "27/07/2006", "27.07.2006 г.", "27.07.2006 года",
        "27 июля 2006 г.", "27 июля 2006 года", "27⍽июля 2006⍽г.", "1 января", "«27» июля 2006 г.", "\"27\" июля 2006 года",
        "января 2006 г.", "июля 2006 г.", "июль 2006 года", "27 июля 1986 г.", "31 декабрём", "2021 годами", "2006 г.", "2019–2021 гг.", "31 мая 2027 года",
        "27 July 2006", "27th July 2006", "27th of July, 2006", "27 July", "July 27, 2006", "July 27th, 2006", "July 27",
        "July 2006", "Jul. 27, 2006", "27 Jul 2006", "May 1, 2027",
        "2006-жылдын 27-июлу", "2006-жылдын 27-июлундагы", "2006-жылдын 27-июлунан", "2006-жылы 27-июлда",
        "2006-ж. 27-июлу", "2006-жылдын июлунда", "27-июль 2006-жыл", "27-июль, 2006-жыл", "27-июлга", "1-майдан",
        "2006 жылдын 27-июлу",
    })
    void takesADateAsOne(String date) {
        assertThat(cut(date)).isEqualTo(date);
        assertThat(cut("от " + date + " – да")).isEqualTo("от|" + date + "|–|да");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', value = {
        "on 27 July. → on|27 July|.",
        "27 июля. → 27 июля|.",
        "27 мартышек → 27|мартышек",
        "27 майор → 27|майор",
        "45 июля → 45|июля",
        "march 27 → march|27",
        "в мае сорок дней → в|мае|сорок|дней",
        "июнь и июль → июнь|и|июль",
        "27 July2006 → 27 July|2006",
        "27 июля,2006 → 27 июля|,|2006",
        "27 июля 3006 → 27 июля|3006",
        "27   июля → 27|июля",
        "2006 год. → 2006 год|.",
        "2006 годовых → 2006|годовых",
        "300 г. → 300|г|.",
        "28-июнь жана 2006-жыл → 28-июнь|жана|2006-жыл",
    })
    void takesNothingElseForADate(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    /** Wherever a line ends, or a reference that is a token of its own begins. */
    @ParameterizedTest
    @ValueSource(strings = {
        "«27» июля 2006 г.", "27.07.2006 года", "27th of July, 2006", "Jul. 27, 2006", "2006-жылдын 27-июлунда", "2006-ж. 27-июлу",
        "27-июль, 2006-жыл", "1 234 – 5 678,90 %", "+996 (312) 00-00-00", "−5", "30-күнгө 5G", "https://example.com/a?b#c", "www.example.com",
        "a.b-c@mail.example.com", "tel:+996312000000", "user's -- т.е...", "e\u0301te\u0301-a\u0301",
    })
    void nothingReachesBeyondItsStretch(String text) {
        for (int end = 1; end <= text.length(); end++) {
            String stretch = text.substring(0, end);
            String tokens = cut(stretch);
            assertThat(tokens.replace("|", "").replace(" ", "")).as(stretch).isEqualTo(stretch.replace(" ", ""));
            assertThat(cut(stretch + "[5](#b)")).isEqualTo(tokens + "|5");
            assertThat(cut(stretch + "[5](#b)" + text.substring(end))).startsWith(tokens + "|5");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', value = {
        "см. https://example.com/a_b?c=d#e. → см|.|https://example.com/a_b?c=d#e|.",
        "(https://example.com/) → (|https://example.com/|)",
        "https://example.com/a_(b) тут → https://example.com/a_(b)|тут",
        "«https://example.com/a» → «|https://example.com/a|»",
        "https://example.com/it's. → https://example.com/it's|.",
        "www. да → www|.|да",
        "www.example.kg, да → www.example.kg|,|да",
        "mailto:a@example.com; → mailto:a@example.com|;",
        "«support@example.com» → «|support@example.com|»",
        "пишите: a.b-c@mail.example.com. → пишите|:|a.b-c@mail.example.com|.",
        "почта@пример.кг → почта@пример.кг",
        "a@ b → a|@|b",
        "http → http",
    })
    void takesAnAddressAsOne(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '=', quoteCharacter = '`', value = {
        "Оператор = ОПЕРАТОР", "IP-адрес = IP‑адрес", "3-тиркеме = 3–тиркеме", "user's = user’s", "маалыматтар = маалы¬маттар",
        "1 234 = 1⍽234", "1 234 = 1234", "10% = 10 %", "5-7 = 5 – 7", "5–7 = 5—7",
        "27 июля 2006 г. = 27⍽ИЮЛЯ 2006⍽г.", "«27» июля = \"27\" июля",
        "- = –", "- = —", "-- = —", "\" = «", "“ = »", "' = „", "... = …", "т.е. = т. е.",
        "2006-жылдын 27-июлу = 2006‑жылдын 27‑июлу", "да; = да.", "да, = да;",
    })
    void countsAsTheSame(String a, String b) {
        assertThat(keys(a, b)).as("%s = %s", a, b).isTrue();
    }

    @ParameterizedTest(name = "{0} # {1}")
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
        "учёт # учет", "не прав # неправ", "веб сайт # веб-сайт", "1,5 # 1.5", "10 % # 10 ‰", "5.8.3 # 5.8.4", "a, b # a; b",
        "да? # да.", "да: # да.", "( # {", "users' # user's", "27 июля # 28 июля", "2006 г. # 2006 года", "и/или # и или",
        "https://example.com/A # https://example.com/a", "№ 5 # 5", "« # (", "– # ,",
    })
    void countsAsSomethingElse(String a, String b) {
        assertThat(keys(a, b)).as("%s # %s", a, b).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Да. Нет, 1", "Да! Нет, 1", "Да? Нет, 1", "Да… Нет, 1", "Да; Нет, 0", "Да. нет, 0", "ст. 5, 0", "Да.Нет, 0", "Да., 0"})
    void aSignEndsASentenceBeforeACapital(String text, int ends) {
        assertThat(line(text, new Vocabulary()).tokens().stream().filter(Token::endsSentence)).hasSize(ends);
    }

    @Test
    void aReferenceIsOneTokenWhateverStandsAroundIt() {
        assertThat(cut("[5.8.3](#a)-пунктунда, см.[5](#b).")).isEqualTo("5.8.3|-|пунктунда|,|см|.|5|.");
        assertThat(cut("[см. 5](#b), [5.](#b)а, [5.8-1](#b)а, *[5](#b)*а")).isEqualTo("см|.|5|,|5|.|а|,|5.8-1|а|,|5|а");
        assertThat(cut("[*5*](#b)а")).as("words like any others").isEqualTo("5а");
    }

    @Test
    void wordsGoThroughMarks() {
        assertThat(cut("*Опер*атор и [сайт](https://example.com)та")).isEqualTo("Оператор|и|сайтта");
    }

    @Test
    void whatIsNoTokenIsSpace() {
        assertThat(cut("  ⍽⏎ ")).isEmpty();
        assertThat(cut("a ¬ b\u200B")).isEqualTo("a|b");
    }

    @Tag("slow")
    @Test
    void tokensStandInOrderAndDoNotOverlap() {
        RandomTexts texts = new RandomTexts(3);
        for (int i = 0; i < 2_000; i++) {
            Line line = line(texts.line(), new Vocabulary());
            int end = 0;
            for (Token token : line.tokens()) {
                assertThat(token.from()).isGreaterThanOrEqualTo(end).isLessThan(token.to());
                assertThat(line.text().substring(end, token.from())).matches("[\\s\\u00A0\\u00AD]*");
                end = token.to();
            }
            assertThat(line.text().substring(end)).matches("[\\s\\u00A0\\u00AD]*");
        }
    }

    private static Line line(String text, Vocabulary vocabulary) {
        return Line.of(Notation.line(text), new Wording(vocabulary, to -> to));
    }

    private static String cut(String text) {
        Line line = line(text, new Vocabulary());
        return line.tokens().stream()
                .map(line::text)
                .collect(Collectors.joining("|"))
                .replace('\u00A0', '⍽')
                .replace('\u00AD', '¬');
    }

    private static boolean keys(String a, String b) {
        Vocabulary vocabulary = new Vocabulary();
        List<Integer> first = line(a, vocabulary).tokens().stream().map(Token::key).toList();
        return first.equals(line(b, vocabulary).tokens().stream().map(Token::key).toList());
    }
}
