package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.check.EditedBase.EN;
import static org.clausebook.check.EditedBase.KY;
import static org.clausebook.check.EditedBase.RU;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms in files that were exchanged for others. */
class TermCheckTest {

    private static final String USER = """
            user:
              defined: privacy#scope
              ky: { name: Колдонуучу, stems: [колдонуучу] }
              ru: { name: Пользователь, stems: [пользовател] }
              en: { name: User, stems: [user] }
            """;

    private EditedBase base;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        base = EditedBase.in(folder).write("translations/terms.yaml", USER);
    }

    @Test
    void looksForNoTermsInATranslationThatIsInAnotherLanguage() throws IOException {
        base.write(EN, base.text(RU));
        assertThat(base.places()).noneMatch(place -> place.contains("term.")).anyMatch(place -> place.contains("language.wrong"));
    }

    @Test
    void holdsNoTermsAgainstADraftingTextThatIsInAnotherLanguage() throws IOException {
        base.write(KY, base.text(EN));
        assertThat(base.places()).noneMatch(place -> place.contains("term.")).anyMatch(place -> place.contains("language.wrong"));
    }
}
