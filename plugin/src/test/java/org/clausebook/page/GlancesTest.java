package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.clausebook.model.Destination;
import org.junit.jupiter.api.Test;

class GlancesTest {

    private static final String TEXT = """
            # Policy

            ## Terms {#terms}

            ### Data {#data}

            *Data* means:

            - what is known of a user;
            - and what “others” say.

            ### {#long}

            %s

            ### {#gone .repealed}
            """.formatted("A user may ask for all of it. ".repeat(40));

    private static final Glances GLANCES = Glances.of(((PolicyPage) Editions.inThreeLanguages()
            .draft(TEXT)
            .pages("2026-11-22")
            .get("en/privacy"))
            .text());

    @Test
    void numberCaptionAndTextInOneLine() {
        assertThat(glance("data")).hasValue("1.1. Data – Data means: – what is known of a user; – and what “others” say.");
        assertThat(glance("terms")).hasValue("1. Terms");
    }

    @Test
    void endsBetweenTwoWords() {
        assertThat(glance("long").orElseThrow())
                .startsWith("1.2. A user may ask for all of it. A user")
                .endsWith("\u00A0…")
                .hasSizeBetween(140, 162);
    }

    @Test
    void nothingIsSaidOfWhatIsRepealedOrElsewhere() {
        assertThat(glance("gone")).isEmpty();
        assertThat(glance("never")).isEmpty();
        assertThat(GLANCES.of(new Destination.Page("cookies", Optional.of("data")))).isEmpty();
        assertThat(GLANCES.of(new Destination.Page("privacy", Optional.empty()))).isEmpty();
    }

    private static Optional<String> glance(String clause) {
        return GLANCES.of(new Destination.Page("privacy", Optional.of(clause)));
    }
}
