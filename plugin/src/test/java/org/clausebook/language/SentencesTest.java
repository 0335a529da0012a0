package org.clausebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "RUSSIAN | 1 | Оператор отвечает",
        "RUSSIAN | 2 | Оператор отвечает. Ответ бесплатный.",
        "RUSSIAN | 2 | Согласны ли вы? «Да».",
        "RUSSIAN | 1 | в соответствии со ст. 5 и п. 2 Закона, г. Бишкек, ул. Токтогула, т.е. Оператор и т.д.",
        "RUSSIAN | 1 | Директор А. Б. Иванов, тел. 0312, см. разд. Права",
        "RUSSIAN | 2 | Закон принят в 2006 году. № 152-ФЗ действует. и далее",
        "RUSSIAN | 2 | Он сказал «нет.» Потом ушёл…",
        "RUSSIAN | 1 | 1. Оператор",
        "KYRGYZ  | 1 | маалыматтар, ж.б. Оператор, т.а. Колдонуучу, б.а. Веб-сайт",
        "KYRGYZ  | 2 | Оператор жооп берет. \uFFFC-пунктта айтылган.",
        "KYRGYZ  | 1 | 2023-ж. Бишкек ш. кабыл алынган",
        "ENGLISH | 1 | Federal Law No. 152 of e.g. Mr. Smith, Art. 5 and Acme Ltd. Office",
        "ENGLISH | 3 | One. Two! (Three.)",
        "ENGLISH | 1 | – 12 –",
        "KYRGYZ  | 1 | 05.07.2021",
        "KYRGYZ  | 2 | Акысы 25 сом. Ал өзгөрбөйт.",
        "RUSSIAN | 2 | Плата 25 руб. Она не меняется.",
        "RUSSIAN | 2 | Точность 0,01 кВт·ч. Счётчики поверяются.",
        "ENGLISH | 1 | \uFFFC"
    })
    void counts(KnownLanguage language, int expected, String line) {
        assertThat(Sentences.count(line, language)).isEqualTo(expected);
    }
}
