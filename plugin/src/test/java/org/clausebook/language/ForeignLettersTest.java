package org.clausebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ForeignLettersTest {

    @ParameterizedTest
    @EnumSource
    void findsNothingInThePublishedTexts(KnownLanguage language) {
        assertThat(ShippedText.lines(language)).allSatisfy(line -> assertThat(ForeignLetters.in(line, language)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "KYRGYZ  | маалыматтар қорголот           | қорголот            | қ |",
        "KYRGYZ  | ѳлкѳ боюнча                    | ѳлкѳ                | ѳ | өлкө",
        "KYRGYZ  | деген «кеҥеш» бар              | кеҥеш               | ҥ | кеңеш",
        "KYRGYZ  | Київ шаары                     | Київ                | ї |",
        "RUSSIAN | защита маалыматтын түрү        | түрү                | ү |",
        "RUSSIAN | обробка і захист               | і                   | і |",
        "ENGLISH | sends an электронное письмо to | электронное письмо  | э |"
    })
    void findsTheWord(KnownLanguage language, String text, String words, String letter, String meant) {
        assertThat(ForeignLetters.in(text, language)).singleElement().satisfies(found -> {
            assertThat(found.words()).isEqualTo(words);
            assertThat(found.letter()).isEqualTo(letter);
            assertThat(found.meant()).isEqualTo(meant == null ? "" : meant);
            assertThat(text.substring(found.from())).startsWith(letter);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "KYRGYZ  | «Қазақстан почтасы» аркылуу",
        "RUSSIAN | закон «Жеке маалыматтар жөнүндө» и ещё",
        "RUSSIAN | café, naïve, Škoda, α",
        "ENGLISH | Federal Law (Федеральный закон) and “О персональных данных”"
    })
    void leavesNamesAlone(KnownLanguage language, String text) {
        assertThat(ForeignLetters.in(text, language)).isEmpty();
    }
}
