package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.check.EditedBase.EN;
import static org.clausebook.check.EditedBase.KY;
import static org.clausebook.check.EditedBase.RU;
import static org.clausebook.check.EditedBase.SITE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where typed numbers are found in a file, and where they are not looked for. */
class TypedNumberCheckTest {

    /** How the last clause of the base begins in Russian. */
    private static final String LAST = "Действующая редакция";

    private EditedBase base;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        base = EditedBase.in(folder);
    }

    /** What this rule finds: a number in one language only is found by others. */
    private List<String> check() throws IOException {
        return base.check().stream().filter(line -> line.endsWith(" [ref.typed-number]")).toList();
    }

    private List<String> places() throws IOException {
        return base.places().stream().filter(line -> line.endsWith(" ref.typed-number")).toList();
    }

    @Test
    void namesThePlaceBehindEscapesAndEntities() throws IOException {
        base.edit(RU, LAST, "\\*\\*&nbsp;\\[1\\] см. п. 5.3. " + LAST);
        assertThat(places()).containsExactly(base.at(RU, "п. 5.3") + " ref.typed-number");
    }

    /** Nothing would compare it with anything: neither with the other languages nor with the number of its target. */
    @Test
    void theWordsOfALinkToAClauseAreNoBareNumber() throws IOException {
        base.edit(RU, LAST, "В течение [*47*](#withdrawal) дней; [48 дней](#withdrawal); [49\\.5](#withdrawal). " + LAST);
        assertThat(check()).containsExactly(base.at(RU, "47")
                + ": error: the words of the link to #withdrawal hold a typed number, \"47\", which would stay as it is when the numbers move"
                + " [ref.typed-number]");
    }

    @Test
    void namesThePlaceOnALaterLineOfAParagraph() throws IOException {
        base.edit(RU, LAST, "Как сказано\n  выше, п. 5.3 не\n  применяется. " + LAST);
        assertThat(places()).containsExactly(base.at(RU, "п. 5.3") + " ref.typed-number");
    }

    @Test
    void findsACitationThatIsDividedByALineEndOrACode() throws IOException {
        base.edit(RU, LAST, "Указано в пункте\n5.3 и в ст.&nbsp;7 Закона. " + LAST);
        assertThat(check()).containsExactly(
                base.at(RU, "пункте\n5.3") + ": error: \"пункте 5.3\" looks like a typed reference: it would stay as it is when the numbers move"
                        + " [ref.typed-number]",
                base.at(RU, "ст.&nbsp;7") + ": error: \"ст. 7\" looks like a typed reference: it would stay as it is when the numbers move"
                        + " [ref.typed-number]");
    }

    @Test
    void looksIntoListsTablesEmphasisAndCaptions() throws IOException {
        base.edit(RU, "- требовать их уточнения;", "- требовать их *уточнения (п. 1)*;")
                .edit(RU, "### {#scope}", "### О пункте 2 {#scope}")
                .edit(EN, "### {#scope}", "### Scope {#scope}")
                .edit(KY, "### {#scope}", "### Чөйрө {#scope}");
        assertThat(places())
                .containsExactly(base.at(RU, "пункте 2") + " ref.typed-number", base.at(RU, "п. 1") + " ref.typed-number");
    }

    @Test
    void leavesTitlesAndNumbersOfDeclaredLawsAlone() throws IOException {
        base.edit(SITE, "ru: \"Федеральный закон от 27 июля 2006 г. № 152-ФЗ", "ru: \"Федеральный закон (ст. 5.1) от 27 июля 2006 г. № 152-ФЗ")
                .edit(RU, LAST, "Федеральный закон (ст. 5.1)\nот 27 июля 2006 г. № 152-ФЗ «О персональных данных». " + LAST);
        assertThat(check()).isEmpty();
    }

    @Test
    void leavesWordsOfLinksToLawsAndSitesToOtherRules() throws IOException {
        base.edit(RU, LAST, "Смотрите [пункт 5.3 договора](https://policy.example/contract). " + LAST);
        assertThat(check()).isEmpty();
    }

    @Test
    void namesThePlaceOfTheNumberWithinTheWordsOfALink() throws IOException {
        base.edit(EN, "in clause [](#withdrawal),", "in [the \\[same\\] clause 2.3](#withdrawal),");
        assertThat(places()).containsExactly(base.at(EN, "clause 2.3") + " ref.typed-number");
    }

    @Test
    void acceptsANumberWithABackslashBeforeItsFullStop() throws IOException {
        base.edit(RU, LAST, "По форме 5\\.3 и п. 5\\.3 приказа. " + LAST);
        assertThat(check()).isEmpty();
    }
}
