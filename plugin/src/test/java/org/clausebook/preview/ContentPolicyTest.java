package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page may load what it may load when it is published, and the preview's own script and style besides. */
class ContentPolicyTest {

    @Test
    void addsItsOwnScriptAndStyleToThePageOfOurLook() {
        assertThat(ContentPolicy.of("default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"))
                .isEqualTo("default-src 'none'; img-src 'self' data:; base-uri 'none'; form-action 'none'; style-src 'self';"
                        + " script-src 'self'; connect-src 'self'; frame-ancestors 'none'");
    }

    @Test
    void isStrictWhereThePageSaysNothing() {
        assertThat(ContentPolicy.of("")).startsWith("default-src 'none';").contains("style-src 'self'");
    }

    @Test
    void keepsWhatAnotherLookAllowsItself() {
        assertThat(ContentPolicy.of("font-src 'self'; style-src 'none'; img-src https://img.example"))
                .contains("font-src 'self'")
                .contains("img-src https://img.example")
                .contains("style-src 'self'");
        assertThat(ContentPolicy.of("style-src 'sha256-abc='")).contains("style-src 'sha256-abc=' 'self'");
    }

    @Test
    void takesNoScriptFromAnywhereElse() {
        assertThat(ContentPolicy.of("script-src *; connect-src *; frame-ancestors *"))
                .contains("script-src 'self'; connect-src 'self'; frame-ancestors 'none'")
                .doesNotContain("*");
    }

    @Test
    void letsNothingIntoTheHeadOfAnAnswer() {
        assertThat(ContentPolicy.of("img-src x\r\nSet-Cookie: a=b")).doesNotContain("Set-Cookie", "\r", "\n");
    }
}
