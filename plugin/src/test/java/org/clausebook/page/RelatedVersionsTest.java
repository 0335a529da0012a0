package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where machines are led from each kind of page that holds an edition. */
class RelatedVersionsTest {

    private static final Map<String, Page> PAGES = Handbook.editions().pages("2026-11-22");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // in force, at its own address and at the permanent one
        "en/privacy | version-history privacy/v, predecessor-version privacy/v/2.0.0, successor-version privacy/v/3.0.0",
        "en/privacy/v/2.1.0 | version-history ../v, latest-version ../../privacy, predecessor-version 2.0.0, successor-version 3.0.0",
        // superseded
        "en/privacy/v/2.0.0 | version-history ../v, latest-version ../../privacy, predecessor-version 1.0.0, successor-version 2.1.0",
        "en/privacy/v/1.0.0 | version-history ../v, latest-version ../../privacy, successor-version 2.0.0",
        // the one before it is not in this language
        "kg/privacy/v/2.0.0 | version-history ../v, latest-version ../../privacy, successor-version 2.1.0",
        // upcoming
        "en/privacy/v/3.0.0 | version-history ../v, latest-version ../../privacy, predecessor-version 2.1.0",
    })
    void leadsToEveryOtherTextInTheSameLanguage(String address, String expected) {
        assertThat(versions(PAGES, address)).isEqualTo(expected);
    }

    @Test
    void leadsFromACorrectedEditionToItsCorrection() {
        String text = "# P\n\n## S {#s}\n\nOne.\n";
        Map<String, Page> pages = Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-02-01")
                .release(text)
                .next("1.0.1", "2020-03-10", "2020-02-01")
                .corrects("1.0.0")
                .release(text.replace("One", "Two"))
                .pages("2020-03-10");
        assertThat(((PolicyPage) pages.get("ru/privacy/v/1.0.0")).edition().orElseThrow().shown().status())
                .isEqualTo("corrected");
        assertThat(versions(pages, "ru/privacy/v/1.0.0"))
                .isEqualTo("version-history ../v, latest-version ../../privacy, successor-version 1.0.1");
        assertThat(versions(pages, "ru/privacy")).isEqualTo("version-history privacy/v, predecessor-version privacy/v/1.0.0");
    }

    @Test
    void leadsFromWhatAppliesToWhatTakesItsPlace() {
        Map<String, Page> pages = Handbook.correctedWhileAnnounced().pages("2020-05-21");
        assertThat(versions(pages, "ru/privacy")).isEqualTo("version-history privacy/v, successor-version privacy/v/2.1.0");
        assertThat(versions(pages, "ru/privacy/v/2.0.0")).isEqualTo(
                "version-history ../v, latest-version ../../privacy, predecessor-version 1.0.0, successor-version 2.1.0");
        assertThat(versions(pages, "ru/privacy/v/2.1.0"))
                .isEqualTo("version-history ../v, latest-version ../../privacy, predecessor-version 1.0.0");
    }

    @Test
    void leadsToNoLatestVersionWhereNoneIsInForce() {
        Map<String, Page> pages = Handbook.editions().pages("2020-02-20");
        assertThat(versions(pages, "en/privacy/v/1.0.0")).isEqualTo("version-history ../v");
    }

    private static String versions(Map<String, Page> pages, String address) {
        return ((PolicyPage) pages.get(address))
                .edition().orElseThrow().versions().stream()
                        .map(version -> version.relation() + " " + version.href())
                        .collect(Collectors.joining(", "));
    }
}
