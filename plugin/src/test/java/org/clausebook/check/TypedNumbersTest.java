package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for a citation and what is not, language by language. {@code |} divides a sentence from what is found. */
class TypedNumbersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "ушул Саясаттын 12-пунктунда аталган | 12-пунктунда",
        "5.8.3-пунктка ылайык | 5.8.3-пунктка",
        "5.8-1-пункт | 5.8-1-пункт",
        "Мыйзамдын 10-беренесинин 1-бөлүгүндө | 10-беренесинин 1-бөлүгүндө",
        "Мыйзамдын 10.1-беренеси | 10.1-беренеси",
        "3–тиркемеде көрсөтүлгөн | 3–тиркемеде",
        "2-бөлүмдүн 4-пунктчасы | 2-бөлүмдүн 4-пунктчасы",
        "7-главасы жана 9-беренеси | 7-главасы жана 9-беренеси",
        "пункт 5.3 боюнча | пункт 5.3",
        "берене 10 боюнча | берене 10",
        "ст. 10 жана п. 3 | ст. 10 жана п. 3",
        "5.3-п. караңыз | 5.3-п.",
        "жогорудагы 5.8.3 | 5.8.3",
        "12-ПУНКТ | 12-ПУНКТ",
    })
    void findsKyrgyzCitations(String sentence, String found) {
        assertThat(in("ky", sentence)).containsExactly(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "30 күн ичинде",
        "бул беренеде 30 күндүк мөөнөт",
        "ушул пункттун 30 күндүк мөөнөтү",
        "пункт 30 күн ичинде аткарылат",
        "27-июль 2006-жыл",
        "2006-жылдын 27-июлундагы",
        "3-жак жана 2-топ",
        "1,5 пайыз",
        "12.5 %",
        "саат 10.30",
        "TLS 1.2 протоколу",
        "№ 5.3 кат",
        "192,168 сом",
        "үч бөлүк",
        "+996 312 00-00-00",
    })
    void leavesOtherKyrgyzNumbersAlone(String sentence) {
        assertThat(in("ky", sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "указанных в п. 5.3 Политики | п. 5.3",
        "указанных в п.5.3 Политики | п.5.3",
        "в пункте 12 | пункте 12",
        "пунктов 1, 2 и 3 | пунктов 1",
        "на основании ст. 10 Закона | ст. 10",
        "п. 1 ч. 2 ст. 10 Закона | п. 1 ч. 2 ст. 10",
        "части 1 статьи 10 | части 1 статьи 10",
        "статьёй 10.1 | статьёй 10.1",
        "пп. 5.1 и 5.2 | пп. 5.1 и 5.2",
        "подп. 3 п. 2 | подп. 3 п. 2",
        "по ст. 10 (ч. 1) Закона | ст. 10 (ч. 1)",
        "разделом 4 | разделом 4",
        "в приложении № 2 | приложении № 2",
        "абз. 2 пункта 5.8-1 | абз. 2 пункта 5.8-1",
        "10-я статья | 10-я статья",
        "§ 5 | § 5",
        "см. 5.8.3 выше | 5.8.3",
        "СТАТЬЯ 5 | СТАТЬЯ 5",
    })
    void findsRussianCitations(String sentence, String found) {
        assertThat(in("ru", sentence)).containsExactly(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "в течение 30 дней",
        "в указанный в настоящем пункте 30-дневный срок",
        "согласно настоящему пункту 10 рабочих дней",
        "24 ч. 30 мин. 5 сек.",
        "в 2026 г.",
        "27 июля 2006 г.",
        "должно стать 18 процентов",
        "1,5 процента",
        "12.5 %",
        "TLS 1.2 или HTTP/1.1",
        "документ № 5.3",
        "из главных 5 целей",
        "частности 5 примеров",
        "около 1 500,50 руб.",
        "+7 (495) 000-00-00",
        "версия v2.1.3",
    })
    void leavesOtherRussianNumbersAlone(String sentence) {
        assertThat(in("ru", sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "referred to in clause 5.3 of the Policy | clause 5.3",
        "Article 5 of the Law | Article 5",
        "Articles 5 and 6 | Articles 5",
        "part 1 of article 10 | part 1 of article 10",
        "article 10, part 1 (point 2) of it | article 10, part 1 (point 2)",
        "sub-clause 5.8-1 | sub-clause 5.8-1",
        "Art. 10 and § 5 | Art. 10 and § 5",
        "section 12 | section 12",
        "see 5.8.3 above | 5.8.3",
        "Annex No. 2 | Annex No. 2",
        "CLAUSE 7 | CLAUSE 7",
    })
    void findsEnglishCitations(String sentence, String found) {
        assertThat(in("en", sentence)).containsExactly(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "within 30 days",
        "in this clause 30 days means",
        "under this section 10 working days",
        "a 30-day period",
        "an increase of 1.5 times",
        "GBP 3.50 a page",
        "1,000.50",
        "27 July 2006",
        "on 07/27/2006",
        "in two parts",
        "3 articles",
        "the participants 5 and 6",
    })
    void leavesOtherEnglishNumbersAlone(String sentence) {
        assertThat(in("en", sentence)).isEmpty();
    }

    /** Without knowing its words, only what has the form of a number of a clause is found. */
    @Test
    void findsDottedNumbersInAnyLanguage() {
        assertThat(in("uz", "5.3-band va 12-modda")).containsExactly("5.3");
    }

    @Test
    void saysWhereACitationBegins() {
        assertThat(TypedNumbers.in("ru", "Оператор (п. 5.3) и ст. 7.")).extracting(TypedNumbers.Found::start)
                .containsExactly(10);
        assertThat(TypedNumbers.in("ru", "По ст. 7 Оператор вправе, а по п. 2 обязан.")).extracting(TypedNumbers.Found::start)
                .containsExactly(3, 31);
    }

    @Test
    void isNotFooledByABackslash() {
        assertThat(in("ru", "по форме 5\\.3, п. 5\\.3 и п\\. 5")).isEmpty();
    }

    /** The sieve before the patterns lets pass whatever they find, and little else. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "ky | отуз күн ичинде",
        "ky | 30 күн ичинде",
        "ky | бул беренеде мөөнөт жок",
        "ru | в течение 30 дней",
        "ru | в этом пункте нет числа",
        "ru | пункт о том, что дают 30 дней на ответ",
        "ru | 30 дней на ответ по этому пункту",
        "ru | 5. Права; 7 копий.",
        "ru | .5 и 5.",
        "ru | в 2026 году, 30; 7",
        "en | within 30 days",
        "en | this clause has no number",
        "uz | 12-modda",
    })
    void hasNothingToLookForWhereNothingMayBe(String tag, String sentence) {
        assertThat(TypedNumbers.mayBeIn(tag, sentence)).isFalse();
        assertThat(in(tag, sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "ky | 12-пункт",
        "ky | 12 пункт",
        "ru | п. 5",
        "ru | 10-я статья",
        "ru | § 5",
        "ru | приложение № 9",
        "en | sub-clause No. 0",
        "en | clause 9",
        "en | 1.5",
        "uz | 5.3-band",
    })
    void looksCloselyWhereACitationMayBe(String tag, String sentence) {
        assertThat(TypedNumbers.mayBeIn(tag, sentence)).isTrue();
    }

    @Test
    void whatStandsFarApartIsTwoCitations() {
        assertThat(in("ru", "ст. 10           ,ч. 1")).containsExactly("ст. 10 ,ч. 1");
        assertThat(in("ru", "ст. 10            ,ч. 1")).containsExactly("ст. 10", "ч. 1");
    }

    @Test
    void aBracketThatACitationOpensBelongsToIt() {
        assertThat(in("ru", "ст. 10 (ч. 1) Закона, (ст. 5) Закона")).containsExactly("ст. 10 (ч. 1)", "ст. 5");
        assertThat(in("ru", "ст. 10 (ч. 1 Закона)")).containsExactly("ст. 10 (ч. 1");
    }

    private static List<String> in(String tag, String sentence) {
        return TypedNumbers.in(tag, sentence).stream().map(TypedNumbers.Found::words).toList();
    }
}
