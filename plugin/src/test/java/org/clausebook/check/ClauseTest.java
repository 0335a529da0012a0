package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a clause is made of, and which clauses can be held against each other. */
class ClauseTest {

    @Test
    void itsLettersAreThoseOfItsOwnWordsInAllItsLines() {
        assertThat(clause("Ответ дают.\n\n- сразу;\n- за 30 дней.").ownLetters()).isEqualTo(9 + 5 + 6);
        assertThat(clause("По [закону](law:152-fz) ответ дают.").ownLetters()).isEqualTo(2 + 5 + 4);
        assertThat(clause("По [сайту](https://example.com) {{operator}}.").ownLetters()).isEqualTo(2 + 5);
    }

    @Test
    void itsWordsAreAllOfThemLineByLine() {
        assertThat(clause("По [закону](law:152-fz):\n\n- сразу;\n- за 30 дней.").words())
                .isEqualTo("По закону:\nсразу;\nза 30 дней.");
    }

    @Test
    void whatCouldNotBeReadIsNotComparable() {
        Clause unread = broken("<b>Ответ</b>");

        assertThat(unread.isReadable()).isFalse();
        assertThat(unread.isComparable()).isFalse();
        assertThat(clause("Ответ.").isReadable()).isTrue();
        assertThat(clause("Ответ.").isComparable()).isTrue();
    }

    @Test
    void whatSaysNothingIsNotComparableUnlessSomethingStandsBelowIt() {
        Trilingual text = Trilingual.files("# T\n\n## T {#section}\n\n### {#it}\n", "# T\n", "# T\n");
        List<Clause> all = text.subject().texts().get(0).all();

        assertThat(all).extracting(Clause::id).containsExactly("section", "it");
        assertThat(all).extracting(Clause::isComparable).containsExactly(true, false);
    }

    @Test
    void clausesOfParagraphsAreAlikeHoweverManyThereAre() {
        assertThat(clause("Ответ.").isAlike(clause("Ответ.\n\nОтвет."))).isTrue();
        assertThat(clause("Ответ.\n\nОтвет.").blocks()).isEqualTo(2);
    }

    @Test
    void clausesWithOtherListsAreNotAlike() {
        Clause list = clause("Ответ:\n\n- сразу;\n- за 30 дней.");

        assertThat(list.isAlike(clause("Ответ:\n\n- тотчас;\n- за месяц."))).isTrue();
        assertThat(list.isAlike(clause("Ответ сразу."))).isFalse();
        assertThat(clause("Ответ сразу.").isAlike(list)).isFalse();
        assertThat(list.isAlike(clause("Ответ:\n\n- сразу."))).isFalse();
    }

    @Test
    void aSectionIsCalledOneAndSoIsAClause() {
        List<Clause> all = Trilingual.alone("ru", Trilingual.BODY, "Ответ.").subject().texts().get(0).all();

        assertThat(all).extracting(Clause::label).containsExactly("section \"section\"", "clause \"it\"");
    }

    private static Clause clause(String body) {
        return Trilingual.alone("ru", Trilingual.BODY, body).subject().texts().get(0).clauses().get(Trilingual.ID);
    }

    private static Clause broken(String body) {
        return Trilingual.files(Trilingual.BODY.formatted(body), "# T\n", "# T\n")
                .subject().texts().get(0).clauses().get(Trilingual.ID);
    }
}
