package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausebook.render.StyledText.Style;
import org.junit.jupiter.api.Test;

class StyledTextTest {

    private static final String WORD = "abcdefghi ";

    @Test
    void aLineThatFitsIsNotBroken() {
        String words = WORD.repeat(9) + "ab";
        assertThat(plain(words).lines("", "  ")).containsExactly(words);
        assertThat(plain(words + "c").lines("", "  ")).containsExactly(WORD.repeat(8) + "abcdefghi", "  abc");
    }

    @Test
    void theIndentationTakesPartOfTheLine() {
        assertThat(plain(WORD.repeat(20).strip()).lines("  ky  ", "      ")).containsExactly(
                "  ky  " + WORD.repeat(8).strip(), "      " + WORD.repeat(8).strip(), "      " + WORD.repeat(4).strip());
    }

    @Test
    void aWordThatIsTooLongStaysWhole() {
        String address = "https://example.com/" + "a".repeat(100);
        assertThat(plain("see " + address + " there").lines("", "")).containsExactly("see", address, "there");
        assertThat(plain(address).lines("", "")).containsExactly(address);
    }

    @Test
    void aSpaceThatDoesNotBreakHoldsWordsTogether() {
        String words = WORD.repeat(8) + "№\u00A0152-ФЗ\u00A0aa";
        assertThat(plain(words + "a").lines("", "")).containsExactly(words + "a");
        assertThat(plain(words + "aa").lines("", "")).containsExactly(WORD.repeat(8).strip(), "№\u00A0152-ФЗ\u00A0aaaa");
    }

    @Test
    void accentsAndCharactersBeyondTheBasicPlaneTakeTheColumnsThatTheyTake() {
        String accented = "а\u0301".repeat(46) + " " + "\uD83D\uDCDC".repeat(45);
        assertThat(plain(accented).lines("", "")).containsExactly(accented);
        assertThat(plain(accented + "x").lines("", "")).hasSize(2);
    }

    @Test
    void nothingIsALineToo() {
        assertThat(plain("").lines("  ky  ", "")).containsExactly("  ky  ");
    }

    @Test
    void everyLineBeginsAndEndsWithoutAStyle() {
        StyledText text = new StyledText(true)
                .add(Style.PLAIN, "kept ")
                .add(Style.DELETED, "[-" + WORD.repeat(10) + "-]")
                .add(Style.INSERTED, "{+b+}");
        assertThat(text.lines("", "  ")).containsExactly(
                "kept \u001B[31;9m[-" + WORD.repeat(8).strip() + "\u001B[0m",
                "  \u001B[31;9mabcdefghi abcdefghi -]\u001B[0m\u001B[32;4m{+b+}\u001B[0m");
    }

    private static StyledText plain(String words) {
        return new StyledText(false).add(Style.PLAIN, words);
    }
}
