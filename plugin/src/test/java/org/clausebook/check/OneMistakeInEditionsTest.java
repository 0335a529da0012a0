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

/** Once a text was published a slip does more harm, and is still one finding, where it can be mended. */
class OneMistakeInEditionsTest {

    private static final String[] TEXTS = {KY, RU, EN};
    private static final String PLAN = "policy-source/privacy.next.yaml";
    private static final String ARCHIVE = "policy-source/editions/privacy";

    private EditedBase base;

    @BeforeEach
    void release(@TempDir Path folder) throws IOException {
        base = EditedBase.in(folder).follow("edition material 2026-01-12 2026-01-19 2026-02-01");
    }

    @Test
    void clauseDeletedInEveryLanguage() throws IOException {
        for (String path : TEXTS) {
            cut(path, "### {#scope}", "### {#special-categories}");
        }
        assertThat(base.places()).containsExactly(base.at(KY, "{#purpose}") + " id.vanished");
    }

    @Test
    void clauseDeletedInTheDraftingLanguageThatOthersStillHaveAndReferTo() throws IOException {
        cut(KY, "### {#withdrawal}", "## Жыйынтыктоочу");
        assertThat(base.places()).containsExactly(base.at(KY, "{#request-deadline}") + " id.vanished");
    }

    @Test
    void clauseDeletedInATranslation() throws IOException {
        cut(EN, "### {#scope}", "### {#special-categories}");
        assertThat(base.places()).containsExactly(base.at(EN, "{#purpose}") + " translation.missing-clause");
    }

    @Test
    void clauseDeletedInTheDraftingLanguageWhileATranslationRenamedIt() throws IOException {
        cut(KY, "### {#scope}", "### {#special-categories}");
        base.edit(RU, "{#scope}", "{#reach}");
        assertThat(base.places())
                .containsExactly(
                        base.at(KY, "{#purpose}") + " id.vanished",
                        base.at(RU, "{#reach}") + " translation.unknown-clause");
    }

    @Test
    void idMisspeltInTheDraftingLanguage() throws IOException {
        base.edit(KY, "### {#withdrawal}", "### {#withdrawl}");
        assertThat(base.places()).containsExactly(base.at(KY, "{#withdrawl}") + " id.vanished");
    }

    @Test
    void idOfAnotherNameInEveryLanguage() throws IOException {
        for (String path : TEXTS) {
            base.edit(path, "{#request-deadline}", "{#answers}");
        }
        assertThat(base.places()).containsExactly(base.at(KY, "{#answers}") + " id.vanished");
        assertThat(base.edit(KY, "{#answers}", "{#answers replaces=request-deadline}").places()).isEmpty();
    }

    @Test
    void bracesDeleted() throws IOException {
        base.edit(KY, " {#rights}", "");
        assertThat(base.places()).containsExactly(KY + ":19:1 id.missing");
    }

    @Test
    void sectionDeletedInEveryLanguage() throws IOException {
        cut(KY, "## Колдонуучунун", "## Жыйынтыктоочу");
        cut(RU, "## Права", "## Заключительные");
        cut(EN, "## Rights", "## Final");
        assertThat(base.places()).containsExactly(base.at(KY, "{#special-categories}") + " id.vanished");
    }

    @Test
    void sectionDeletedInTheDraftingLanguage() throws IOException {
        cut(KY, "## Колдонуучунун", "## Жыйынтыктоочу");
        assertThat(base.places()).containsExactly(base.at(KY, "{#special-categories}") + " id.vanished");
    }

    @Test
    void headingOfASectionDeletedSoThatItsClausesMoveUp() throws IOException {
        for (String path : TEXTS) {
            String heading = base.text(path).lines().filter(line -> line.endsWith("{#rights}")).findFirst().orElseThrow();
            base.edit(path, heading + "\n\n", "");
        }
        assertThat(base.places()).containsExactly(base.at(KY, "{#special-categories}") + " id.vanished");
    }

