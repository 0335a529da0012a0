package org.clausebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.language.MixedScript.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedScriptTest {

    private static List<MixedScript> in(String text, KnownLanguage language) {
        return MixedScript.allIn(text, language);
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInThePublishedTexts(KnownLanguage language) {
        assertThat(ShippedText.lines(language)).allSatisfy(line -> assertThat(in(line, language)).isEmpty());
    }

    /** Every letter of every word is exchanged in turn for the one of the other alphabet that looks like it. */
    @ParameterizedTest
    @EnumSource
    void findsEveryExchangedLetterOfThePublishedTexts(KnownLanguage language) {
        Script other = language.script() == Script.CYRILLIC ? Script.LATIN : Script.CYRILLIC;
        List<String> missed = new ArrayList<>();
        int exchanged = 0;
        for (String line : ShippedText.lines(language)) {
            for (Word word : Word.allIn(line)) {
                for (int i = word.from(); i < word.to(); i++) {
                    int letter = LookAlikes.in(other, line.charAt(i));
                    if (letter >= 0 && Script.of(line.charAt(i)) == language.script()) {
                        exchanged++;
                        int at = i;
                        String wrong = line.substring(0, i) + (char) letter + line.substring(i + 1);
                        boolean found = in(wrong, language).stream().anyMatch(mixed -> mixed.from() == at);
                        if (!found) {
                            missed.add(word.text() + " in: " + wrong);
                        }
                    }
                }
            }
        }
        assertThat(exchanged).isGreaterThan(3000);
        assertThat(missed).as("of %d letters", exchanged).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Oператор отвечает, Oператор, 1, O, Оператор",
        "ОПЕPAТОР, ОПЕPAТОР, 4, P, ОПЕРАТОР",
        "саясатyн, саясатyн, 7, y, саясатун",
        "ɵлкɵ, ɵлкɵ, 1, ɵ, өлкө"
    })
    void saysWhichLetterItIsAndHowTheWordIsSpelt(String text, String word, int nth, String letter, String meant) {
        assertThat(in(text, KnownLanguage.KYRGYZ)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.LOOK_ALIKE);
            assertThat(found.word()).isEqualTo(word);
            assertThat(found.nth()).isEqualTo(nth);
            assertThat(found.letter()).isEqualTo(letter);
            assertThat(found.meant()).isEqualTo(meant);
        });
    }

    @Test
    void seesTwoWordsWrittenTogether() {
        assertThat(in("cookieлерди сактоо", KnownLanguage.KYRGYZ)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.JOINED);
            assertThat(found.from()).isEqualTo(6);
            assertThat(found.meant()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IP-адрес, SMS-сообщение, Wi-Fi, cookie-файлы, cookie’лер, Google'да",
                "версия TLS 1.2, формат PDF/A, стандарт ISO 9001, № 152-ФЗ, 5G, А4",
                "вариант A применяется",
                "подпункт «c» пункта",
                "(c) Ситроникс",
                "R и C",
                "напряжение 5 μВ, π, Δt",
                "све́дения, пере\u00ADда\u00ADча"
            })
    void leavesAlone(String text) {
        assertThat(in(text, KnownLanguage.RUSSIAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30 дней c даты | c | с",
        "O персональных данных | O | О",
        "права a также | a | а",
        "Оператор не вправе. He допускается | He | Не"
    })
    void seesWholeWordsThatOnlyLookRight(String text, String word, String meant) {
        assertThat(in(text, KnownLanguage.RUSSIAN)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.ALONE);
            assertThat(found.word()).isEqualTo(word);
            assertThat(found.meant()).isEqualTo(meant);
        });
    }
}
