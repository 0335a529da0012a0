package org.clausebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of each language would say of the sentence. */
class LexiconTest {

    private static Map<Topic, Evidence> read(KnownLanguage language, String text) {
        return Lexicon.of(language).read(Word.allIn(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MUST     | KYRGYZ  | Оператор жооп берүүгө милдеттүү",
        "MUST     | KYRGYZ  | кат жөнөтүлүүгө тийиш",
        "MUST     | RUSSIAN | Оператор обязан ответить",
        "MUST     | RUSSIAN | письмо должно содержать",
        "MUST     | ENGLISH | The Operator must reply",
        "MUST     | ENGLISH | The Operator shall reply",
        "MAY      | KYRGYZ  | Колдонуучу баш тарта алат",
        "MAY      | KYRGYZ  | маалымат алууга укуктуу",
        "MAY      | RUSSIAN | Пользователь вправе отказаться",
        "MAY      | RUSSIAN | передача допускается",
        "MAY      | ENGLISH | The User may opt out",
        "MAY      | ENGLISH | The User has the right to object",
        "MUST_NOT | KYRGYZ  | аларды жайылтпоого милдеттүү",
        "MUST_NOT | KYRGYZ  | өткөрүп берүүгө жол берилбейт",
        "MUST_NOT | KYRGYZ  | берүүгө тыюу салынат",
        "MUST_NOT | RUSSIAN | Оператор не вправе передавать",
        "MUST_NOT | RUSSIAN | обязаны не раскрывать их",
        "MUST_NOT | RUSSIAN | Не допускается объединение",
        "MUST_NOT | ENGLISH | The Operator must not disclose",
        "MUST_NOT | ENGLISH | Combining is not permitted"
    })
    void oneModalityAndNoOther(Topic topic, KnownLanguage language, String text) {
        Map<Topic, Evidence> said = read(language, text);
        assertThat(said).containsEntry(topic, Evidence.YES);
        for (Topic other : new Topic[] {Topic.MUST, Topic.MAY, Topic.MUST_NOT}) {
            assertThat(other == topic || said.get(other) != Evidence.YES).as("%s as well", other).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "AT_LEAST | KYRGYZ  | кеминде үч күн",
        "AT_LEAST | RUSSIAN | не менее трёх дней",
        "AT_LEAST | ENGLISH | 13 years or older",
        "AT_MOST  | KYRGYZ  | үч күндөн кечиктирбестен",
        "AT_MOST  | KYRGYZ  | отуз күн ичинде",
        "AT_MOST  | RUSSIAN | не позднее трёх дней",
        "AT_MOST  | RUSSIAN | в течение тридцати дней",
        "AT_MOST  | ENGLISH | within thirty days",
        "EXCEPT   | KYRGYZ  | мыйзамда каралган учурларды кошпогондо",
        "EXCEPT   | KYRGYZ  | эгерде мыйзамда башкача белгиленбесе",
        "EXCEPT   | RUSSIAN | за исключением случаев",
        "EXCEPT   | RUSSIAN | если срок хранения не установлен законом",
        "EXCEPT   | ENGLISH | unless the law provides otherwise",
        "ONLY     | KYRGYZ  | Оператор гана иштеп чыгат",
        "ONLY     | RUSSIAN | только Оператором",
        "ONLY     | ENGLISH | only by the Operator"
    })
    void bounds(Topic topic, KnownLanguage language, String text) {
        assertThat(read(language, text)).containsEntry(topic, Evidence.YES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "YES     | KYRGYZ  | иштеп чыкпайт",
        "YES     | KYRGYZ  | толук эмес маалымат",
        "YES     | KYRGYZ  | талаптарга жооп бербеген мамлекет",
        "NO      | KYRGYZ  | маалыматтар жок кылынат",
        "NO      | KYRGYZ  | башка адамдар менен байланышып, пайдаланган",
        "NO      | KYRGYZ  | ээсиздендирилген маалымат",
        "PERHAPS | KYRGYZ  | чектөөсүз жетүү",
        "YES     | RUSSIAN | Оператор не обрабатывает",
        "YES     | RUSSIAN | никогда и ни при каких обстоятельствах",
        "NO      | RUSSIAN | не позднее трёх дней",
        "NO      | RUSSIAN | неправомерные действия",
        "PERHAPS | RUSSIAN | без его согласия",
        "YES     | ENGLISH | The Operator does not process",
        "PERHAPS | ENGLISH | without the consent",
        "NO      | ENGLISH | The Operator replies"
    })
    void negation(Evidence evidence, KnownLanguage language, String text) {
        assertThat(read(language, text)).containsEntry(Topic.NEGATION, evidence);
    }

    @Test
    void wordsThatOnlyLookLikeIt() {
        assertThat(read(KnownLanguage.KYRGYZ, "ыйгарым укуктуу орган милдеттүү түрдө, анын ичинде"))
                .allSatisfy((topic, evidence) -> assertThat(evidence).as("%s", topic).isEqualTo(Evidence.NO));
        assertThat(read(KnownLanguage.RUSSIAN, "обязанности должностного лица").get(Topic.MUST)).isNotEqualTo(Evidence.YES);
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicHasWordsToSuggest(KnownLanguage language) {
        for (Topic topic : Topic.values()) {
            assertThat(Lexicon.of(language).examples(topic)).as("%s", topic).startsWith("\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"чыкпайт", "болбогон", "чыгарбоого", "бербеген", "белгиленбесе", "кечиктирбестен", "албады", "бузулбаган"})
    void kyrgyzVerbsThatAreNegated(String word) {
        assertThat(KyrgyzNegation.isIn(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "башка", "башкача", "пайдаланган", "байланыштуу", "топтоо", "жобосун", "себептер", "кепилдик", "бөлүм", "баса",
                "базасында", "группасында", "телефон", "табылса", "кабыл", "кошпогондо", "камсыз", "корпоративдик", "тапкан"
            })
    void otherWordsWithTheSameLetters(String word) {
        assertThat(KyrgyzNegation.isIn(word)).isFalse();
    }
}
