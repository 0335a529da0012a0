package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, Index.html",
        "kg/privacy.html, kg/PRIVACY.html",
        "kg, kg/privacy.html",
        "kg/privacy.html, kg",
        "kg/privacy, kg/privacy/v/1.0.0.html",
        "KG, kg/privacy.html",
        "KG/privacy.html, kg/cookies.html",
        "kg/V/1.html, kg/v/2.html",
    })
    void refusesTwoFilesThatCannotStandSideBySide(String first, String second) {
        Claims claims = new Claims();
        claims.take(new SitePath(first));
        assertThatIllegalStateException().isThrownBy(() -> claims.take(new SitePath(second)))
                .withMessageContaining("`" + first + "`").withMessageContaining("`" + second + "`");
    }

    @Test
    void allowsAPageBesideTheFolderOfItsName() {
        Claims claims = new Claims();
        assertThatNoException().isThrownBy(() -> {
            claims.take(new SitePath("kg.html"));
            claims.take(new SitePath("kg/privacy.html"));
            claims.take(new SitePath("kg/privacy/v.html"));
            claims.take(new SitePath("kg/privacy.html"));
        });
    }

    @Test
    void doesNotFoldNamesByTheRulesOfALanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            refusesTwoFilesThatCannotStandSideBySide("INDEX.html", "index.html");
        } finally {
            Locale.setDefault(before);
        }
    }
}
