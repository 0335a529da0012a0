package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual of the source format says what the compiler does: its examples are compiled, and compared word by word. */
class FormatSpecTest {

    private static final FormatSpec SPEC = FormatSpec.read();
    private static final int FEWEST_EXAMPLES = 60;
    private static final Set<String> COMMON = Set.of("site", "cookies", "frame");
    private static final Set<String> DETAILS = Set.of("text", "file", "ky", "ru", "terms", "waivers");

    @TempDir
    private Path folder;

    static List<FormatSpec.Example> examples() {
        return SPEC.examples();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void doesWhatTheManualSays(FormatSpec.Example example) throws IOException {
        verify(example, UnaryOperator.identity());
    }

    /** Turkish has an i of its own, which breaks comparisons that forget to say in which language they compare. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void doesSoOnATurkishComputerWithTheLineEndsOfWindows(FormatSpec.Example example) throws IOException {
        verifyUnder("tr", example, text -> text.replace("\n", "\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void doesSoOnAKyrgyzComputerWithAByteOrderMark(FormatSpec.Example example) throws IOException {
        verifyUnder("ky", example, text -> "\uFEFF" + text);
    }

    @Test
    void hasEnoughExamples() {
        assertThat(SPEC.examples()).hasSizeGreaterThanOrEqualTo(FEWEST_EXAMPLES);
        assertThat(SPEC.examples()).allSatisfy(example -> {
            assertThat(example.results()).as("results of %s", example).isNotEmpty();
        });
    }

    @Test
    void leavesNoBlockOut() {
        Set<FormatSpec.Block> compiled = new HashSet<>();
        SPEC.examples().forEach(example -> {
            compiled.addAll(example.sources());
            compiled.addAll(example.results());
        });
        assertThat(SPEC.blocks()).allSatisfy(block -> {
            boolean common = COMMON.contains(block.purpose());
            boolean toRead = block.words().equals(List.of("text"));
            assertThat(compiled.contains(block) || common || toRead).as("line %d", block.line()).isTrue();
            List<String> details = block.words().subList(Math.min(2, block.words().size()), block.words().size());
            assertThat(DETAILS).as("line %d", block.line()).containsAll(details);
        });
    }

    private void verifyUnder(String locale, FormatSpec.Example example, UnaryOperator<String> encoding)
            throws IOException {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            verify(example, encoding);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    private void verify(FormatSpec.Example example, UnaryOperator<String> encoding) throws IOException {
        new FormatSpecSite(SPEC, example).verify(folder, encoding);
    }
}
