package org.clausebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    /** No letter with it is in the repertoire, so that it stays a character of its own when a text is composed. */
    private static final String MARK = "\u0489";

    private static Loaded decode(String text) {
        return Decoder.decode("a.md", text.getBytes(StandardCharsets.UTF_8), 10_000);
    }

    /** Wherever they begin. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 28, 29, 30, 31, 32, 60, 61, 62, 63, 500})
    void thirtyMarksOnALetterAreAllowedAndOneMoreIsNot(int before) {
        String letters = "о".repeat(before) + "ө";

        assertThat(decode(letters + MARK.repeat(30) + "ү").text()).isPresent();

        List<Fault> faults = decode(letters + MARK.repeat(31) + "ү").faults();
        assertThat(faults).extracting(Fault::at).containsExactly(new Location("a.md", 0, before + 31));
    }
}
