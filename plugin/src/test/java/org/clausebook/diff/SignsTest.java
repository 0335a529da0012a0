package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The first and the last of each kind, and their neighbours, which are none. */
class SignsTest {

    @Test
    void dashesAreOfEveryLength() {
        assertKind(Signs::isDash, "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "_\u200F\u2016\u2211\u2213");
    }

    @Test
    void longDashesJoinNoWords() {
        assertKind(Signs::isHyphen, "-\u2010\u2011\u2012\u2013\u2212", "\u200F\u2014\u2015");
    }

    @Test
    void whatHasNoWidthIsIgnored() {
        assertKind(Signs::isIgnorable, "\u00AD\u200B\u200C\u200D\u2060\uFEFF", "\u00A0\u200A\u200E\u2061 a");
    }

    @Test
    void quotationMarksAreOfEveryStyle() {
        assertKind(Signs::isQuote, "\"'«»‹›„“”‚‘’‛‟\uFF02", "`,(<a\u00AA");
    }

    @Test
    void aListIsClosedAndASentenceEndedByTheseOnly() {
        assertKind(Signs::isClosing, ".;,", ":!?…");
        assertKind(Signs::endsSentence, ".!?…", ";,:");
    }

    private static void assertKind(IntPredicate kind, String all, String others) {
        assertThat(all.chars()).allMatch(kind::test);
        assertThat(others.chars()).noneMatch(kind::test);
    }
}
