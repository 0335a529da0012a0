package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs together is paired in the order of the first list; nothing is lost, and nothing stands twice. */
class PairingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a b c | a b c | aa bb cc",
        "a b | a x b | aa -x bb",
        "a b | x a b y | -x aa bb -y",
        "a b c | a c | aa b- cc",
        "a b c | c b a | aa bb cc",
        "a b | b x a y | aa -y bb -x",
        "'' | a b | -a -b",
        "a b | '' | a- b-",
        "'' | '' | ''",
    })
    void pairsByIdInTheOrderOfTheFirst(String first, String second, String pairs) {
        List<String> actual = Pairing.of(ids(first), ids(second), Function.identity()).stream()
                .map(pair -> pair.first().orElse("-") + pair.second().orElse("-"))
                .toList();
        assertThat(actual).isEqualTo(ids(pairs));
    }

    private static List<String> ids(String list) {
        return Arrays.stream(list.split(" ")).filter(id -> !id.isEmpty()).toList();
    }
}
