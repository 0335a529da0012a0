package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.diff.Change;
import org.clausebook.diff.Kind;
import org.clausebook.model.PublishedText.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenumberingsTest {

    /** Each change as {@code before>after}, with {@code *} if words changed too, and {@code !} if it was moved. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2.9>2.10 2.10>2.11 2.11>2.12 | 2.9–2.11: 2.10–2.12",
        "2.9>2.10 2.10>2.11* 2.11>2.12 | 2.9–2.11: 2.10–2.12",
        "2.9>2.10 | 2.9: 2.10",
        "2.9>2.10* | ''",
        "2.3>2.4 2.4>2.5 2.9>2.11 2.10>2.12 | 2.3–2.4: 2.4–2.5; 2.9–2.10: 2.11–2.12",
        "3>4 3.1>4.1 3.1.1>4.1.1 3.2>4.2 4>5 4.1>5.1 | 3–4: 4–5",
        "3>4 3.1>4.1 3.2>4.3 3.3>4.4 | 3: 4; 3.2–3.3: 4.3–4.4",
        "5.8-1>5.9 5.9>5.10 | 5.8-1: 5.9; 5.9: 5.10",
        "5.8>5.8 | ''",
        "2.9>7.1! 2.10>2.9 2.11>2.10 | 2.10–2.11: 2.9–2.10",
        "1.9>1.10 2.1>2.2 | 1.9: 1.10; 2.1: 2.2",
    })
    void saysWhatFollowsTogether(String changes, String expected) {
        String ranges = Renumberings.of(Stream.of(changes.split(" ")).map(RenumberingsTest::change).toList(), id -> "#" + id)
                .stream()
                .map(range -> range.before() + ": " + range.now())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
        assertThat(ranges).isEqualTo(expected);
    }

    private static Change change(String text) {
        String[] numbers = text.replaceAll("[*!]", "").split(">");
        Set<Kind> kinds = EnumSet.of(Kind.RENUMBERED);
        if (text.endsWith("*")) {
            kinds.add(Kind.REWORDED);
        }
        if (text.endsWith("!")) {
            kinds.add(Kind.MOVED);
        }
        return new Change(item(numbers[0], text), item(numbers[1], text), kinds, List.of());
    }

    private static Optional<Item> item(String number, String id) {
        return Optional.of(new Item(3, id, number, false, List.of(), Optional.empty(), List.of(), List.of()));
    }
}
