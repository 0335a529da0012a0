package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.model.PublishedText;
import org.junit.jupiter.api.Test;

/** What happened to which provision. Texts are written as in {@link Texts#tree}. */
class ChangesTest {

    static final String THREE = """
            1 s "General"
              1.1 a: The operator keeps the data.
              1.2 b: The user may object.
              1.3 c: The court decides.
            """;

    @Test
    void nothingChangesWhereNothingDiffers() {
        assertThat(changes(THREE, THREE)).isEmpty();
    }

    @Test
    void aWordMakesItReworded() {
        assertThat(changes(THREE, THREE.replace("may", "may not"))).containsExactly("b: reworded");
    }

    @Test
    void aLetterCaseMakesItEditorial() {
        assertThat(changes(THREE, THREE.replace("The user", "The User"))).containsExactly("b: editorial");
    }

    @Test
    void titlesAndCaptionsAreRetitled() {
        assertThat(changes(THREE, THREE.replace("General", "Scope"))).containsExactly("s: retitled");
        assertThat(changes(THREE, THREE.replace("1.1 a:", "1.1 a \"Storage\":"))).containsExactly("a: retitled");
        assertThat(changes(THREE.replace("1.1 a:", "1.1 a \"Storage\":"), THREE)).containsExactly("a: retitled");
        assertThat(changes(THREE, THREE.replace("General", "GENERAL"))).containsExactly("s: editorial");
    }

    @Test
    void typographyIsNotMentionedBesideWords() {
        assertThat(changes(THREE, THREE.replace("1.2 b: The user", "1.2 b \"Objection\": The User")))
                .containsExactly("b: retitled");
    }

    @Test
    void aNewClauseMovesNobody() {
        assertThat(changes(THREE, """
                1 s "General"
                  1.1 a: The operator keeps the data.
                  1.2 new: The operator deletes the data.
                  1.3 b: The user may object.
                  1.4 c: The court decides.
                """)).containsExactly("new: added", "b: renumbered", "c: renumbered");
    }

    @Test
    void aClauseThatIsMovedDownIsTheOnlyOneThatMoves() {
        assertThat(changes(THREE, """
                1 s "General"
                  1.1 b: The user may object.
                  1.2 c: The court decides.
                  1.3 a: The operator keeps the data.
                """)).containsExactly("b: renumbered", "c: renumbered", "a: moved, renumbered");
    }

    @Test
    void aClauseMovedToAnotherSectionTakesItsSubClausesAlong() {
        String before = """
                1 s
                  1.1 a: The operator keeps the data.
                    1.1.1 x: For a year.
                2 t
                  2.1 b: The user may object.
                """;
        assertThat(changes(before, """
                1 s
                2 t
                  2.1 b: The user may object.
                  2.2 a: The operator keeps the data.
                    2.2.1 x: For a year.
                """)).containsExactly("a: moved, renumbered", "x: renumbered");
    }

    @Test
    void aClauseCanBeMovedAndReworded() {
        assertThat(changes(THREE, """
                1 s "General"
                  1.1 c: The court of Bishkek decides.
                  1.2 a: The operator keeps the data.
                  1.3 b: The user may object.
                """)).containsExactly("c: reworded, moved, renumbered", "a: renumbered", "b: renumbered");
    }

    @Test
    void aRepealedClauseKeepsItsNumberAndLosesItsText() {
        String repealed = THREE.replace("1.2 b: The user may object.", "1.2 b repealed");
        assertThat(changes(THREE, repealed)).containsExactly("b: repealed");
        assertThat(changes(repealed, repealed)).isEmpty();
        assertThat(changes(repealed, THREE)).containsExactly("b: reworded");
    }

    /** It came and was repealed between the two texts: nobody has anything new to read. */
    @Test
    void aClauseThatWasNotThereAndIsRepealedIsNotAdded() {
        assertThat(changes(THREE, THREE + "  1.4 d repealed")).containsExactly("d: repealed");
        assertThat(changes(THREE, THREE + "  1.4 d \"Fees\" repealed")).containsExactly("d: repealed");
        assertThat(changesWords(THREE, THREE + "  1.4 d repealed")).isFalse();
        assertThat(changesWords(THREE, THREE.replace("1.2 b: The user may object.", "1.2 b repealed"))).isTrue();
    }

