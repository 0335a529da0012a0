package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.page.MarkedWords;
import org.clausebook.page.MarkedWords.Style;
import org.junit.jupiter.api.Test;

/** Texts in a report are shown as they are, and are never anything but text. */
class MarkedHtmlTest {

    @Test
    void whatCannotBeSeenIsSpeltOut() {
        assertThat(html("a\u202Eb\u0007\uDBFF\uDFFF<i>", Set.of())).isEqualTo("a[U+202E]b[U+0007][U+10FFFF]&lt;i&gt;");
    }

    @Test
    void wordsOfSeveralStylesAreClosedInTurn() {
        assertThat(html("w", Set.of(Style.STRONG, Style.EMPHASIS, Style.LINK)))
                .isEqualTo("<strong><em><span class=\"link\">w</span></em></strong>");
    }

    @Test
    void aValueHasItsSignBehindItsLastWordsOnly() {
        assertThat(MarkedHtml.line(List.of(value("thirty ", false, false), value("days", false, true))))
                .isEqualTo("<mark>thirty </mark><mark>days<sup>b</sup></mark>");
        assertThat(MarkedHtml.line(List.of(value("30", true, true)))).isEqualTo("<mark class=\"odd\">30<sup>≠b</sup></mark>");
    }

    @Test
    void whatHasChangedIsSaidToThoseWhoHearIt() {
        assertThat(html("30", Set.of(Style.DELETED)))
                .isEqualTo("<del><span class=\"hidden\" lang=\"en\">[deleted: </span>30<span class=\"hidden\">]</span></del>");
        assertThat(html("20", Set.of(Style.INSERTED))).startsWith("<ins>").contains("[inserted: ").endsWith("</ins>");
    }

    @Test
    void whereALinkLeadsStandsBehindIt() {
        assertThat(MarkedHtml.line(List.of(new MarkedWords("w", Set.of(Style.LINK), "https://a?b&c", Optional.empty()))))
                .isEqualTo("<span class=\"link\">w</span> <small>(https://a?b&amp;c)</small>");
    }

    private static MarkedWords value(String words, boolean odd, boolean last) {
        return new MarkedWords(words, Set.of(), "", Optional.of(new MarkedWords.Value("b", odd, last)));
    }

    private static String html(String words, Set<Style> styles) {
        return MarkedHtml.line(List.of(new MarkedWords(words, styles, "", Optional.empty())));
    }
}