    @Test
    void clauseInsertedInTheMiddle() throws IOException {
        for (String path : TEXTS) {
            base.edit(path, "### {#request-deadline}", "### {#request-form}\n\nX.\n\n### {#request-deadline}");
        }
        assertThat(base.places()).containsExactly(base.at(KY, "{#request-deadline}") + " number.shifted");
        assertThat(base.write(PLAN, "renumbers: true\n").places()).isEmpty();
        base.delete(PLAN).edit(KY, "{#request-form}", "{#request-form number=2.1-1}");
        assertThat(base.places()).isEmpty();
    }

    @Test
    void clauseInsertedBehindTheLastOneIsNoMistake() throws IOException {
        for (String path : TEXTS) {
            base.follow("append " + path + " \"\\n### {#address}\\n\\nX.\\n\"");
        }
        assertThat(base.places()).isEmpty();
    }

    @Test
    void clauseMovedToAnotherSection() throws IOException {
        for (String path : TEXTS) {
            String text = base.text(path);
            String scope = text.substring(text.indexOf("### {#scope}"), text.indexOf("### {#special-categories}"));
            base.write(path, text.replace(scope, "") + "\n" + scope.stripTrailing() + "\n");
        }
        assertThat(base.places()).containsExactly(base.at(KY, "{#scope}") + " number.shifted");
    }

    @Test
    void repealedClauseRevived() throws IOException {
        String[] bodies = new String[TEXTS.length];
        for (int i = 0; i < TEXTS.length; i++) {
            bodies[i] = base.text(TEXTS[i]).lines()
                    .dropWhile(line -> !line.equals("### {#scope}"))
                    .skip(2)
                    .findFirst()
                    .orElseThrow();
            base.edit(TEXTS[i], bodies[i] + "\n\n", "");
        }
        base.edit(KY, "{#scope}", "{#scope .repealed}").follow("edition material 2026-03-02 2026-03-09 2026-03-16");
        assertThat(base.places()).isEmpty();
        for (int i = 0; i < TEXTS.length; i++) {
            base.edit(TEXTS[i], "### {#special-categories}", bodies[i] + "\n\n### {#special-categories}");
        }
        base.edit(KY, "{#scope .repealed}", "{#scope}");
        assertThat(base.places()).containsExactly(base.at(KY, "{#scope}") + " id.reused");
    }

    @Test
    void idUsedAgainAfterItWasReplaced() throws IOException {
        for (String path : TEXTS) {
            base.edit(path, "{#request-deadline}", path.equals(KY) ? "{#answers replaces=request-deadline}" : "{#answers}")
                    .edit(path, "30", "20");
        }
        base.follow("edition minor 2026-03-02 2026-03-09 2026-03-16").edit(KY, " replaces=request-deadline", "");
        assertThat(base.places()).isEmpty();
        for (String path : TEXTS) {
            base.follow("append " + path + " \"\\n### {#request-deadline}\\n\\nX.\\n\"");
        }
        assertThat(base.places()).containsExactly(base.at(KY, "{#request-deadline}") + " id.reused");
    }

    @Test
    void clauseSplitInTwoIsNoMistake() throws IOException {
        for (String path : TEXTS) {
            String attributes = path.equals(KY) ? " replaces=final" : "";
            base.edit(path, "{#final}", "{#address" + attributes + "}")
                    .follow("append " + path + " \"\\n## X {#law" + attributes + "}\\n\\nX.\\n\"");
        }
        assertThat(base.places()).isEmpty();
    }

    @Test
    void languageThatDidNotFollow() throws IOException {
        base.edit(KY, "сактоо мөөнөтү", "мөөнөтү").edit(RU, "срока хранения", "срока");
        assertThat(base.places()).containsExactly(base.at(EN, "{#withdrawal-copies}") + " translation.not-followed");
        assertThat(base.write(PLAN, "translationFixes:\n" + base.fix("withdrawal-copies")).places()).isEmpty();
    }