    @Test
    void aClauseThatIsGoneIsRemovedWhereItStood() {
        assertThat(changes(THREE, """
                1 s "General"
                  1.1 a: The operator keeps the data.
                  1.2 c: The court decides.
                """)).containsExactly("b: removed", "c: renumbered");
    }

    @Test
    void whatStoodAtTheBeginningIsRemovedAtTheBeginning() {
        assertThat(changes("1 s: One.\n2 t: Two.", "1 t: Two.")).containsExactly("s: removed", "t: renumbered");
    }

    @Test
    void aRenamedClauseWithTheSameWordsIsNoChange() {
        assertThat(changes(THREE, THREE.replace("1.2 b:", "1.2 objection <b:"))).isEmpty();
    }

    @Test
    void aRenamedClauseIsComparedWithItsPredecessor() {
        assertThat(changes(THREE, THREE.replace("1.2 b: The user may", "1.2 objection <b: The user may not")))
                .containsExactly("objection (b): reworded");
    }

    @Test
    void subClausesOfARenamedClauseAreNotMoved() {
        String before = "1 s\n  1.1 a: One.\n    1.1.1 x: Two.";
        assertThat(changes(before, before.replace("1.1 a:", "1.1 n <a:"))).isEmpty();
    }

    @Test
    void aReferenceThatFollowsItsClauseIsRenumbered() {
        assertThat(changes("1 a: See [2](#b).\n2 b: Two.", "1 a: See [3](#b).\n2 new: New.\n3 b: Two."))
                .containsExactly("a: renumbered", "new: added", "b: renumbered");
    }

    @Test
    void aReferenceIsNotMentionedBesideWordsButTheOwnNumberIs() {
        assertThat(changes("1 a: See [2](#b).\n2 b: Two.", "1 a: Cf. [3](#b).\n2 new: New.\n3 b: Three."))
                .containsExactly("a: reworded", "new: added", "b: reworded, renumbered");
    }

    @Test
    void aRenumberedReferenceIsMentionedBesideATitleAndTypography() {
        assertThat(changes("1 a \"A\": See [2](#b).", "1 a \"B\": See [3](#b).")).containsExactly("a: retitled, renumbered");
        assertThat(changes("1 a: See [2](#b).", "1 a: SEE [3](#b).")).containsExactly("a: renumbered, editorial");
        assertThat(changes("1 a: Within [30](=#b) days.", "1 a: Within [10](=#b) days.")).containsExactly("a: reworded");
    }

    @Test
    void aReferenceToARenamedClauseIsTheSameReference() {
        assertThat(changes("1 a: See [2](#b) and [there](#b).\n2 b: Two.", "1 a: See [2](#n) and [there](#n).\n2 n <b: Two."))
                .isEmpty();
    }

    /** <i>A-B</i> is one word. */
    @Test
    void ofAWordWithSeveralLinksEachCounts() {
        assertThat(changes("1 a: See [A](#b)-[B](#c).", "1 a: See [A](#b)-[B](#d).")).containsExactly("a: reworded");
        assertThat(changes("1 a: See [A](#b)-[B](#c).", "1 a: See [A](#c)-[B](#b).")).containsExactly("a: reworded");
        assertThat(changes("1 a: See [A](#b)-[B](#c).", "1 a: See [A](#b)-[B](#c).")).isEmpty();
    }

    @Test
    void aReferenceThatOnlyLooksOtherwiseIsEditorial() {
        assertThat(changes("1 a: See [2](#b) now.", "1 a: See *[2](#b)* now.")).containsExactly("a: editorial");
    }

    @Test
    void aLinkThatComesOrGoesIsMoreThanOneThatCoversOtherWords() {
        String link = "1 a: See [our site](https://a.example/).";
        assertThat(changes("1 a: See our site.", link)).containsExactly("a: reworded");
        assertThat(changes(link, "1 a: See our site.")).containsExactly("a: reworded");
        assertThat(changes(link, "1 a: See our [site](https://a.example/).")).containsExactly("a: editorial");
        assertThat(changes("1 a: See our [site](https://a.example/).", link)).containsExactly("a: editorial");
    }

