package org.clausebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "0.0.0", "2.10.3", "99999.0.1"})
    void readsWhatItPrints(String text) {
        assertThat(Version.parse(text)).map(Version::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "1.0.0.0", "01.0.0", "1.00.0", "v1.0.0", "1.0.0-rc1", " 1.0.0", "1.0.0\n",
            "-1.0.0", "1.0.100000", "1.0.x", "1,0,0", "١.0.0"})
    void refusesEverythingElse(String text) {
        assertThat(Version.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.1.3, MATERIAL, 3.0.0", "2.1.3, MINOR, 2.2.0", "2.1.3, EDITORIAL, 2.1.4"})
    void followsFromTheClassOfTheChange(String before, ChangeClass change, String after) {
        assertThat(Version.parse(before).orElseThrow().next(change)).map(Version::toString).contains(after);
    }

    @ParameterizedTest
    @CsvSource({"99999.1.3, MATERIAL, 99999.2.0", "2.99999.3, MINOR, 3.0.0", "2.1.99999, EDITORIAL, 2.2.0"})
    void endsWhereANumberHasNoMoreDigits(String last, ChangeClass change, String other) {
        Version version = Version.parse(last).orElseThrow();
        assertThat(version.next(change)).isEmpty();
        assertThat(Stream.of(ChangeClass.values()).flatMap(each -> version.next(each).stream())).hasSize(2)
                .contains(Version.parse(other).orElseThrow());
    }

    @Test
    void sortsByNumberAndNotByDigits() {
        assertThat(new Version(1, 10, 0)).isGreaterThan(new Version(1, 9, 9));
        assertThat(new Version(2, 0, 0)).isGreaterThan(new Version(1, 10, 10));
        assertThat(new Version(1, 0, 2)).isGreaterThan(new Version(1, 0, 1));
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> new Version(1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void classesHaveTheWordsOfThePlan() {
        assertThat(ChangeClass.of("editorial")).contains(ChangeClass.EDITORIAL);
        assertThat(ChangeClass.of("Editorial")).isEmpty();
        assertThat(ChangeClass.MATERIAL.word()).isEqualTo("material");
    }
}
