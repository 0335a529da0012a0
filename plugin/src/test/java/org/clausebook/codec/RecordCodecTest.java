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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    private sealed interface Figure {}

    private record Circle(int radius) implements Figure {}

    private sealed interface Cornered extends Figure {}

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
            List<Figure> figures,
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

    private record Packed(byte[] bytes, String behind) {}

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
            new LinkedHashSet<>(List.of("two", "one", "three")),
            Map.of("FRIDAY", List.of(1, 2)),
            new TreeMap<>(Map.of("b", "2", "a", "1")));

    @Test
    void bytesAreReadAsTheyAre() throws IOException {
        Packed packed = new Packed(new byte[] {0, -1, 127, -128}, "behind");
        Packed read = RecordCodec.read(Packed.class, RecordCodec.write(packed));
        assertThat(read.bytes()).containsExactly(0, -1, 127, -128);
        assertThat(read.behind()).isEqualTo("behind");
    }

    @Test
    void bytesThatEndTooSoonAreNoRecord() {
        byte[] written = RecordCodec.write(new Packed(new byte[100], ""));
        assertThatThrownBy(() -> RecordCodec.read(Packed.class, Arrays.copyOf(written, 50))).isInstanceOf(IOException.class);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Everything read = RecordCodec.read(Everything.class, RecordCodec.write(VALUE));

        assertThat(read).isEqualTo(VALUE);
        assertThat(read.set).containsExactly("two", "one", "three");
        assertThat(RecordCodec.write(read)).isEqualTo(RecordCodec.write(VALUE));
    }

    @Test
    void otherThingsAreNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordCodec.write(new Foreign(new StringBuilder())))
                .withMessageContaining("StringBuilder");
    }

    /** Whatever becomes of the bytes, the reader says that they are no record or gives one: it never fails in another way. */
    @Test
    void damagedBytesAreNoRecordOrAnotherOne() {
        byte[] bytes = RecordCodec.write(VALUE);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> RecordCodec.read(Everything.class, cut)).isInstanceOf(IOException.class);
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> RecordCodec.read(Everything.class, longer)).isInstanceOf(IOException.class);
        int refused = 0;
        int others = 0;
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            try {
                RecordCodec.read(Everything.class, flipped);
                others++;
            } catch (IOException expected) {
                refused++;
            }
        }
        assertThat(refused).as("a kind or a length can be none").isPositive();
        assertThat(others).as("a letter or a digit can be another one").isPositive();
    }

    @Test
    void aRecordIsMadeByItsOwnRules() {
        byte[] large = RecordCodec.write(new Wide(10));

        assertThatThrownBy(() -> RecordCodec.read(Narrow.class, large)).isInstanceOf(IOException.class);
    }
}
