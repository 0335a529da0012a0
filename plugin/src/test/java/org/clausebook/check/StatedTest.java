package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.check.Stated.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause states, and what of its numbers other rules hold together. */
class StatedTest {

    @Test
    void aValueIsStatedWithItsPlaceInTheFileAndTheWordsAroundIt() {
        Stated stated = russian("Оператор отвечает на запрос в течение **30** дней со дня получения.");

        assertThat(stated.values()).singleElement().satisfies(said -> {
            assertThat(said.value().key()).isEqualTo("30 days");
            assertThat(inFile(stated, said)).isEqualTo("30** дней");
            assertThat(said.words()).isEqualTo("… на запрос в течение 30 дней со дня получения.");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "30 дней даются на ответ Оператору | 30 дней даются на ответ …",
        "30 дней даются на ответ Опер | 30 дней даются на ответ Опер",
        "30 дней даются на ответы Операт | 30 дней даются на ответы Операт",
        "30 дней даются на ответы Операто | 30 дней даются на ответы …",
        "Ответ Оператора дают в 30 дней | Ответ Оператора дают в 30 дней",
        "Ответы Оператора дают в 30 дней | Ответы Оператора дают в 30 дней",
        "Ответам Оператора дают в 30 дней | … Оператора дают в 30 дней",
        "От {{operator}} ответ ждут 30 дней | От … ответ ждут 30 дней",
        "Неприкосновенность_переписок_30 дней_и_неприкосновенность_переписки | … 30 дней …",
    })
    void ofTheWordsAroundAValueWholeOnesAreShown(String text, String shown) {
        assertThat(russian(text).values()).singleElement().extracting(Said::words).isEqualTo(shown);
    }

    @Test
    void theNumbersOfATypedCitationBelongToAnotherRule() {
        assertThat(keys(russian("Указано в п. 5.3 и в статье 7 Закона."))).isEmpty();
        assertThat(keys(russian("Согласно пункту 5 хранятся 3 копии."))).containsExactly("3");
        assertThat(keys(russian("Копий 3, согласно пункту 5."))).containsExactly("3");
        assertThat(keys(russian("Согласно пункту&nbsp;5 хранятся 3 копии."))).containsExactly("3");
        assertThat(keys(kyrgyz("Мыйзамдын 10-беренесине ылайык 3 көчүрмө сакталат."))).containsExactly("3");
        assertThat(keys(english("Under clause 5 there are 3 copies."))).containsExactly("3");
    }

    @Test
    void aNumberWithABackslashIsNoCitationAndCounts() {
        assertThat(keys(russian("По форме п\\. 7 составляют 3 копии."))).containsExactly("7", "3");
    }

    @Test
    void aPeriodWithinACitationCounts() {
        assertThat(keys(russian("Согласно пункту 5, в течение 30 дней."))).containsExactly("30 days");
    }

    /** <i>Ч.</i> is short for an hour and for the part of an article. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "по п. 1 ч. 2 ст. 10 Закона",
        "по ст. 10 ч. 1 Закона",
        "по ст. 12.30 ч. 1 Кодекса",
        "по статье 1.12 ч. 3 Кодекса",
        "по пункту 3 ч. 1.12 ст. 10 Закона",
        "по абз. 2 ч. 1 ст. 10",
    })
    void thePartOfAnArticleIsNoHour(String citation) {
        assertThat(keys(russian(citation))).isEmpty();
    }

    @Test
    void aCitationThatIsMeantToBeTypedHasNumbersAndNoHours() {
        assertThat(keys(russian("По ст\\. 10 ч\\. 1 устава."))).containsExactly("10", "1");
    }

    @Test
    void hoursStayHours() {
        assertThat(keys(russian("Ответ дают за 24 ч. 30 мин. по ст. 5 Закона.")))
                .containsExactly("24 hours", "30 minutes");
        assertThat(keys(russian("Ответ дают за 24 ч. Копий 3."))).containsExactly("24 hours", "3");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "ky | 2026-жылдын өзгөртүүлөрү | 2026",
        "ru | 2026 год: изменения | 2026",
        "en | 2026: changes | 2026",
        "ky | Үч тарап | 3",
        "ru | Три стороны | 3",
        "en | Three parties | 3",
        "ru | 152-ФЗ и настоящая Политика | 152",
        "en | 25 (twenty-five) copies | 25",
        "ky | 12 принцип | 12",
        "ru | 12 принципов обработки | 12",
        "en | 12 principles | 12",
    })
    void aHeadingMayBeginWithAValue(String tag, String heading, String key) {
        assertThat(keys(headed(tag, heading))).containsExactly(key);
        assertThat(keys(titled(tag, heading))).containsExactly(key);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "ky | 5.1 Колдонуучунун укуктары",
        "ru | 5\\. Права Пользователя",
        "ru | 12 Права Пользователя",
        "en | 5.1 Rights of the User",
        "en | 5.1 rights of the User",
    })
    void theTypedNumberOfAHeadingIsNoValue(String tag, String heading) {
        assertThat(keys(headed(tag, heading))).isEmpty();
        assertThat(keys(titled(tag, heading))).isEmpty();
    }

    @Test
    void aNumberFurtherBehindInAHeadingIsOne() {
        assertThat(keys(headed("ru", "Копии: 12"))).containsExactly("12");
        assertThat(keys(russian("12 копий хранятся отдельно."))).containsExactly("12");
    }

    @Test
    void theLineBehindAHeadingMayBeginWithANumber() {
        Stated stated = stated("ru", "# T\n\n## T {#s}\n\n### Копии {#it}\n\n%s\n", "12 копий.");

        assertThat(keys(stated)).containsExactly("12");
    }

    @Test
    void anAddressCountsOnceHoweverOftenItIsGiven() {
        Stated stated = russian("Сайт [help](https://example.com/help) или https://www.example.com/help/.");

        assertThat(keys(stated)).containsExactly("example.com/help");
    }

    @Test
    void theAddressOfALinkStandsWhereTheLinkStands() {
        Stated stated = russian("Сайт [поддержки](https://example.com/help).");

        assertThat(stated.values()).singleElement().satisfies(said -> {
            assertThat(inFile(stated, said)).isEqualTo("[поддержки](https://example.com/help)");
            assertThat(said.words()).isEqualTo("https://example.com/help");
        });
    }

    /** The fact may have another address in another language, and how often it is used another rule compares. */
    @Test
    void ofAnAddressThatIsAFactsTheFactCounts() {
        assertThat(keys(russian("Пишите на privacy@policy.example."))).containsExactly("{{support}}");
        assertThat(keys(russian("[Пишите](mailto:privacy@policy.example)."))).containsExactly("{{support}}");
        assertThat(keys(russian("[Пишите](mailto:{{support}}) на {{support}}."))).isEmpty();
    }

    @Test
    void theWordsOfACitationBelongToItsLaw() {
        assertThat(keys(russian("По [части 1 статьи 10](law:152-fz#10/1) дают 30 дней."))).containsExactly("30 days");
    }

    @Test
    void aNumberThatIsGivenTwiceAndDiffersIsKeptWithItsWords() {
        Stated stated = russian("Ответ дают в течение 30 (двадцати) дней.");

        assertThat(stated.contradictions()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("30 (двадцати)");
            assertThat(stated.text().text().file().text(one.inFile())).isEqualTo("30 (двадцати)");
        });
    }

    private static Stated kyrgyz(String body) {
        return stated("ky", Trilingual.BODY, body);
    }

    private static Stated russian(String body) {
        return stated("ru", Trilingual.BODY, body);
    }

    private static Stated english(String body) {
        return stated("en", Trilingual.BODY, body);
    }

    private static Stated stated(String tag, String form, String words) {
        return Trilingual.alone(tag, form, words).stated().get(0);
    }

    private static Stated headed(String tag, String heading) {
        return stated(tag, Trilingual.HEADING, heading);
    }

    private static Stated titled(String tag, String title) {
        return Trilingual.alone(tag, Trilingual.TITLE, title).statedInTitle().get(0);
    }

    private static List<String> keys(Stated stated) {
        return stated.values().stream().map(said -> said.value().key()).toList();
    }

    private static String inFile(Stated stated, Said said) {
        return stated.text().text().file().text(said.inFile());
    }
}
