package org.clausebook.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> IDS =
            List.of("general", "request-deadline", "request-form", "rights", "withdrawal", "withdrawal-end");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "request-dedline, request-deadline",
        "request-deadlnie, request-deadline",
        "requestdeadline, request-deadline",
        "request-from, request-form",
        "right, rights",
        "withdrawl-end, withdrawal-end",
        "Rights, rights",
    })
    void findsTheNameThatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, IDS)).contains(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"x", "scope", "term", "storage-period", "withdrawal-of-consent", "''"})
    void findsNothingWhereNothingIsLikeIt(String typed) {
        assertThat(Nearest.to(typed, IDS)).isEmpty();
    }

    @Test
    void findsNothingAmongNothing() {
        assertThat(Nearest.to("rights", List.of())).isEmpty();
    }

    @Test
    void prefersTheFewestEditsWhateverTheOrder() {
        assertThat(Nearest.to("form-a", List.of("form-xy", "form-b1", "form-b"))).contains("form-b");
    }

    @Test
    void takesTheFirstByNameAmongEquals() {
        assertThat(Nearest.to("form-x", List.of("form-c", "form-a", "form-b"))).contains("form-a");
    }

    @Test
    void allowsOneEditInTheShortestNames() {
        assertThat(Nearest.to("kg", List.of("ky", "ru", "en"))).contains("ky");
        assertThat(Nearest.to("de", List.of("ky", "ru"))).isEmpty();
    }

    @Test
    void isQuickWithNamesOfAnyLength() {
        String endless = "a".repeat(60_000);
        assertThat(Nearest.to(endless, IDS)).isEmpty();
        assertThat(Nearest.to("rights", List.of(endless))).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "'', '', 0",
        "abc, abc, 0",
        "'', abc, 3",
        "abc, '', 3",
        "abc, abd, 1",
        "abc, acb, 1",
        "abc, abcd, 1",
        "abc, bc, 1",
        "ca, abc, 3",
        "жооп, жоп, 1",
    })
    void countsEdits(String a, String b, int edits) {
        assertThat(Nearest.distance(a, b)).isEqualTo(edits);
    }

    /** Every word of up to four letters against every other one: nothing that is left out or given up changes the answer. */
    @Test
    void countsAsTheDefinitionSays() {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; words.get(i).length() < 4; i++) {
            words.add(words.get(i) + "a");
            words.add(words.get(i) + "b");
        }
        for (String a : words) {
            for (String b : words) {
                assertThat(Nearest.distance(a, b)).as("%s to %s", a, b).isEqualTo(edits(a, b));
            }
            List<String> others = words.stream().filter(b -> !b.equals(a)).toList();
            Optional<String> nearest = others.stream()
                    .min(Comparator.comparingInt((String b) -> edits(a, b)).thenComparing(Comparator.naturalOrder()));
            assertThat(Nearest.to(a, others)).as(a).isEqualTo(nearest);
        }
    }

    private static int edits(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int least = Math.min(edits(a.substring(1), b), edits(a, b.substring(1))) + 1;
        least = Math.min(least, edits(a.substring(1), b.substring(1)) + (a.charAt(0) == b.charAt(0) ? 0 : 1));
        boolean swapped =
                a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return swapped ? Math.min(least, edits(a.substring(2), b.substring(2)) + 1) : least;
    }
}
