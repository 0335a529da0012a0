package org.clausebook.attest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceChangeTest {

    @Test
    void showsTheChangeWithAFewWordsAroundIt() {
        assertThat(SourceChange.of("The Operator answers within 30 days", "The Operator answers within 20 days"))
                .isEqualTo("The Operator answers within [-30-]{+20+} days");
        String words = "one two three four five six seven eight nine ten 30 one two three four five six seven eight nine ten";
        assertThat(SourceChange.of(words, words.replace("30", "20")))
                .isEqualTo("… five six seven eight nine ten [-30-]{+20+} one two three four five six …");
    }

    @Test
    void cutsWhatIsLong() {
        String change = SourceChange.of("Before", "Before " + "word ".repeat(10_000));
        assertThat(change).hasSizeLessThan(100).endsWith("…+}");
    }

    @Test
    void nobodyCanForgeAMark() {
        assertThat(SourceChange.of("a [-b-] c", "a [-b-] d")).contains("[\\-b-\\]");
    }

    @Test
    void paragraphsAreSigns() {
        assertThat(SourceChange.of("One\nTwo", "One Two")).isEqualTo("One [-¶ -]Two");
    }
}
