package org.clausebook.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Location PLACE = Location.startOf("policy-source/privacy.md");

    @Test
    void fillsTheSentenceAndItsHint() {
        Finding finding = Finding.of(Rule.FACT_UNKNOWN, "near", PLACE, "suport", "support");
        assertThat(finding.message()).isEqualTo("there is no fact \"suport\"");
        assertThat(finding.hint()).contains("did you mean {{support}}? Otherwise declare it in site.yaml under facts");
    }

    @Test
    void takesNothingInAnArgumentForAPlaceholder() {
        assertThat(message("{1} {0} \\n")).isEqualTo("\"{1} {0} \\n\" cannot be an id: small Latin letters, digits and hyphens only,"
                + " and a letter first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B[2J", "\r", "\u0085", "\u200B", "\u202E", "\u2066", "\u2028", "\u2029", "\uFEFF", "\uD800"})
    void letsNoControlOrDirectionCharacterThrough(String evil) {
        assertThat(message("a" + evil + "b").codePoints())
                .allMatch(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE
                        && Character.getType(c) != Character.LINE_SEPARATOR
                        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR);
    }

    @Test
    void keepsLettersOfAllScriptsAndSymbols() {
        String text = "Өмүр ё́ 法律 ⚖ 𝒜 № § « »";
        assertThat(message(text)).startsWith("\"" + text + "\"");
    }

    @Test
    void writesLineEndsAndTabsAsSpaces() {
        assertThat(message("a\nb\tc")).startsWith("\"a b c\"");
    }

    @Test
    void cutsLongQuotationsBetweenCharacters() {
        String letter = "𝒜"; // two UTF-16 units: no half of it may be left
        assertThat(message(letter.repeat(200))).startsWith("\"" + letter.repeat(200) + "\"");
        assertThat(message(letter.repeat(201))).startsWith("\"" + letter.repeat(200) + "…\"");
    }

    @Test
    void refusesASentenceThatTheCatalogueHasNot() {
        assertThatThrownBy(() -> Finding.of(Rule.CLAUSE_EMPTY, "no-such-variant", PLACE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clause.empty/no-such-variant");
    }

    private static String message(String quoted) {
        return Finding.of(Rule.ID_MALFORMED, "", PLACE, quoted).message();
    }
}
