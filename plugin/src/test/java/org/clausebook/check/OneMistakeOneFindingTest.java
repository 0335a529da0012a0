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

/** Whoever makes one slip gets one finding, or one in each file that has to be looked at, not a page of consequences. */
class OneMistakeOneFindingTest {

    private EditedBase base;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        base = EditedBase.in(folder);
    }

    @Test
    void idMisspeltInATranslation() throws IOException {
        base.edit(RU, "{#rights}", "{#right}");
        assertThat(base.places()).containsExactly(base.at(RU, "{#right}") + " translation.unknown-clause");
    }

    @Test
    void idOfAnotherNameInATranslation() throws IOException {
        base.edit(RU, "{#withdrawal}", "{#recall}");
        assertThat(base.places()).containsExactly(base.at(RU, "{#recall}") + " translation.unknown-clause");
    }

    @Test
    void idMissingInATranslation() throws IOException {
        base.edit(RU, "### {#withdrawal}", "###");
        assertThat(base.places()).containsExactly(RU + ":33:1 id.missing");
    }

    @Test
    void idMissingInTheDraftingLanguage() throws IOException {
        base.edit(KY, " {#rights}", "");
        assertThat(base.places()).containsExactly(KY + ":19:1 id.missing");
    }

    @Test
    void idMalformedInATranslation() throws IOException {
        base.edit(RU, "{#rights}", "{#Rights}");
        assertThat(base.places()).containsExactly(base.at(RU, "#Rights}") + " id.malformed");
    }

    @Test
    void idCopiedFromTheClauseBefore() throws IOException {
        base.edit(RU, "{#request-deadline}", "{#rights-list}");
        assertThat(base.places()).containsExactly(RU + ":29:5 id.duplicate");
    }

    @Test
    void idMisspeltInTheDraftingLanguageIsFoundByItsTranslationsAndReferences() throws IOException {
        base.edit(KY, "### {#withdrawal}", "### {#withdrawl}");
        assertThat(base.places())
                .containsExactly(
                        base.at(KY, "[](#withdrawal)") + " ref.dangling",
                        base.at(EN, "{#withdrawal}") + " translation.unknown-clause",
                        base.at(EN, "[](#withdrawal)") + " ref.dangling",
                        base.at(RU, "{#withdrawal}") + " translation.unknown-clause",
                        base.at(RU, "[](#withdrawal)") + " ref.dangling");
    }

    @Test
    void headingWithoutASpace() throws IOException {
        base.edit(KY, "### {#request-deadline}", "###{#request-deadline}");
        assertThat(base.places()).containsExactly(KY + ":29:1 format.heading");
    }

    @Test
    void bracesInFrontOfTheWords() throws IOException {
        base.edit(KY, "Колдонуучунун укуктары {#rights}", "{#rights} Колдонуучунун укуктары");
        assertThat(base.places()).containsExactly(base.at(KY, "{#rights}") + " format.attributes");
    }

    @Test
    void sectionMissing() throws IOException {
        String text = base.text(RU);
        base.write(RU, text.substring(0, text.indexOf("## Права")) + text.substring(text.indexOf("## Заключительные")));
        assertThat(base.places()).containsExactly(RU + ":15:5 translation.missing-clause");
    }

    @Test
    void headingOfASectionMissing() throws IOException {
        base.edit(RU, "## Права Пользователя {#rights}\n\n", "");
        assertThat(base.places()).containsExactly(RU + ":15:5 translation.missing-clause");
    }

    @Test
    void sectionWrittenAsAClause() throws IOException {
        base.edit(RU, "## Права Пользователя {#rights}", "### Права Пользователя {#rights}");
        assertThat(base.places()).containsExactly(base.at(RU, "{#rights}") + " translation.level");
    }

    @Test
    void clauseWrittenAsASection() throws IOException {
        base.edit(RU, "### {#rights-list}", "## Список {#rights-list}");
        assertThat(base.places())
                .containsExactly(base.at(RU, "{#rights-list}") + " translation.level");
    }

    @Test
    void clauseWithoutText() throws IOException {
        base.edit(EN, "The Operator replies to a request of the User within 30 days of the day on which it is received.", "");
        assertThat(base.places()).containsExactly(base.at(EN, "{#request-deadline}") + " clause.empty");
    }

    @Test
    void clauseWithoutTextAboveItsSubClauses() throws IOException {
        base.edit(EN, "To withdraw consent, the User sends a letter to the address {{support}}.", "");
        assertThat(base.places()).containsExactly(base.at(EN, "{#withdrawal}") + " translation.blocks");
    }

    @Test
    void referenceMisspelt() throws IOException {
        base.edit(KY, "[](#withdrawal)", "[](#withdrawl)");
        assertThat(base.places()).containsExactly(base.at(KY, "[](#withdrawl)") + " ref.dangling");
    }

    @Test
    void lawMisspelt() throws IOException {
        base.edit(RU, "[части 1 статьи 10](law:152-fz#10/1)", "[части 1 статьи 10](law:152fz#10/1)");
        assertThat(base.places()).containsExactly(base.at(RU, "[части 1 статьи 10]") + " law.unknown");
    }

    @Test
    void factMisspelt() throws IOException {
        base.edit(KY, "{{support}}", "{{suport}}");
        assertThat(base.places()).containsExactly(base.at(KY, "{{suport}}") + " fact.unknown");
    }

    @Test
    void factMalformed() throws IOException {
        base.edit(KY, "{{support}}", "{{Support}}");
        assertThat(base.places()).containsExactly(base.at(KY, "{{Support}}") + " fact.malformed");
    }

    @Test
    void referenceToAnotherClause() throws IOException {
        base.edit(RU, "[](#withdrawal)", "[](#withdrawal-copies)");
        assertThat(base.places()).containsExactly(base.at(RU, "[](#withdrawal-copies)") + " translation.references");
    }

    @Test
    void draftingTextMissing() throws IOException {
        base.delete(KY);
        assertThat(base.places()).containsExactly(KY + ":1:1 file.unreadable");
    }

    @Test
    void draftingTextInAnotherEncoding() throws IOException {
        base.edit(KY, "# Жеке", "# \u0007Жеке");
        assertThat(base.places()).containsExactly(KY + ":1:3 file.control-character");
    }

    @Test
    void languageCalledByItsCountry() throws IOException {
        base.edit(SITE, "  ky: { path", "  kg: { path");
        assertThat(base.places()).containsExactly(base.at(SITE, "kg: {") + " site.language-tag");
    }

    @Test
    void keyMisspelt() throws IOException {
        base.edit(SITE, "timeZone", "timezone");
        assertThat(base.places()).containsExactly(SITE + ":3:1 site.unknown-key");
    }

    @Test
    void levelSkipped() throws IOException {
        base.edit(EN, "### {#rights-list}", "#### {#rights-list}");
        assertThat(base.places()).containsExactly(EN + ":21:1 format.level-skipped");
    }

    @Test
    void keyOfTheFactsMisspeltWhereOtherSettingsNameThem() throws IOException {
        base.edit(SITE, "    prevailing: [ky]", "    prevailing: [ky]\n    contact: [support]").edit(SITE, "facts:", "fact:");
        assertThat(base.places()).containsExactly(base.at(SITE, "fact:") + " site.unknown-key");
    }

    @Test
    void factMisspeltThatOtherSettingsName() throws IOException {
        base.edit(SITE, "    prevailing: [ky]", "    prevailing: [ky]\n    contact: [support]").edit(SITE, "type: email", "type: mail");
        assertThat(base.places()).containsExactly(base.at(SITE, "mail") + " site.value");
    }
}
