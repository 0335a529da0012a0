package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', ./",
        "kg, '', kg",
        "'', kg, ./",
        "privacy, kg, privacy",
        "kg/privacy, kg, kg/privacy",
        "kg/privacy, '', kg/privacy",
        "kg/privacy, kg/privacy, privacy",
        "kg/cookies, kg/privacy, cookies",
        "ru/privacy, kg/privacy, ../ru/privacy",
        "'', kg/privacy, ../",
        "kg, kg/privacy, ../kg",
        "kg/privacy, kg/privacy/v/2.0.0, ../../privacy",
        "kg/privacy/v/1.0.0, kg/privacy/v/2.0.0, 1.0.0",
        "kg/privacy/changes, kg/privacy, privacy/changes",
    })
    void linksByTheShortestWay(String to, String page, String link) {
        assertThat(new Address(to).from(new Address(page))).isEqualTo(link);
        URI here = URI.create("https://example.com/legal/" + page);
        assertThat(here.resolve(link)).isEqualTo(URI.create("https://example.com/legal/" + to));
    }

    @Test
    void refusesWhatIsNoAddressWithinTheSite() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Address("/kg"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Address("kg/"));
    }
}