    @Test
    void draftingLanguageThatDidNotFollow() throws IOException {
        base.edit(EN, "the storage period", "the period").edit(RU, "срока хранения", "срока");
        assertThat(base.places())
                .containsExactly(
                        base.at(EN, "{#withdrawal-copies}") + " translation.not-followed",
                        base.at(RU, "{#withdrawal-copies}") + " translation.not-followed");
    }

    @Test
    void aDeadlineThatDidNotFollowIsFoundOnce() throws IOException {
        base.edit(KY, "30", "20").edit(RU, "30", "20");
        assertThat(base.places()).containsExactly(base.at(EN, "30 days") + " value.duration");
        base.edit(KY, "20", "30").edit(RU, "20", "30").edit(KY, "30", "15");
        assertThat(base.places()).containsExactly(base.at(KY, "15 күн") + " value.duration");
    }

    @Test
    void typographyOfOneLanguageNeedsNoOtherToFollow() throws IOException {
        base.edit(EN, "within 30 days", "within  30 days").edit(KY, "мындан ары – *Оператор*", "мындан ары — *Оператор*");
        assertThat(base.places()).isEmpty();
    }

    @Test
    void languageTakenOutAfterSeveralEditions() throws IOException {
        change("30", "20").follow("edition minor 2026-03-02 2026-03-09 2026-03-16");
        base.follow("delete translations/en")
                .edit(SITE, "  en: { path: en, name: English }\n", "")
                .edit(SITE, ", en: \"Ala-Too LLC\"", "")
                .edit(SITE, ", en: 152-FZ", "")
                .edit(SITE, "      en: \"Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”\"\n", "")
                .edit(SITE, "      en: Personal Data Law\n", "");
        assertThat(base.places()).containsExactly(ARCHIVE + "/1.0.0/en.md:1:1 edition.language");
    }

    @Test
    void folderOfAnEditionRenamed() throws IOException {
        base.follow("rename " + ARCHIVE + "/1.0.0 " + ARCHIVE + "/1.0.1");
        assertThat(base.places()).containsExactly(ARCHIVE + "/1.0.1/MANIFEST.sha256:1:1 edition.manifest");
    }

    @Test
    void folderOfAnEditionCopied() throws IOException {
        base.follow("copy " + ARCHIVE + "/1.0.0 " + ARCHIVE + "/1.0.1");
        assertThat(base.places()).containsExactly(ARCHIVE + "/1.0.1/MANIFEST.sha256:1:1 edition.manifest");
    }

    @Test
    void linesOfTheLockInAnotherOrder() throws IOException {
        change("30", "20").follow("edition minor 2026-03-02 2026-03-09 2026-03-16");
        change("20", "10").follow("edition minor 2026-04-06 2026-04-13 2026-04-20");
        String lock = base.text(ARCHIVE + "/editions.lock");
        String[] lines = lock.split("\n");
        base.write(ARCHIVE + "/editions.lock", String.join("\n", lines[0], lines[1], lines[3], lines[2]) + "\n");
        assertThat(base.places()).hasSize(1).allMatch(place -> place.endsWith("MANIFEST.sha256:2:1 edition.chain"));
    }

    @Test
    void fileMissingInAnEditionThatTheLockDoesNotList() throws IOException {
        base.follow("line " + ARCHIVE + "/editions.lock 2\ndelete " + ARCHIVE + "/1.0.0/en.md");
        assertThat(base.places()).containsExactly(ARCHIVE + "/1.0.0:1:1 edition.unlisted");
    }

    private EditedBase change(String from, String to) throws IOException {
        for (String path : TEXTS) {
            base.edit(path, from, to);
        }
        return base;
    }

    private void cut(String path, String from, String to) throws IOException {
        String text = base.text(path);
        base.write(path, text.substring(0, text.indexOf(from)) + text.substring(text.indexOf(to)));
    }
}
