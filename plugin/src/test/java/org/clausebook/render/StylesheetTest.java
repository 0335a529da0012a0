package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What browsers get of a stylesheet says the same as what its authors wrote. */
class StylesheetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "/* x */a { b: c } | a { b: c }",
        "a/* x */b { c: d } | a/**/b { c: d }",
        "a /* x */ b { c: d } | a b { c: d }",
        "/*! Licence */ a { b: c } | /*! Licence */ a { b: c }",
        "a::before { content: '/* no  comment */' } | a::before { content: '/* no  comment */' }",
        "a::before { content: \"\\\"/*\" /* x */ } | a::before { content: \"\\\"/*\" }",
        "a { b: url(data:x/*y) } /* z */ c { d: url( '/*)' ) } | a { b: url(data:x/*y) } c { d: url( '/*)' ) }",
        ".\\/\\* { a: b } /* x */ | .\\/\\* { a: b }",
        "a { b: c } /* without an end | a { b: c }",
        "a { b: 'without an end } /* | a { b: 'without an end } /*",
        "a { b: url(without an end | a { b: url(without an end",
    })
    void losesCommentsAndNothingElse(String css, String expected) {
        assertThat(Stylesheet.compact(css).strip()).isEqualTo(expected);
    }

    @Test
    void losesBlankLinesAndIndentation() {
        assertThat(Stylesheet.compact("\n/* x */\n\na,\n  b {\n    c: d;   e: f;\n\n  }\n")).isEqualTo("a,\nb {\nc: d; e: f;\n}\n");
    }

    @Test
    void whatIsCompactStaysAsItIs() throws IOException {
        String shipped = Files.readString(Path.of("../site-template/src/main/resources/org/clausebook/look/policy.css"));
        String once = Stylesheet.compact(shipped);
        assertThat(once).doesNotContain("/*", "\n ", "\n\n").hasSizeLessThan(shipped.length());
        assertThat(Stylesheet.compact(once)).isEqualTo(once);
        assertThat(once.replaceAll("\\s", "")).isEqualTo(shipped.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s", ""));
    }
}
