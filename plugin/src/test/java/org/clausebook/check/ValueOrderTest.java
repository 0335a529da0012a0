package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two values stand in another order in one language. Each is printed as {@code ru: 10 days before 30 days (ky, en)}. */
class ValueOrderTest {

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @CsvSource(delimiter = '|', value = {
        "10 күн, 30 күн | 30 дней, 10 дней | 10 days, 30 days | ru: 30 days before 10 days (ky, en)",
        "30 күн, 10 күн | 10 дней, 30 дней | 10 days, 30 days | ky: 30 days before 10 days (ru, en)",
        "3 ай, 10 күн | 3 месяца, 10 дней | 10 days, 3 months | en: 10 days before 3 months (ky, ru)",
        "5 сом, 7 сом | 7 сомов, 5 сомов | 5 som, 7 som | ru: 7 KGS before 5 KGS (ky, en)",
        "1, 2, 3 көчүрмө | 1, 3, 2 копии | 1, 2, 3 copies | ru: 3 before 2 (ky, en)",
    })
    void theLanguageThatStandsAloneIsNamed(String ky, String ru, String en, String expected) {
        assertThat(among(ky, ru, en)).containsExactly(expected);
    }

    @Test
    void whereAllThreeDifferEachTranslationIsHeldAgainstTheDraftingLanguage() {
        assertThat(among("1, 2, 3 көчүрмө", "2, 1, 3 копии", "3, 1, 2 copies"))
                .containsExactly("ru: 2 before 1 (ky)", "en: 3 before 1 (ky)");
    }

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @CsvSource(delimiter = '|', value = {
        "10 күн, 30 күн | 10 дней, 30 дней | 10 days, 30 days",
        // of different kinds none can stand for the other
        "10 күн, 5 сом | 5 сомов, 10 дней | 10 days, 5 som",
        // of what is stated twice nobody knows which is which
        "10 күн, 30 күн, 10 күн | 30 дней, 10 дней, 10 дней | 10 days, 30 days, 10 days",
        // three is said in words in one language, and so it is held against nothing
        "3 көчүрмө, 5 көчүрмө | 5 копий, 3 копии | three copies, 5 copies",
        // number words are said where a language needs them
        "эки тарап, үч көчүрмө | три копии, две стороны | two parties, three copies",
    })
    void otherwiseThereIsNothingToAsk(String ky, String ru, String en) {
        assertThat(among(ky, ru, en)).isEmpty();
    }

    @Test
    void eachItemAndEachKindIsLookedAtByItself() {
        assertThat(among(
                        "- 10 күн, 30 күн, 5 сом, 7 сом;\n- 10 күн, 30 күн.",
                        "- 30 дней, 10 дней, 7 сомов, 5 сомов;\n- 10 дней, 30 дней.",
                        "- 10 days, 30 days, 5 som, 7 som;\n- 30 days, 10 days."))
                .containsExactlyInAnyOrder(
                        "ru: 30 days before 10 days (ky, en)",
                        "ru: 7 KGS before 5 KGS (ky, en)",
                        "en: 30 days before 10 days (ky, ru)");
    }

    @Test
    void aNumberThatAnotherLanguageSaysInYearsIsAPeriod() {
        assertThat(among("18 жаш, 21 жаш", "18 лет, 21 год", "21, 18")).containsExactly("en: 21 before 18 (ky, ru)");
    }

    /** In reading order, whoever says it: the settings or the text. */
    @Test
    void whatAFactSaysStandsWhereTheFactIsUsed() {
        Trilingual said = Trilingual.saying("{{reply-period}}, 10 күн", "10 дней, {{reply-period}}", "{{reply-period}}, 10 days")
                .fact("reply-period", "30 күн", "30 дней", "30 days");

        assertThat(printed(said.stated())).containsExactly("ru: 10 days before 30 days (ky, en)");
        assertThat(said.found(new ValueCheck())).singleElement().asString()
                .contains("says \"10 дней\" before \"30 дней ({{reply-period}})\"");
    }

    @Test
    void itIsAskedOnlyIfTheLanguagesStateTheSame() {
        assertThat(Trilingual.saying("10 күн, 30 күн", "30 дней, 10 дней", "10 days, 30 days").found(new ValueCheck()))
                .containsExactly("ru.md:7:1: warning: the Russian text of clause \"it\" says \"30 дней\" before"
                        + " \"10 дней\"; in the Kyrgyz and English texts it is the other way round [value.order]");
        assertThat(Trilingual.saying("10 күн, 30 күн", "30 дней, 20 дней", "10 days, 30 days").found(new ValueCheck()))
                .singleElement().asString().endsWith("[value.duration]");
    }

    private static List<String> among(String ky, String ru, String en) {
        return printed(Trilingual.saying(ky, ru, en).stated());
    }

    private static List<String> printed(List<Stated> stated) {
        return ValueOrder.among(stated).stream()
                .map(one -> "%s: %s before %s (%s)".formatted(
                        tag(one.odd()),
                        one.first().value().key(),
                        one.second().value().key(),
                        String.join(", ", one.agreeing().stream().map(ValueOrderTest::tag).toList())))
                .toList();
    }

    private static String tag(Stated stated) {
        return stated.text().language().tag();
    }
}
