package org.clausebook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    private static final List<String> IN_ORDER =
            List.of("1", "1.1", "1-1", "2", "5.8", "5.8.1", "5.8.2", "5.8.10", "5.8-1", "5.8-1.1", "5.8-1-1", "5.8-2", "5.9", "5.10", "10");

    @Test
    void standInReadingOrder() {
        for (int i = 0; i < IN_ORDER.size(); i++) {
            for (int j = 0; j < IN_ORDER.size(); j++) {
                assertThat(Integer.signum(Label.compare(IN_ORDER.get(i), IN_ORDER.get(j))))
                        .as("%s and %s", IN_ORDER.get(i), IN_ORDER.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "14", "5.8", "5.8.3", "5.8-1", "3-1.2", "5.8-1-2", "99999"})
    void areRecognised(String label) {
        assertThat(Label.isLabel(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "5.", ".5", "5..8", "5.08", "05", "5.8a", "II", "5.8-", "-1", "5.8-0", "5,8", "123456", "٥"})
    void areNotMistakenForOthers(String text) {
        assertThat(Label.isLabel(text)).isFalse();
    }

    @Test
    void endInAPartWithoutAFullStop() {
        assertThat(Label.isLastPart("8")).isTrue();
        assertThat(Label.isLastPart("8-1")).isTrue();
        assertThat(Label.isLastPart("5.8")).isFalse();
        assertThat(Label.isLastPart("")).isFalse();
    }

    @ParameterizedTest(name = "{0}: #{1}")
    @CsvSource({"5, p-5", "5.8, p-5-8", "5.8.3, p-5-8-3", "5.8-1, p-5-8_1", "5-8.1, p-5_8-1", "5.8-1-2, p-5-8_1_2"})
    void haveAnchorsThatTellFullStopsFromHyphens(String label, String anchor) {
        assertThat(Label.anchor(label)).isEqualTo(anchor);
    }
}
