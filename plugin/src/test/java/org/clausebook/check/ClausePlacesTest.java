package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which clause something is found, and which words around it make it the same finding: at {@code HERE}. */
class ClausePlacesTest {

    private static final String TEXT = "a b c d e HERE f g h i j k l m n.";

    @Test
    void whatIsFoundInAClauseIsOfThatClause() {
        assertThat(placed(TEXT).place()).isEqualTo("ky.md#it");
    }

    @Test
    void whatIsFoundAboveAllClausesIsOfNone() {
        Finding title = Finding.of(Rule.CLAUSE_EMPTY, "", Location.startOf("ky.md"), "T", "t");

        assertThat(placed(title, TEXT)).isEqualTo(title);
    }

    @Test
    void whatIsFoundInAnotherFileIsOfNone() {
        Finding other = Finding.of(Rule.CLAUSE_EMPTY, "", Location.startOf("site.yaml"), "T", "t");

        assertThat(placed(other, TEXT)).isEqualTo(other);
    }

    @Test
    void aCheckMayKnowBetterWhichClauseItIs() {
        assertThat(placed(finding(TEXT).in("missing"), TEXT).place()).isEqualTo("ky.md#missing");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "xx b c d e HERE f g h i j k l m n.",
        "a b c d e HERE f g h i j k l xx n.",
        "yy zz a b c d e HERE f g h i j k l m n.",
        "a b\\nc d e HERE\\nf g h i j k l m n.",
        "a b c d  e HERE f g h\\n  i j k l m n.",
        "p q.\\n\\na b c d e HERE f g h i j k l m n.\\n\\nr s.",
    })
    void whatStandsFurtherAwayAndHowLinesAreDividedMakesNoOtherFinding(String text) {
        assertThat(placed(text.replace("\\n", "\n")).fingerprint()).isEqualTo(placed(TEXT).fingerprint());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a xx c d e HERE f g h i j k l m n.",
        "a b c d xx HERE f g h i j k l m n.",
        "a b c d e HERE xx g h i j k l m n.",
        "a b c d e HERE f g h i j k xx m n.",
        "a b c\\n\\nd e HERE f g h i j k l m n.",
        "a b c d e HERE f g h i\\n\\nj k l m n.",
    })
    void theWordsNearbyMakeItAnotherFinding(String text) {
        assertThat(placed(text.replace("\\n", "\n")).fingerprint()).isNotEqualTo(placed(TEXT).fingerprint());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "d e HERE f g h i j k l., p q.\\n\\nd e HERE f g h i j k l.\\n\\nr s.",
        "HERE f g., HERE f g.\\n\\n### {#behind}\\n\\nr s.",
        "a b\\nHERE f\\ng., a b\\nHERE f\\ng.\\n\\nr s.",
    })
    void neighbouringParagraphsAndHeadingsDoNotCount(String alone, String among) {
        assertThat(placed(alone.replace("\\n", "\n")).fingerprint())
                .isEqualTo(placed(among.replace("\\n", "\n")).fingerprint());
    }

    @Test
    void whatIsFoundRightBelowAHeadingDoesNotKnowItsWords() {
        assertThat(placed("## One {#it}\nHERE f g.", true).fingerprint())
                .isEqualTo(placed("## Two {#it}\nHERE f g.", true).fingerprint());
        assertThat(placed("## One {#it}\n\nHERE f\n## Three {#behind}\n", true).fingerprint())
                .isEqualTo(placed("## One {#it}\n\nHERE f\n## Four {#behind}\n", true).fingerprint());
    }

    @Test
    void noWordsAreLookedForFarAway() {
        String far = "x".repeat(500);

        assertThat(placed(far + "a HERE b" + far).fingerprint())
                .isEqualTo(placed("y" + far + "a HERE b" + far + "y").fingerprint());
        assertThat(placed(far + "\na\nHERE\nb\n" + far).fingerprint())
                .isEqualTo(placed("y" + far + "\na\nHERE\nb\n" + far + "y").fingerprint());
        assertThat(placed("y\n" + far + "\na HERE b\n" + far + "\nz").fingerprint())
                .isEqualTo(placed("v\n" + far + "\na HERE b\n" + far + "\nw").fingerprint());
    }

    @Test
    void whatIsFoundOfAWholeClauseIsTheSameWhateverItSays() {
        Finding one = whole("a b c.");
        Finding other = whole("d e f.");

        assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
        assertThat(one.place()).isEqualTo("ky.md#it");
    }

    @Test
    void twoThatAreAlikeAreToldApart() {
        Finding finding = finding(TEXT);
        List<Finding> both = new ClausePlaces(text(TEXT, false).policy()).place(List.of(finding, finding));

        assertThat(both.get(0).fingerprint()).isEqualTo(placed(TEXT).fingerprint())
                .isNotEqualTo(both.get(1).fingerprint());
    }

    private static Finding whole(String body) {
        Subject.Text text = text(body, false).subject().texts().get(0);
        Location at = text.locate(text.clauses().get("it").provision().span());
        return placed(Finding.of(Rule.CLAUSE_EMPTY, "", at, "T", "t"), body);
    }

    private static Finding placed(String body) {
        return placed(body, false);
    }

    private static Finding placed(String body, boolean file) {
        Trilingual text = text(body, file);
        return new ClausePlaces(text.policy()).place(List.of(finding(text))).get(0);
    }

    private static Finding placed(Finding finding, String body) {
        return new ClausePlaces(text(body, false).policy()).place(List.of(finding)).get(0);
    }

    private static Finding finding(String body) {
        return finding(text(body, false));
    }

    private static Finding finding(Trilingual text) {
        Subject.Text read = text.subject().texts().get(0);
        int at = read.text().file().text().indexOf("HERE");
        return Finding.of(Rule.CLAUSE_EMPTY, "", read.text().file().locate(at), "T", "t");
    }

    private static Trilingual text(String words, boolean file) {
        String text = file ? "# T\n\n" + words + "\n" : Trilingual.BODY.formatted(words);
        return Trilingual.files(text, "# T\n", "# T\n");
    }
}
