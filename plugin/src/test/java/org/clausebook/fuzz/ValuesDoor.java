package org.clausebook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.clausebook.value.Value;
import org.clausebook.value.Values;

/** Values that are read in a line, in the language that the first byte says, stand in it where they are said to. */
record ValuesDoor(Path folder) implements Door {

    private static final List<String> TAGS = List.of("ky", "ru", "en");

    @Override
    public void enter(byte[] input) {
        if (input.length > 0) {
            String tag = TAGS.get((input[0] & 0x7F) % TAGS.size());
            Workspace.text(Arrays.copyOfRange(input, 1, input.length))
                    .ifPresent(text -> text.lines().forEach(line -> line(tag, line)));
        }
    }

    private static void line(String tag, String line) {
        Values values = Values.in(tag, line);
        int last = 0;
        for (Value value : values.stated()) {
            assertThat(value.start()).as("%s", value).isGreaterThanOrEqualTo(last).isLessThan(value.end());
            assertThat(value.end()).as("%s", value).isLessThanOrEqualTo(line.length());
            assertThat(value.key()).isNotBlank();
            assertThat(value.keysAsPeriod()).isNotNull();
            last = value.start();
        }
        for (Values.Contradiction contradiction : values.contradictions()) {
            assertThat(contradiction.start()).isNotNegative().isLessThan(contradiction.end());
            assertThat(contradiction.end()).isLessThanOrEqualTo(line.length());
            assertThat(contradiction.first()).isNotEqualTo(contradiction.second());
        }
        assertThat(Values.in(tag, line)).isEqualTo(values);
    }
}
