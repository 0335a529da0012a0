package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of texts that are easy to get wrong come out exactly as a lawyer wants to read them. */
class RedlineCasesTest {

    private static final int FEWEST_CASES = 45;

    static List<RedlineCase> cases() {
        return RedlineCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsExpected(RedlineCase row) {
        assertReads(row);
    }

    /** Turkish has an i of its own, which breaks comparisons that forget to say in which language they compare. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTheSameOnATurkishComputer(RedlineCase row) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertReads(row);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
    }

    private static void assertReads(RedlineCase row) {
        Comparer comparer = new Comparer();
        List<Change> changes = comparer.compare(
                        Texts.clause(row.old()), Texts.clause(row.now()))
                .changes();
        assertThat(changes).hasSize(1);
        assertThat(RedlineText.of(comparer.redline(changes.get(0)).blocks())).isEqualTo(row.redline());
        assertThat(changes.get(0).kinds().stream().map(Kind::word)).isEqualTo(row.kinds());
    }
}
