package org.clausebook.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a word means does not depend on the order in which stems are kept, which the JDK changes from run to run. */
class StemsTest {

    private static final Stems<String> STEMS = new Stems<>(Map.of("a", "short", "ab", "longer", "abc", "longest", "b", "other"));

    @Test
    void theLongestStemCounts() {
        assertThat(STEMS.beginning("abcd")).hasValue("longest");
        assertThat(STEMS.beginning("abd")).hasValue("longer");
        assertThat(STEMS.beginning("acd")).hasValue("short");
        assertThat(STEMS.beginning("c")).isEmpty();
    }

    @Test
    void whatFollowsHasToBeAnEnding() {
        Pattern endings = Pattern.compile("c?x");
        assertThat(STEMS.inflected(word("abx"), endings)).hasValue("longer");
        assertThat(STEMS.inflected(word("abcx"), endings)).hasValue("longest");
        assertThat(STEMS.inflected(word("acx"), endings)).hasValue("short");
        assertThat(STEMS.inflected(word("abcy"), endings)).isEmpty();
    }

    private static Token word(String word) {
        List<Token> tokens = Tokens.of(word, false);
        assertThat(tokens).hasSize(1);
        return tokens.get(0);
    }
}
