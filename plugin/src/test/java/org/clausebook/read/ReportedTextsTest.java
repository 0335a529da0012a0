package org.clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an edition may have been released with before it was reported is printed as it was, or the digest of the edition would be
 * another one.
 */
class ReportedTextsTest {

    /** A line end is ⏎, a space that breaks no line ⍽. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            1. a⏎  - b                         ~ 1. a⏎– b
            - a⏎ - b                           ~ – a⏎– b
            1. a⏎⏎  b                          ~ 1. a⏎b
            see⏎- a                            ~ see⏎– a
            -⍽a⏎-b                             ~ -⍽a -b
            a⏎⍽⏎b                              ~ a ⍽ b
            a⏎⏎⍽                               ~ a⏎⍽
            ⍽# a                               ~ ⍽# a
            a) b,⏎b) c                         ~ a) b, b) c
            | a |⏎|---|⏎| b |⏎|---|⏎| c |      ~ | a |⏎| b |⏎| --- |⏎| c |
            [⍽](#b)                            ~ ⍽
            a\\ ⏎b                             ~ a\\ b
            https://example.org/_a_            ~ https://example.org/a
            <https://example.org/?{{website}}> ~ https://example.org/?{{website}}
            <https://example.org/?a&amp;b>     ~ https://example.org/?a&amp;b
            """)
    void isPrintedAsItWas(String typed, String printed) {
        Reading reading = Reading.of(characters(typed));
        assertThat(reading.isClean()).isFalse();
        assertThat(reading.plain()).isEqualTo(characters(printed));
    }

    private static String characters(String text) {
        return text.replace('⏎', '\n').replace('⍽', '\u00A0');
    }
}
