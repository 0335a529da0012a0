package org.clausebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class UnicodeTest {

    private static final int SOM_SIGN = 0x20C0;

    private static IntStream codePoints() {
        return IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT).filter(c -> c != SOM_SIGN);
    }

    @Test
    void knowsTheSignOfTheSom() {
        assertThat(Unicode.isKnown(SOM_SIGN)).isTrue();
    }

    @Test
    void nothingThatIsKnownIsUnknownToThisJava() {
        assertThat(codePoints().filter(c -> Unicode.isKnown(c) && !Character.isDefined(c))).isEmpty();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_17, max = JRE.JAVA_17)
    void whatIsKnownIsWhatJava17Knows() {
        assertThat(codePoints().filter(c -> Unicode.isKnown(c) != Character.isDefined(c))).isEmpty();
    }
}
