package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.language.KnownLanguage;
import org.junit.jupiter.api.Test;

/** In which language the clauses of a file are, whatever the file says it is. */
class SpokenTest {

    private static final String ENGLISH =
            "The Operator replies to a request of the User on the day on which it is received.";
    private static final String RUSSIAN = "Оператор отвечает на запрос Пользователя не позднее дня его получения.";
    private static final String KYRGYZ =
            "Оператор Колдонуучунун суроо-талабына аны алган күндөн кечиктирбестен жооп берет.";

    private static final KnownLanguage RU = KnownLanguage.of("ru").orElseThrow();

    @Test
    void clausesInTheirOwnLanguageAreItsOwn() {
        Spoken spoken = spoken(RUSSIAN, RUSSIAN);

        assertThat(spoken.isWhollyForeign(RU)).isFalse();
        assertThat(ids(spoken)).containsExactly("section", "a", "b");
    }

    @Test
    void aClauseInAnotherLanguageIsNotAmongThem() {
        Spoken spoken = spoken(RUSSIAN, ENGLISH);

        assertThat(spoken.isWhollyForeign(RU)).isFalse();
        assertThat(ids(spoken)).containsExactly("section", "a");
    }

    @Test
    void twoClausesInOneOtherLanguageAreAnExchangedFile() {
        Spoken spoken = spoken(ENGLISH, ENGLISH);

        assertThat(spoken.isWhollyForeign(RU)).isTrue();
        assertThat(ids(spoken)).isEmpty();
    }

    @Test
    void oneClauseOfWhichTheLanguageCanBeToldIsNoExchangedFile() {
        Spoken spoken = spoken(ENGLISH, "№ 1");

        assertThat(spoken.isWhollyForeign(RU)).isFalse();
        assertThat(ids(spoken)).containsExactly("section", "b");
    }

    @Test
    void clausesInTwoOtherLanguagesAreNoExchangedFile() {
        Spoken spoken = spoken(ENGLISH, KYRGYZ);

        assertThat(spoken.isWhollyForeign(RU)).isFalse();
        assertThat(ids(spoken)).containsExactly("section");
    }

    private static Spoken spoken(String first, String second) {
        String file = "# T\n\n## T {#section}\n\n### {#a}\n\n%s\n\n### {#b}\n\n" + second + "\n";
        return Trilingual.alone("ru", file, first).subject().texts().get(0).spoken().get();
    }

    private static List<String> ids(Spoken spoken) {
        return spoken.in(RU).stream().map(Clause::id).toList();
    }
}