    @Test
    void theRedlineOfAReferenceToARenamedClauseShowsOnlyItsNumber() {
        PublishedText before = Texts.tree("1 a \"A\": See [2](#b) now.\n2 b: Two.");
        PublishedText after = Texts.tree("1 a \"A\": See [3](#n) now.\n2 new: New.\n3 n <b: Two.");
        Comparer comparer = new Comparer();
        Change change = comparer.compare(before, after).of("a").orElseThrow();
        assertThat(RedlineText.of(comparer.redline(change).blocks())).isEqualTo("See [~2~]{~3~} now.");
        assertThat(RedlineText.ofLine(comparer.redline(change).heading())).isEqualTo("A");
        assertThat(RedlineText.of(new Comparer().redline(change).blocks())).isEqualTo("See [~2~]{~3~} now.");
    }

    @Test
    void whatWasAddedIsInsertedWholeAndWhatWasRemovedIsDeletedWhole() {
        Comparer comparer = new Comparer();
        Comparison comparison = comparer.compare(
                Texts.tree("1 a: One.\n2 b \"B\": Two."), Texts.tree("1 a: One.\n2 c \"C\": Three."));
        Redline removed = comparer.redline(comparison.of("b").orElseThrow());
        assertThat(RedlineText.ofLine(removed.heading())).isEqualTo("[-B-]");
        assertThat(RedlineText.of(removed.blocks())).isEqualTo("[-Two.-]");
        Redline added = comparer.redline(comparison.of("c").orElseThrow());
        assertThat(RedlineText.ofLine(added.heading())).isEqualTo("{+C+}");
        assertThat(RedlineText.of(added.blocks())).isEqualTo("{+Three.+}");
    }

    @Test
    void theTitleIsComparedLikeALine() {
        PublishedText before = Texts.text("Privacy policy", List.of());
        Comparison comparison = new Comparer().compare(before, Texts.text("Privacy notice", List.of()));
        assertThat(RedlineText.ofLine(comparison.title().orElseThrow())).isEqualTo("Privacy [-policy-]{+notice+}");
        assertThat(comparison.isEmpty()).isFalse();
        assertThat(new Comparer().compare(before, Texts.text("Privacy policy", List.of())).isEmpty()).isTrue();
    }

    @Test
    void whetherWordsChangeIsSaidOfTheWholeTextAndItsTitle() {
        assertThat(changesWords("1 a: One.", "2 a: ONE.")).isFalse();
        assertThat(changesWords("1 a: One.", "1 a: Two.")).isTrue();
        PublishedText policy = Texts.text("Privacy policy", List.of());
        assertThat(new Comparer().compare(policy, Texts.text("Privacy Policy", List.of())).changesWords()).isFalse();
        assertThat(new Comparer().compare(policy, Texts.text("Privacy notice", List.of())).changesWords()).isTrue();
    }

    private static boolean changesWords(String before, String after) {
        return new Comparer().compare(Texts.tree(before), Texts.tree(after)).changesWords();
    }

    @Test
    void sharedTextsAreComparedOnce() {
        PublishedText before = Texts.clause("One two three.");
        PublishedText after = Texts.clause("One two four.");
        Comparer comparer = new Comparer();
        Change first = comparer.compare(before, after).changes().get(0);
        Change second = comparer.compare(before, after).changes().get(0);
        assertThat(comparer.redline(second).blocks()).isSameAs(comparer.redline(first).blocks());
    }

    /** {@code id (old id): kinds > successors}. */
    static List<String> changes(String before, String after) {
        return new Comparer().compare(Texts.tree(before), Texts.tree(after)).changes().stream()
                .map(ChangesTest::print)
                .toList();
    }

    private static String print(Change change) {
        String old = change.before()
                .map(PublishedText.Item::id)
                .filter(id -> !id.equals(change.id()))
                .map(id -> " (" + id + ")")
                .orElse("");
        String kinds = change.kinds().stream().map(Kind::word).collect(Collectors.joining(", "));
        String successors = change.successors().isEmpty() ? "" : " > " + String.join(", ", change.successors());
        return change.id() + old + ": " + kinds + successors;
    }
}
