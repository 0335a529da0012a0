package org.clausebook.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.check.Stated.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which language is the odd one, and what is held against what. Each is printed as {@code ru: 20 days instead of 30
 * days (ky, en)}.
 */
class ValueDisagreementTest {

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @CsvSource(delimiter = '|', value = {
        "30 күн | 30 дней | 30 days",
        "30 күн жана 3 ай | 3 месяца и 30 дней | 30 days and 3 months",
        "тараптар | обе стороны | two parties",
        "бир тарап | одна сторона | one party",
        "18 жаштагы | лица 18 лет | aged 18",
        "саат 18:00 | 18 часов | at 18:00",
        "үч тарап | обе стороны | three parties",
    })
    void agree(String ky, String ru, String en) {
        assertThat(among(ky, ru, en)).isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @CsvSource(delimiter = '|', value = {
        "30 күн | 20 дней | 30 days | ru: 20 days instead of 30 days (ky, en)",
        "20 күн | 30 дней | 30 days | ky: 20 days instead of 30 days (ru, en)",
        "30 күн | быстро | 30 days | ru: nothing instead of 30 days (ky, en)",
        "тез | 30 дней | 30 days | ky: nothing instead of 30 days (ru, en)",
        "тез | 30 дней | quickly | ru: 30 days instead of nothing (ky, en)",
        "30 күн, 30 күн | 30 дней | 30 days | ky: 30 days instead of nothing (ru, en)",
        "30 күн, 30 күн | 30 дней, 30 дней | 30 days | en: nothing instead of 30 days (ky, ru)",
        "18 жаш | 18 лет | 17 | en: 17 instead of 18 years (ky, ru)",
    })
    void theOddOneIsNamed(String ky, String ru, String en, String expected) {
        assertThat(among(ky, ru, en)).containsExactly(expected);
    }

    @Test
    void ofTwoTextsTheTranslationIsTheOddOne() {
        assertThat(printed(Trilingual.saying("30 күн", "20 дней", "20 days").stated().subList(0, 2)))
                .containsExactly("ru: 20 days instead of 30 days (ky)");
    }

    @Test
    void whatIsLackedTwiceIsSaidTwice() {
        assertThat(among("30 күн, 30 күн", "быстро", "30 days, 30 days")).containsExactly(
                "ru: nothing instead of 30 days (ky, en)", "ru: nothing instead of 30 days (ky, en)");
    }

    @Test
    void aValueIsHeldAgainstOneOfItsKindFirst() {
        assertThat(among("30 күн, 5 сом", "7 рублей, 20 дней", "30 days, 5 som")).containsExactlyInAnyOrder(
                "ru: 20 days instead of 30 days (ky, en)", "ru: 7 RUB instead of 5 KGS (ky, en)");
    }

    @Test
    void valuesOfDifferentKindsAreOneMistakeIfOneMayStandForTheOther() {
        assertThat(among("30 күн", "30 рублей", "30 days")).containsExactly("ru: 30 RUB instead of 30 days (ky, en)");
        assertThat(among("30 күн", "три копии", "30 days")).containsExactly("ru: 3 instead of 30 days (ky, en)");
        assertThat(among("30 күн", "27.07.2026", "30 days"))
                .containsExactly("ru: 2026-07-27 instead of 30 days (ky, en)");
    }

    @Test
    void anAddressStandsForNothingElse() {
        assertThat(among("30 күн", "https://example.com", "30 days")).containsExactlyInAnyOrder(
                "ru: example.com instead of nothing (ky, en)", "ru: nothing instead of 30 days (ky, en)");
        assertThat(among("https://example.com", "30 дней", "https://example.com")).containsExactlyInAnyOrder(
                "ru: 30 days instead of nothing (ky, en)", "ru: nothing instead of example.com (ky, en)");
    }

    @Test
    void aNumberWordStandsForNoDate() {
        assertThat(among("2026-07-27", "три копии", "2026-07-27"))
                .containsExactly("ru: nothing instead of 2026-07-27 (ky, en)");
        assertThat(among("үч көчүрмө", "27.07.2026", "three copies"))
                .containsExactly("ru: 2026-07-27 instead of nothing (ky, en)");
    }

    @Test
    void numberWordsAreHeldAgainstEachOther() {
        assertThat(among("үч тарап", "четыре стороны", "three parties")).containsExactly("ru: 4 instead of 3 (ky, en)");
        assertThat(among("үч тарап", "четыре стороны", "five parties")).containsExactly(
                "ru: 4 instead of 3 (ky)", "en: 5 instead of 3 (ky)");
    }

    @Test
    void aNumberWordIsNotHeldAgainstAnotherThatCountsTime() {
        assertThat(among("тараптар", "один день", "two parties")).isEmpty();
    }

    @Test
    void deadlinesThatTwoItemsOfAListHaveExchangedAreWrongInBoth() {
        assertThat(among(
                        "Мөөнөттөр:\n\n- каттарга: 30 күн;\n- суроолорго: 10 күн.",
                        "Сроки:\n\n- на письма: 10 дней;\n- на вопросы: 30 дней.",
                        "Periods:\n\n- for letters: 30 days;\n- for questions: 10 days."))
                .containsExactly("ru: 10 days instead of 30 days (ky, en)", "ru: 30 days instead of 10 days (ky, en)");
    }

    @Test
    void soAreThoseThatCellsOfATableHaveExchanged() {
        String table = "| %s | %s |\n|---|---|\n| %s | %s |\n";
        assertThat(among(
                        table.formatted("А", "Б", "30 күн", "10 күн"),
                        table.formatted("А", "Б", "30 дней", "10 дней"),
                        table.formatted("A", "B", "10 days", "30 days")))
                .containsExactly("en: 10 days instead of 30 days (ky, ru)", "en: 30 days instead of 10 days (ky, ru)");
    }

    @Test
    void soAreThoseOfParagraphsUnlessATranslatorHasSplitOne() {
        assertThat(among("30 күн.\n\n10 күн.", "10 дней.\n\n30 дней.", "30 days.\n\n10 days."))
                .containsExactly("ru: 10 days instead of 30 days (ky, en)", "ru: 30 days instead of 10 days (ky, en)");
        assertThat(among("30 күн.\n\n10 күн.", "10 дней; 30 дней.", "30 days.\n\n10 days.")).isEmpty();
    }

    @Test
    void soAreThoseOfAParagraphAndAnItem() {
        assertThat(among("30 күн:\n\n- 10 күн.", "10 дней:\n\n- 30 дней.", "30 days:\n\n- 10 days."))
                .containsExactly("ru: 30 days instead of 10 days (ky, en)", "ru: 10 days instead of 30 days (ky, en)");
    }

    /** Another rule says that one language has a heading: it is no paragraph of the others. */
    @Test
    void aHeadingCorrespondsToNoParagraph() {
        String headed = "# T\n\n## T {#section}\n\n### %s {#it}\n\n%s\n";
        Trilingual files = Trilingual.files(
                headed.formatted("30 күн", "10 күн."),
                Trilingual.BODY.formatted("10 дней.\n\n30 дней."),
                headed.formatted("30 days", "10 days."));

        assertThat(printed(files.stated())).isEmpty();
    }

    @Test
    void withinALineWordsMayStandInAnyOrder() {
        assertThat(among("- 30 күн жана 10 күн", "- 10 дней и 30 дней", "- 30 days and 10 days")).isEmpty();
    }

    @Test
    void whatTheWholeClauseLacksIsSaidOnce() {
        assertThat(among("- 30 күн;\n- 10 күн.", "- 10 дней;\n- 20 дней.", "- 30 days;\n- 10 days."))
                .containsExactly("ru: 20 days instead of 30 days (ky, en)");
    }

    @Test
    void aPlaceThatLacksAValueIsItsItem() {
        List<ValueDisagreement> found = ValueDisagreement.among(Trilingual.saying(
                        "- 30 күн;\n- тез.", "- быстро;\n- за 30 дней.", "- 30 days;\n- quickly.")
                .stated());

        assertThat(found).filteredOn(one -> one.says().isEmpty()).singleElement().satisfies(one -> assertThat(
                        one.odd().text().text().file().text(one.odd().at()))
                .isEqualTo("б"));
    }

    @Test
    void theValuesOfFactsCount() {
        String uses = "{{reply-period}}.";

        assertThat(printed(Trilingual.saying(uses, uses, uses).fact("reply-period", "30 күн", "10 дней", "30 days").stated()))
                .containsExactly("ru: 10 days instead of 30 days (ky, en)");
        assertThat(printed(Trilingual.saying(uses, uses, uses).fact("reply-period", "30 күн", "30 дней", "30 days").stated()))
                .isEmpty();
        assertThat(Trilingual.saying(uses, uses, uses).fact("reply-period", "30 күн", "10 дней", "30 days").found(new ValueCheck()))
                .containsExactly("ru.md:7:1: error: \"10 дней ({{reply-period}})\" in the Russian text of clause \"it\" does not agree with"
                        + " \"30 күн ({{reply-period}})\" in the Kyrgyz and English texts [value.duration]");
    }

    @Test
    void thatTheLanguagesUseOtherFactsIsSaidByAnotherRule() {
        assertThat(printed(Trilingual.saying("{{reply-period}}", "{{operator}}", "{{reply-period}}")
                        .fact("reply-period", "30 күн", "30 дней", "30 days")
                        .stated()))
                .isEmpty();
    }

    /** Two addresses of the settings, and no fact is used. */
    @Test
    void typedAddressesOfTwoFactsDiffer() {
        Trilingual typed = Trilingual.saying("privacy@policy.example", "abuse@policy.example", "privacy@policy.example")
                .fact("abuse", "abuse@policy.example", "abuse@policy.example", "abuse@policy.example");

        assertThat(printed(typed.stated())).containsExactly(
                "ru: {{abuse}} instead of {{support}} (ky, en)");
    }

    @Test
    void ofManyDifferencesNoMoreAreNamedThanHelp() {
        StringBuilder ky = new StringBuilder("Көчүрмөлөр:");
        StringBuilder ru = new StringBuilder("Копии:");
        for (int i = 100; i < 160; i++) {
            ky.append(' ').append(i).append(';');
            ru.append(' ').append(i + 200).append(';');
        }

        List<ValueDisagreement> found = ValueDisagreement.among(
                Trilingual.saying(ky.toString(), ru.toString(), ky.toString()).stated());

        assertThat(found).hasSize(50).allMatch(one -> one.says().isEmpty() || one.others().isEmpty());
    }

    private static List<String> among(String ky, String ru, String en) {
        return printed(Trilingual.saying(ky, ru, en).stated());
    }

    private static List<String> printed(List<Stated> stated) {
        return ValueDisagreement.among(stated).stream()
                .map(one -> tag(one.odd()) + ": " + one.says().map(ValueDisagreementTest::key).orElse("nothing")
                        + " instead of " + one.others().map(ValueDisagreementTest::key).orElse("nothing")
                        + one.agreeing().stream().map(ValueDisagreementTest::tag).collect(joining(", ", " (", ")")))
                .toList();
    }

    private static String key(Said said) {
        return said.value().key();
    }

    private static String tag(Stated stated) {
        return stated.text().language().tag();
    }
}
