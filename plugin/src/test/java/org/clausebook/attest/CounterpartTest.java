package org.clausebook.attest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which part of a translation is shown beside a change of its source. */
class CounterpartTest {

    private static final String SOURCE = "А ".repeat(100) + "30 " + "б ".repeat(100).strip();
    private static final String TRANSLATION = "left ".repeat(100) + "thirty " + "right ".repeat(100).strip();

    @Test
    void isTheWholeOfAShortText() {
        assertThat(Counterpart.of("Бир", "Эки", "One\ntwo")).isEqualTo("One ¶ two");
    }

    @Test
    void isTheSamePartOfALongOne() {
        assertThat(Counterpart.of(SOURCE, SOURCE.replace("30", "20"), TRANSLATION))
                .contains("left thirty right")
                .startsWith("… left")
                .endsWith("right …")
                .hasSizeLessThan(160);
        assertThat(Counterpart.of(SOURCE, "Б" + SOURCE, TRANSLATION)).startsWith("left left").endsWith("left …");
        assertThat(Counterpart.of(SOURCE, SOURCE + " б", TRANSLATION)).startsWith("… right").endsWith("right right");
    }

    @Test
    void isInTheSameItemOfAList() {
        String source = "Бир\n" + SOURCE + "\nЭки\nүч";
        String translation = TRANSLATION + "\n" + "one " + "\ntwo\nthree";
        assertThat(Counterpart.of(source, source.replace("Эки", "Төрт"), translation)).endsWith("one  ¶ two ¶ three");
    }

    @Test
    void survivesWhateverStandsThere() {
        for (String translation : new String[] {"", "x".repeat(1000), "\uD83D\uDE00".repeat(500), "\n".repeat(400)}) {
            for (String after : new String[] {"", "А", SOURCE + "\n", "\n" + SOURCE}) {
                String part = Counterpart.of(SOURCE, after, translation);
                assertThat(part.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            }
        }
    }
}
