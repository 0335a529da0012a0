package org.clausebook.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    private sealed interface Shape {}

    private record Circle(int radius) implements Shape {}

    private sealed interface Cornered extends Shape {}

    private record Square(int side) implements Cornered {}

    private record Everything(
            String text,
            int number,
            boolean truth,
            DayOfWeek constant,
            LocalDate day,
            OffsetDateTime moment,
            ZoneId zone,
            Optional<String> some,
            Optional<Circle> none,
            List<Shape> shapes,
            Set<String> set,
            Map<String, List<Integer>> map,
            SortedMap<String, String> sorted) {}

    private record Narrow(int small) {
        private Narrow {
            if (small > 9) {
                throw new IllegalArgumentException("too large");
            }
        }
    }

    private record Wide(int large) {}

    private record Foreign(StringBuilder builder) {}

    private static final Everything VALUE = new Everything(
            "Өчүрүү мөөнөтү 🙂",
            -7,
            true,
            DayOfWeek.FRIDAY,
            LocalDate.of(2026, 2, 28),
            OffsetDateTime.parse("2026-02-28T23:59:59+06:00"),
            ZoneId.of("Asia/Bishkek"),
            Optional.of(""),
            Optional.empty(),
            List.of(new Circle(1), new Square(2), new Circle(1)),
            Set.of("one"),
            Map.of("FRIDAY", List.of(1, 2)),
            new TreeMap<>(Map.of("b", "2", "a", "1")));

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Everything read = RecordCodec.read(Everything.class, RecordCodec.write(VALUE));

        assertThat(read).isEqualTo(VALUE);
        assertThat(RecordCodec.write(read)).isEqualTo(RecordCodec.write(VALUE));
    }

    @Test
    void otherThingsAreNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordCodec.write(new Foreign(new StringBuilder())))
                .withMessageContaining("StringBuilder");
    }

    /** Whatever becomes of the bytes, the reader says that they are no record, or gives one that a record's own rules allow. */
    @Test
    void damagedBytesGiveAnExceptionAndNoOther() {
        byte[] bytes = RecordCodec.write(VALUE);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> RecordCodec.read(Everything.class, cut)).isInstanceOf(IOException.class);
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> RecordCodec.read(Everything.class, longer)).isInstanceOf(IOException.class);
        for (int at = 0; at < bytes.length; at++) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 1;
            try {
                RecordCodec.read(Everything.class, flipped);
            } catch (IOException expected) {
                assertThat(expected).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void aRecordIsMadeByItsOwnRules() {
        byte[] large = RecordCodec.write(new Wide(10));

        assertThatThrownBy(() -> RecordCodec.read(Narrow.class, large)).isInstanceOf(IOException.class);
    }
}
