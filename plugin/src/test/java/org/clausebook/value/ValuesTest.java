package org.clausebook.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static String keys(String tag, String text) {
        return Values.in(tag, text).stated().stream()
                .map(value -> value.spelled() ? "(" + value.key() + ")" : value.key())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | within three working days            | 3 working days
            ru | в течение трёх рабочих дней          | 3 working days
            ky | үч жумуш күнү ичинде                 | 3 working days
            en | thirty (30) calendar days            | 30 calendar days
            ru | 30 (тридцати) календарных дней       | 30 calendar days
            ky | отуз (30) календардык күндүн ичинде  | 30 calendar days
            en | a 30-day period                      | 30 days
            ru | 30-дневный срок                      | 30 days
            ru | тридцатидневный срок                 | 30 days
            ru | двадцатичетырёхчасовой режим         | 24 hours
            ru | в течение 30-ти дней                 | 30 days
            ky | 30 күндүк мөөнөт                     | 30 days
            ky | 30 күндөн кечиктирбестен             | 30 days
            en | twenty-five business days            | 25 working days
            ru | двадцать пять рабочих дней           | 25 working days
            ky | жыйырма беш жумуш күнү               | 25 working days
            en | one hundred and twenty minutes       | 120 minutes
            ru | сто двадцать минут                   | 120 minutes
            ky | бир жүз жыйырма мүнөт                | 120 minutes
            en | one month; two weeks; 6 months       | (1 month); 2 weeks; 6 months
            ru | один месяц; две недели; 6 месяцев    | (1 month); 2 weeks; 6 months
            ky | бир ай; эки апта; 6 айдын ичинде     | (1 month); 2 weeks; 6 months
            ky | он төрт күндүн, 15 (он беш) жумуш күнүнүн ичинде | 14 days; 15 working days
            ky | ар бир күн үчүн; үч сутка бою        | 3 days
            ru | раз в полгода; 18 часов              | (6 months); 18 hours
            ru | за 24 ч. 30 мин., за 24 ч. 3 раза     | 24 hours; 30 minutes; 24 hours; 3
            ru | п. 1 ч. 2 ст. 10, статьи 12.30 ч. 1.12 | 1; 2; 10; 12.3; 1.12
            ru | ст. 5 и 10 ч. 1, ст. 3, 4 ч. 2 и за 5 и 10 ч. 1 раз | 5; 10; 1; 3; 4; 2; 5; 10 hours; 1
            ru | пункта 3 ч. 1, абз. 2 ч. 4 ст. 10–12 ч. 5 | 3; 1; 2; 4; 10; 12; 5
            ky | жарым жылда бир жолу; 5тен 7 күнгө чейин | (6 months); 5 days; 7 days
            en | three quarters of the payment; three quarters | (3); 3 quarters
            en | 5–7 days, 5 to 7 days                | 5 days; 7 days; 5 days; 7 days
            ru | 5–7 дней, от 5 до 7 дней             | 5 days; 7 days; 5 days; 7 days
            en | three to six months, 1 to 3 months    | 3 months; 6 months; 1 month; 3 months
            ru | от трёх до шести месяцев              | 3 months; 6 months
            ky | үч айдан алты айга чейин              | 3 months; 6 months
            en | for 3 years, for 72 hours            | 3 years; 72 hours
            ru | на 3 года, 72 часа, двое суток       | 3 years; 72 hours; 2 days
            ky | 3 жылга, 72 саат                     | 3 years; 72 hours
            ky | 14 жашка чейин                       | 14 years
            ky | 30 күндүн, 30 күндө, 30 күндү, 30 күнүнөн, 2 күндөр | 30 days; 30 days; 30 days; 30 days; 2 days
            ky | 3 айлык, 3 айдан, 3 айдагы, 6 айга чейин | 3 months; 3 months; 3 months; 6 months
            ky | 5 айыл, 5 айтуу, 5 жылуу, 5 айып     | 5; 5; 5; 5
            """)
    void durationsHaveNumberUnitAndKind(String tag, String text, String expected) {
        assertThat(keys(tag, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 27 July 2006                          | 2006-07-27
            en | July 27, 2006                         | 2006-07-27
            en | the 27th of July 2006                 | 2006-07-27
            en | on 27.07.2006 and 2006-07-27          | 2006-07-27; 2006-07-27
            en | 07/27/2006                            | 2006-07-27
            en | July 2006                             | 2006-07
            en | From 1 January to 31 December 2026    | 2026-01-01; 2026-12-31
            ru | С 1 января по 31 декабря 2026 года    | 2026-01-01; 2026-12-31
            ky | 2026-жылдын 1-январынан 31-декабрына чейин | 2026-01-01; 2026-12-31
            ru | на 2026.03.01                         | 2026-03-01
            en | from 1 to 15 May                      | ---05-01; ---05-15
            en | 1–15 May 2027                         | 2027-05-01; 2027-05-15
            ru | с 1 по 15 мая                         | ---05-01; ---05-15
            en | on 1 May, you may                     | ---05-01
            ru | 27 июля 2006 г.                       | 2006-07-27
            ru | «27» июля 2006 года                   | 2006-07-27
            ru | от 1 мая 2027 г. № 5                  | 2027-05-01; 5
            ru | с июля 2006 года                      | 2006-07
            ru | не позднее 1 марта                    | ---03-01
            ky | 2006-жылдын 27-июлу                   | 2006-07-27
            ky | 2006-жылдын 27-июлундагы № 152-ФЗ     | 2006-07-27; 152
            ky | 2006-жылдын 1-майынан тартып          | 2006-05-01
            ky | 2006-ж., 27-июль                      | 2006-07-27
            ky | 27-июль 2006-жыл                      | 2006-07-27
            ky | 2006-жылдын июлу                      | 2006-07
            ky | 27.07.2006-ж.                         | 2006-07-27
            ky | 1-мартка чейин                        | ---03-01
            """)
    void datesAreTheSameInEveryForm(String tag, String text, String expected) {
        assertThat(keys(tag, text)).isEqualTo(expected.replace("---", "--"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1,000 roubles, RUB 5,000, $20, 15 %, 15 percent  | 1000 RUB; 5000 RUB; 20 USD; 15 %; 15 %
            ru | 1 000 рублей, 5 тыс. рублей, 15%, 15 процентов   | 1000 RUB; 5000 RUB; 15 %; 15 %
            ky | 1 000 сомду, эки миң сомдон, 15 пайызын, 0,5 % | 1000 KGS; 2000 KGS; 15 %; 0.5 %
            en | 2 million som, 0.5 per cent                      | 2000000 KGS; 0.5 %
            en | 500 US dollars, one hundred som (100 som)        | 500 USD; 100 KGS
            ru | 500 долларов США, 10 тыс. российских рублей      | 500 USD; 10000 RUB
            ky | 500 АКШ доллары, 10 миң россия рубли             | 500 USD; 10000 RUB
            en | between 5,000 and 60,000 som, 1.5 to 3 per cent  | 5000 KGS; 60000 KGS; 1.5 %; 3 %
            ru | от 5 000 до 60 000 сомов                         | 5000 KGS; 60000 KGS
            ru | 2 млн сомов, 0,5 %, пять процентов               | 2000000 KGS; 0.5 %; 5 %
            """)
    void amountsHaveAMeasure(String tag, String text, String expected) {
        assertThat(keys(tag, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | TLS 1.2, clause 5.8.3, at 10:00, No. 007   | 1.2; 5.8.3; 10:00; 7
            en | two copies, one of them                    | (2)
            ru | два экземпляра, один из них                | (2)
            ky | эки нуска, алардын бири                    | (2)
            ru | с моей семьёй, с семью                     | ''
            en | in 2006, in the year 2006                  | 2006; 2006
            ru | в 2006 году, с 2006 года                   | 2006; 2006
            ky | 2006-жылы, 10-күнү                         | 2006; 10
            en | the 10th, twenty, ten                      | 10; (20); (10)
            de | 30 Tage                                    | ''
            en | only for users aged 18+                     | 18
            """)
    void numbersWithoutAUnit(String tag, String text, String expected) {
        assertThat(keys(tag, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Write to Privacy@Example.com.             | privacy@example.com
            ru | почта a.b-c@mail.example.kg, см. www.x.kg | a.b-c@mail.example.kg; www.x.kg
            en | at https://example.com/a(b), or (http://x.kg/y). | https://example.com/a(b); http://x.kg/y
            en | call +996 312 12-34-56 now                | tel:996312123456
            ru | 8 (800) 555-35-35                         | tel:88005553535
            ky | 0555 12 34 56, 0555 123456                | tel:0555123456; tel:0555123456
            en | a @ b, @home                              | ''
            """)
    void addressesAreWhole(String tag, String text, String expected) {
        assertThat(keys(tag, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | within thirty (20) days              | 30 | 20
            ru | в течение 10 (двадцати) рабочих дней | 10 | 20
            ky | отуз (13) күн ичинде                 | 30 | 13
            """)
    void aNumberThatIsGivenTwiceAgreesWithItself(String tag, String text, String first, String second) {
        assertThat(Values.in(tag, text).contradictions()).singleElement().satisfies(found -> {
            assertThat(found.first()).isEqualTo(first);
            assertThat(found.second()).isEqualTo(second);
            assertThat(text.substring(found.start(), found.end())).contains(second.equals("13") ? "(13)" : "(");
        });
    }

    @Test
    void placesAreThoseOfTheWords() {
        String text = "не позднее тридцати (30) рабочих дней со дня";
        Value value = Values.in("ru", text).stated().get(0);
        assertThat(text.substring(value.start(), value.end())).isEqualTo("тридцати (30) рабочих дней");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1(", "1,", "a@", "+1", "1-", "two ", "hundred ", "http://)", "1/", "1.", "thirty (", "www.", "+", "1 000 ", "May "})
    void timeGrowsWithLength(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        for (String tag : new String[] {"ky", "ru", "en"}) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Values.in(tag, text));
        }
    }
}
