package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a difference between values is reported, and what is not compared. */
class ValueCheckTest {

    @Test
    void eachKindOfValueHasARuleOfItsOwn() {
        assertThat(rules("30 күн", "20 дней", "30 days")).containsExactly("[value.duration]");
        assertThat(rules("30 сом", "20 сомов", "30 som")).containsExactly("[value.amount]");
        assertThat(rules("2026-03-01", "02.03.2026", "1 March 2026")).containsExactly("[value.date]");
        assertThat(rules("30 нуска", "20 копий", "30 copies")).containsExactly("[value.number]");
        assertThat(rules("https://a.example", "https://b.example", "https://a.example"))
                .containsExactly("[value.address]");
    }

    @Test
    void theReportNamesTheOddTextWhatItSaysAndWhoAgrees() {
        assertThat(Trilingual.saying("30 күн", "20 дней", "30 days").found(new ValueCheck())).containsExactly(
                "ru.md:7:1: error: \"20 дней\" in the Russian text of clause \"it\" does not agree with \"30 күн\" in"
                        + " the Kyrgyz and English texts [value.duration]");
    }

    @Test
    void whatIsLackedIsReportedAtTheId() {
        assertThat(Trilingual.saying("30 күн", "быстро", "30 days").found(new ValueCheck()))
                .singleElement().asString().startsWith("ru.md:5:5: error: ").contains("30 күн");
    }

    @Test
    void titlesAreComparedToo() {
        assertThat(Trilingual.titled("30 күн", "20 дней", "30 days").found(new ValueCheck()))
                .singleElement().asString().startsWith("ru.md:1:3: error: ").contains("the title");
    }

    @Test
    void aTitleMayContradictItself() {
        assertThat(Trilingual.titled("30 (жыйырма) күн", "30 дней", "30 days").found(new ValueCheck()))
                .singleElement().asString().startsWith("ky.md:1:3: error: ").endsWith("[value.repeated]");
    }

    @Test
    void aClauseMayContradictItselfInOneLanguage() {
        assertThat(Trilingual.alone("ru", Trilingual.BODY, "в течение 30 (двадцати) дней").found(new ValueCheck()))
                .singleElement().asString().startsWith("ru.md:7:11: error: ").endsWith("[value.repeated]");
    }

    @Test
    void aTextAloneIsComparedWithNothing() {
        assertThat(Trilingual.alone("ru", Trilingual.BODY, "в течение 30 дней").found(new ValueCheck())).isEmpty();
        assertThat(Trilingual.alone("ru", Trilingual.TITLE, "30 дней").found(new ValueCheck())).isEmpty();
    }

    @Test
    void aPartOfAnArticleIsNotMissedAsAnHour() {
        assertThat(rules("5 нускасы", "5 экземпляров по ст. 10 ч. 1 Закона", "5 copies")).isEmpty();
    }

    private static List<String> rules(String ky, String ru, String en) {
        return Trilingual.saying(ky, ru, en).found(new ValueCheck()).stream()
                .map(line -> line.substring(line.lastIndexOf('[')))
                .toList();
    }
}
