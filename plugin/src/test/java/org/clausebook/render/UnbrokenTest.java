package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Square brackets stand for the element that keeps words on one line. */
class UnbrokenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Федералдык мыйзам № 152-ФЗ боюнча | Федералдык мыйзам [№ 152-ФЗ] боюнча",
        "статьи 10 закона                  | [статьи 10] закона",
        "ст. 10.1 закона                   | [ст. 10.1] закона",
        "under article 10.1 of the Law     | under [article 10.1] of the Law",
        "10.1-беренесинде каралган         | [10.1-беренесинде] каралган",
        "30 күн ичинде                     | [30 күн] ичинде",
        "в течение 30 дней со дня          | в течение [30 дней] со дня",
        "dated 27 July 2006                | dated [27 July] 2006",
        "-пунктунда көрсөтүлгөн            | [-пунктунда] көрсөтүлгөн",
        "без чисел и ссылок                | без чисел и ссылок",
        "A1 и B2B                          | A1 и B2B",
    })
    void keepsTogetherWhatIsReadAsOne(String words, String expected) {
        assertThat(print(words).replace("<span class=\"unbroken\">", "[").replace("</span>", "]")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"№ 152-ФЗ & <b>", "30 \"күн\" 'x'", "5.8.3-пунктунда, 10 000 000 сом, 1/2 бөлүк"})
    void addsNoCharacters(String words) {
        String text = Jsoup.parseBodyFragment(print(words)).body().wholeText();
        assertThat(text).isEqualTo(words);
    }

    @Test
    void staysCheapWhateverItReads() {
        String digits = "1 ".repeat(100_000) + "№ ".repeat(50_000) + "1-".repeat(50_000);
        assertThat(print(digits)).hasSizeGreaterThan(digits.length());
    }

    private static String print(String words) {
        StringBuilder out = new StringBuilder();
        Unbroken.print(words, out);
        return out.toString();
    }
}
