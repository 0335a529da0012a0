package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.check.EditedBase.EN;
import static org.clausebook.check.EditedBase.KY;
import static org.clausebook.check.EditedBase.RU;
import static org.clausebook.check.EditedBase.SITE;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which language is named when one of several says something else. */
class SideBySideCheckTest {

    private EditedBase base;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        base = EditedBase.in(folder);
    }

    @Test
    void namesTheDraftingLanguageIfItStandsAlone() throws IOException {
        base.edit(KY, "30 күн ичинде жооп берет.", "30 күн ичинде жооп берет. Жооп акысыз.");
        assertThat(base.check()).singleElement().asString()
                .startsWith(base.at(KY, "{#request-deadline}"))
                .contains("2 sentences in the Kyrgyz text and 1 in the Russian and English texts");
    }

    @Test
    void holdsTranslationsAgainstTheDraftingLanguageIfAllDiffer() throws IOException {
        base.edit(KY, "30 күн ичинде жооп берет.", "30 күн ичинде жооп берет. Жооп акысыз.")
                .edit(EN, "on which it is received.", "on which it is received. It is free. It is short.");
        assertThat(base.places())
                .containsExactly(
                        base.at(EN, "{#request-deadline}") + " translation.sentences",
                        base.at(RU, "{#request-deadline}") + " translation.sentences");
    }

    @Test
    void holdsTheOnlyTranslationAgainstTheDraftingLanguage() throws IOException {
        base.edit(SITE, "  ru: { path: ru, name: Русский }\n", "").delete(RU).delete("translations/ru");
        String site = base.text(SITE).replaceAll("(?m)^ +ru: .*\n", "").replaceAll(", ru: [^,}]*", "");
        base.write(SITE, site).edit(EN, "does not process", "processes");
        assertThat(base.places()).containsExactly(base.at(EN, "{#special-categories}") + " translation.negation");
    }

    @Test
    void aNegationInATranslationAloneMayBeAnotherWayToSayIt() throws IOException {
        base.edit(EN, "The Operator replies to", "The Operator does not fail to reply to");
        assertThat(base.places()).isEmpty();
    }

    @Test
    void comparesNothingWithAClauseInTheWrongLanguage() throws IOException {
        base.edit(EN, "The Operator replies to a request of the User within 30 days of the day on which it is received.",
                "Оператор отвечает на запрос Пользователя. Он делает это всегда в течение 30 дней со дня его получения.");
        assertThat(base.places()).containsExactly(base.at(EN, "{#request-deadline}") + " language.wrong");
    }

    @Test
    void oneDeclaredDutyInAllLanguagesIsNoHint() throws IOException {
        base.edit(KY, "{#request-deadline}", "{#request-deadline modality=must}")
                .edit(RU, "Оператор отвечает на запрос", "Оператор может ответить на запрос");
        assertThat(base.places())
                .containsExactly(
                        base.at(KY, "{#request-deadline modality=must}") + " translation.modality",
                        base.at(EN, "{#request-deadline}") + " translation.modality",
                        base.at(RU, "{#request-deadline}") + " translation.modality");
    }

    @Test
    void prohibitionsAreDemandedAsDeclared() throws IOException {
        base.edit(KY, "{#special-categories}", "{#special-categories modality=must-not}")
                .edit(RU, "Оператор не обрабатывает", "Оператор не вправе обрабатывать")
                .edit(EN, "The Operator does not process", "The Operator processes");
        assertThat(base.places())
                .containsExactly(
                        base.at(EN, "{#special-categories}") + " translation.modality",
                        base.at(EN, "{#special-categories}") + " translation.negation");
    }
}
