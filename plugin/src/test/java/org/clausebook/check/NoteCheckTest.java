package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Localized;
import org.clausebook.model.Particulars;
import org.clausebook.model.Version;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;

/** What an edition says about itself is the same in every language. */
class NoteCheckTest {

    private static final Trilingual TEXT = Trilingual.saying("Мөөнөт.", "Срок.", "The period.");

    private static final Map<String, List<String>> NO_REASONS = reasons(List.of(), List.of(), List.of());

    @Test
    void aHeadlineStatesTheSameInEveryLanguage() {
        assertThat(found(headline("30 күн", "30 дней", "30 days"), NO_REASONS)).isEmpty();
        assertThat(found(headline("30 күн", "10 дней", "30 days"), NO_REASONS)).containsExactly(
                "2:1 \"10 дней\" in the Russian text of the headline does not agree with \"30 күн\" in the Kyrgyz and English texts");
    }

    @Test
    void soDoTheReasonsParagraphByParagraph() {
        Localized headline = headline("Т", "Т", "T");
        assertThat(found(headline, reasons(List.of("5 сом.", "7 сом."), List.of("5 сомов.", "7 сомов."), List.of("5 som.", "7 som."))))
                .isEmpty();
        assertThat(found(headline, reasons(List.of("5 сом.", "7 сом."), List.of("5 сомов.", "7 сомов."), List.of("7 som.", "5 som."))))
                .hasSize(2)
                .allMatch(found -> found.startsWith("3:1 ") && found.contains("in the English text of the reasons"));
    }

    @Test
    void whatTheHeadlineSaysDoesNotMakeUpForTheReasons() {
        assertThat(found(
                        headline("30 күн", "30 дней", "In time"),
                        reasons(List.of("Т"), List.of("Т"), List.of("30 days"))))
                .containsExactly(
                        "0:0 \"30 күн\" in the Kyrgyz and Russian texts has no match in the English text of the headline",
                        "3:1 \"30 days\" in the English text of the reasons has no match in the Kyrgyz and Russian texts");
    }

    @Test
    void aWordOverTwoLinesIsOne() {
        assertThat(found(headline("30\nкүн", "30 дней", "30\ndays"), NO_REASONS)).isEmpty();
    }

    @Test
    void whatOnlyAClauseCanHoldIsRefused() {
        for (String markup : List.of(
                "{{operator}}", "[](#it)", "[слово](cookies)", "<b>", "</b>", "<br/>", "*слово*", "**слово**", "***слово***", "_слово_")) {
            assertThat(found(headline("Т", "Т " + markup + " т", "T"), NO_REASONS)).as(markup).containsExactly(
                    "2:1 \"" + markup + "\" in the headline would be printed as it stands, and stays so for ever");
        }
        assertThat(found(headline("Т", "Т", "T"), reasons(List.of("Т"), List.of("Т"), List.of("*“Operator”*s"))))
                .as("an ending right behind it")
                .containsExactly("3:1 \"*“Operator”*\" in the reasons would be printed as it stands, and stays so for ever");
        for (String markup : List.of("- word", "* word", "## Word")) {
            assertThat(found(headline("Т", "Т", "T"), reasons(List.of("Т"), List.of("Т"), List.of("T", markup + " t"))))
                    .as(markup)
                    .containsExactly("3:1 \"" + markup + "\" in the reasons would be printed as it stands, and stays so for ever");
        }
        assertThat(found(headline("Т", "Т", "T"), reasons(List.of("Т"), List.of("Т"), List.of("T: - t; - t"))))
                .as("the lines of a paragraph have been joined")
                .containsExactly("3:1 \"- t\" in the reasons would be printed as it stands, and stays so for ever");
    }

    @Test
    void plainWordsMayHoldTheSameSigns() {
        for (String words : List.of(
                "https://a.example/_x_/",
                "_hjSession_{id}, _ga_{container}",
                "Was (*), is (*).",
                "Sums: - 5 %",
                "Т – т, т-т", "– т", "т. - т", "<support@t.example>", "5 < 6 > 4", "[т] (т)", "{т}", "* т", "т_т_т", "№ 152-ФЗ; т*", "https://t.example/a_b_c")) {
            assertThat(found(headline("Т", "Т " + words, "T"), NO_REASONS)).as(words).noneMatch(found -> found.contains("as it stands"));
        }
    }

