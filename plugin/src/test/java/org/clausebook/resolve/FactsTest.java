package org.clausebook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Destination;
import org.clausebook.model.Fact;
import org.clausebook.model.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    private static final Facts ENGLISH = new Facts(Sites.SITE, Sites.ENGLISH, "privacy");
    private static final Facts RUSSIAN = new Facts(Sites.SITE, Sites.RUSSIAN, "privacy");

    @Test
    void haveTheValueOfTheLanguage() {
        assertThat(ENGLISH.value("operator")).isEqualTo("Ala-Too LLC");
        assertThat(RUSSIAN.value("operator")).isEqualTo("ОсОО «Ала-Тоо»");
        assertThat(RUSSIAN.value("support")).isEqualTo("help@example.com");
    }

    @Test
    void thatAreUnknownAreTheirNames() {
        assertThat(ENGLISH.value("unheard-of")).isEqualTo("unheard-of");
        assertThat(ENGLISH.destination("unheard-of")).isEmpty();
    }

    @Test
    void includeTheAddressOfThePage() {
        assertThat(ENGLISH.value("page-address")).isEqualTo("https://example.com/legal/eng/privacy");
        assertThat(ENGLISH.destination("page-address")).contains(new Destination.Page("privacy", Optional.empty()));
    }

    /** The address may have become another since. */
    @Test
    void theAddressOfThePageIsTheOneThatAnEditionFroze() {
        Fact frozen = new Fact("page-address", Fact.Type.URL, new Localized(Map.of("en", "https://old.example/privacy")));
        Facts facts = new Facts(Sites.SITE.declaring(Map.of("page-address", frozen), Map.of()), Sites.ENGLISH, "privacy");
        assertThat(facts.value("page-address")).isEqualTo("https://old.example/privacy");
        assertThat(facts.destination("page-address")).contains(new Destination.Page("privacy", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"website, https://example.com/", "support, mailto:help@example.com", "hotline, tel:+996312123456"})
    void thatAreAddressesLeadThere(String name, String address) {
        assertThat(ENGLISH.destination(name)).contains(new Destination.Outside(address));
        assertThat(ENGLISH.address("{{" + name + "}}")).contains(new Destination.Outside(address));
    }

    @Test
    void thatAreTextsLeadNowhere() {
        assertThat(ENGLISH.destination("operator")).isEmpty();
        assertThat(ENGLISH.address("{{operator}}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/{{page}}/1, https://example.com/rules/1",
        "mailto:{{support}}?subject=x, mailto:help@example.com?subject=x",
        "tel:{{hotline}}, tel:+996312123456",
        "https://example.com/plain, https://example.com/plain"
    })
    void arePutIntoLongerAddresses(String typed, String address) {
        assertThat(ENGLISH.address(typed)).contains(new Destination.Outside(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://{{operator}}/", "https://example.com/{{operator}}", "{{page}}{{page}}", "https://example.com/{{hotline}}"})
    void thatMakeNoAddressTogetherLeadNowhere(String typed) {
        assertThat(ENGLISH.address(typed)).isEmpty();
    }
}
