package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A mere number is the same as a period if another language says it as one. */
class ValueKeysTest {

    @Test
    void aNumberIsAnAgeWhereAnotherLanguageSaysYears() {
        assertThat(keys("14 жашка чейинки балдар", "дети до 14 лет", "children under 14"))
                .containsExactly("14 years", "14 years", "14 years");
    }

    @Test
    void aFullHourIsAnHourWhereAnotherLanguageSaysHours() {
        assertThat(keys("саат 18:00гө чейин", "до 18 часов", "until 18:00"))
                .containsExactly("18 hours", "18 hours", "18 hours");
    }

    @Test
    void aNumberStaysOneWhereNobodySaysMore() {
        assertThat(keys("14 көчүрмө", "14 копий", "14 copies")).containsExactly("14", "14", "14");
        assertThat(keys("14 көчүрмө", "14 дней", "14 copies")).containsExactly("14", "14 days", "14");
    }

    @Test
    void onlyAPeriodMakesAPeriodOfANumber() {
        assertThat(keys("14 жаш", "14 процентов", "14 copies")).containsExactly("14 years", "14 %", "14 years");
        assertThat(keys("14 көчүрмө", "14 процентов", "14 copies")).containsExactly("14", "14 %", "14");
    }

    private static List<String> keys(String ky, String ru, String en) {
        List<Stated> stated = Trilingual.saying(ky, ru, en).stated();
        ValueKeys keys = ValueKeys.of(stated);
        return stated.stream().flatMap(each -> each.values().stream()).map(said -> keys.of(said.value())).toList();
    }
}