    /** The policy has section 1 and clause 1.1. */
    @Test
    void theClausesThatAreNamedExist() {
        for (String[] right : new String[][] {
            {"1.1-пункт", "Пункт 1.1", "Clause 1.1"},
            {"1-бөлүм", "Раздел 1", "Section 1"},
            {"5.1-версия, 15.9", "Версия 5.1, 15.9", "Version 5.1, 15.9"},
            {"Мыйзамдын 6-беренеси", "Статья 6 Закона", "Article 6 of the Law"},
            {"Жобонун 15.9-пункту", "Пункт 15.9 Положения", "Clause 15.9 of the Charter"},
            {"Cookie саясатынын 15.9-пункту", "Пункт 15.9 Политики cookie", "Clause 15.9 of the Cookie Policy"},
            {"Мыйзамдын 15.9-пункту", "Пункт 15.9 Федерального закона", "Clause 15.9 of the Personal Data Law"},
            {"Мыйзамга 15.9-берене кошулду", "Закон дополнен статьёй 15.9", "Article 15.9 was added to the Law"},
            {"ISO 27001, 15.9-пункт", "ISO 27001, пункт 15.9", "ISO 27001, clause 15.9"},
            {"1.1-пункттун 7-абзацы", "Абзац 7 пункта 1.1", "Paragraph 7 of clause 1.1"},
            {"30 күндүк 1.1-пункт", "Пункт 1.1 о 30 днях", "Clause 1.1 on 30 days"}}) {
            assertThat(found(headline(right[0], right[1], right[2]), NO_REASONS)).as(right[1]).isEmpty();
        }
        for (String[] wrong : new String[][] {
            {"15.9-пункт", "Пункт 15.9", "Clause 15.9"},
            {"15.9-бөлүк", "Часть 15.9", "Part 15.9"},
            {"6-берене", "Статья 6", "Article 6"},
            {"1.1–1.9-пункттар", "Пункты 1.1-1.9", "Clauses 1.1 to 1.9"},
            {"1, 2 жана 7-бөлүмдөр", "Разделы 1, 2 и 7", "Sections 1, 2 and 7"},
            {"1.1 жана 6.7-пункттар", "Пункты 1.1 и 6.7", "Clauses 1.1 and 6.7"},
            {"1.1-1-пункт", "Пункт 1.1-1", "Clause 1.1-1"},
            {"Мыйзам өзгөрүп, 15.9-пункт кошулду", "Из-за нового закона добавлен пункт 15.9", "Due to the Law, clause 15.9 was added"}}) {
            assertThat(found(headline(wrong[0], wrong[1], wrong[2]), NO_REASONS))
                    .as(wrong[1])
                    .hasSize(3)
                    .allMatch(found -> found.contains("there is no clause or section"));
        }
    }

    @Test
    void theSameClausesAreNamedInEveryLanguage() {
        assertThat(found(headline("1-бөлүм", "Раздел 1", "Clause 1.1"), NO_REASONS)).containsExactly(
                "0:0 other clauses are named in the headline in one language than in another: 1 in Kyrgyz and Russian; 1.1 in English");
        assertThat(found(headline("1.1", "Пункт 1.1", "(1.1)"), NO_REASONS)).as("without a word").isEmpty();
        assertThat(found(headline("Т", "Пункт 1.1", "T"), NO_REASONS)).containsExactly(
                "2:1 other clauses are named in the headline in one language than in another: 1.1 in Russian");
    }

    @Test
    void eachLanguageSaysSomethingInItsOwnWords() {
        assertThat(found(headline("Т", "TODO", "T"), reasons(List.of("Т"), List.of("Т"), List.of("T", "Translate.")))).containsExactly(
                "2:1 \"TODO\" stands in the Russian text of the headline in place of words, and would be published for ever",
                "3:1 \"Translate.\" stands in the English text of the reasons in place of words, and would be published for ever");
        assertThat(found(headline("Т", "New terms", "T"), NO_REASONS))
                .containsExactly("2:1 the Russian text of the headline is not in Cyrillic letters: \"New terms\"");
        assertThat(found(headline("Жаңы шарт", "Т", "T"), reasons(List.of("Т", "Жаңы себеп"), List.of("Т"), List.of("Жаңы\nсебеп"))))
                .containsExactly("3:1 \"Жаңы себеп\" is typed in Cyrillic letters in the English text");
        assertThat(found(headline("Новый срок", "Новый  срок", "T"), NO_REASONS))
                .containsExactly("2:1 \"Новый срок\" stands in the headline in Kyrgyz and Russian alike");
        assertThat(found(headline("Т", "–", "T"), NO_REASONS))
                .containsExactly("2:1 the Russian text of the headline says nothing: \"–\"");
    }

    @Test
    void whatIsNoPlaceholderMayBeSaid() {
        for (String words : List.of(
                "Перевод денег отменён", "Т «Google Analytics»", "Тексты и тесты", "Т XXI века", "Ещё?")) {
            assertThat(found(headline("Т 20", words + " 20", "T 20"), NO_REASONS)).as(words).isEmpty();
        }
        for (String address : List.of("a.b@t.example", "https://t.example/a/b")) {
            assertThat(found(headline(address, address, address), NO_REASONS)).isEmpty();
        }
    }

    private static Localized headline(String ky, String ru, String en) {
        return new Localized(Map.of("ky", ky, "ru", ru, "en", en));
    }

    private static Map<String, List<String>> reasons(List<String> ky, List<String> ru, List<String> en) {
        return Map.of("ky", ky, "ru", ru, "en", en);
    }

    /** Each with its place in the plan, in which only two keys have one, line and column from 0. */
    private static List<String> found(Localized headline, Map<String, List<String>> reasons) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Particulars particulars = new Particulars(
                Version.parse("1.1.0").orElseThrow(), ChangeClass.MINOR, day, day, day, Optional.empty(), false, List.of(), headline,
                reasons);
        Map<String, Location> places = Map.of(
                "headline › ru", new Location("plan", 2, 1), "reasons › en", new Location("plan", 3, 1));
        Findings findings = new Findings();
        NoteCheck.check(TEXT.site(), TEXT.policy(), History.NONE, new EditionPlan("plan", particulars, places), findings);
        return findings.sorted().stream()
                .map(finding -> finding.at().line() + ":" + finding.at().column() + " " + finding.message())
                .toList();
    }
}
