package org.clausebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource({
        // terminal, variable, Maven's style, interactive: coloured
        "true, '', '', true, true",
        "true, TERM=xterm, auto, true, true",
        "false, '', '', true, false",
        "true, NO_COLOR=1, '', true, false",
        "true, NO_COLOR=, '', true, true",
        "true, TERM=dumb, '', true, false",
        "true, '', never, true, false",
        "true, '', '', false, false",
        "false, '', always, false, true",
        "false, NO_COLOR=1, always, false, false",
    })
    void isWhatTheSurroundingsAllow(
            boolean terminal, String variable, String style, boolean interactive, boolean coloured) {
        String[] assignment = variable.split("=", -1);
        Map<String, String> environment = variable.isEmpty() ? Map.of() : Map.of(assignment[0], assignment[1]);
        Optional<String> mavenStyle = style.isEmpty() ? Optional.empty() : Optional.of(style);
        Colour colour = new Colour(terminal, environment, mavenStyle, interactive);
        assertThat(colour.wanted("auto")).contains(coloured);
        assertThat(colour.wanted("always")).contains(true);
        assertThat(colour.wanted("never")).contains(false);
    }

    @Test
    void anyOtherWishIsNone() {
        assertThat(new Colour(true, Map.of(), Optional.empty(), true).wanted("yes")).isEmpty();
    }
}
