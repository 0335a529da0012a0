package org.clausebook.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;

class AnnotationTest {

    @Test
    void namesThePlaceFromOneAndTheWayOut() {
        Location at = new Location("translations/ru/privacy.md", 28, 4);
        assertThat(Annotation.print(finding(Severity.WARNING, at, "says, 100%: \"да\"", "write: \"нет\"")))
                .isEqualTo("::warning file=translations/ru/privacy.md,line=29,col=5,title=ref.dangling"
                        + "::says, 100%25: \"да\"%0Awrite: \"нет\"");
    }

    @Test
    void aPathCannotEndItsPropertyOrTheCommand() {
        Location at = new Location("a,line=1::b\r\n::error::%.md", 0, 0);
        assertThat(Annotation.print(finding(Severity.HINT, at, "m", "h")))
                .isEqualTo("::notice file=a%2Cline=1%3A%3Ab\uFFFD %3A%3Aerror%3A%3A%25.md,line=1,col=1,title=ref.dangling::m%0Ah");
    }

    private static Finding finding(Severity severity, Location at, String message, String hint) {
        return new Finding(Rule.REF_DANGLING, severity, at, message, Optional.of(hint), Optional.empty(), "");
    }
}
