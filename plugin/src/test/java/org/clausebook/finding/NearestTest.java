package org.clausebook.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
