package org.clausebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "RUSSIAN | «закон „О данных“ и другие» |",
        "RUSSIAN | \"закон\"                   | \"\"",
        "KYRGYZ  | “мыйзам”                    | “”",
        "KYRGYZ  | „мыйзам”                    | ”",
        "ENGLISH | “the ‘Policy’” of the User’s |",
        "ENGLISH | «the» „Policy”              | «»„",
        "ENGLISH | a 15\" screen               |"
    })
    void namesTheMarksOfOtherLanguages(KnownLanguage language, String line, String marks) {
        assertThat(Quotations.foreign(line, language).values().stream().map(String::valueOf).collect(Collectors.joining()))
                .isEqualTo(marks == null ? "" : marks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "ab «cd» ef «gh» | cdgh", "ab «cd | ``", "a „b“ c “d” e \"f\" g | bdf", "» a « | ``"
    })
    void knowsWhatIsQuoted(String line, String quoted) {
        assertThat(Quotations.inside(line).stream()
                        .mapToObj(at -> String.valueOf(line.charAt(at)))
                        .collect(Collectors.joining()))
                .isEqualTo(quoted);
    }
}
