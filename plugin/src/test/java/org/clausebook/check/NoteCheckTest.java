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
        for (String markup : List.of("{{operator}}", "[](#it)", "[сөз](cookies)", "<b>", "</b>", "<br/>", "*сөз*", "**сөз**", "***сөз***", "_сөз_")) {
            assertThat(found(headline("Т", "Т " + markup + " т", "T"), NO_REASONS)).as(markup).containsExactly(
                    "2:1 \"" + markup + "\" in the headline would be printed as it stands, and stays so for ever");
        }
        assertThat(found(headline("Т", "Т", "T"), reasons(List.of("Т"), List.of("Т"), List.of("*«Оператор»*дун"))))
                .as("an ending right behind it")
                .containsExactly("3:1 \"*«Оператор»*\" in the reasons would be printed as it stands, and stays so for ever");
        for (String markup : List.of("- сөз", "* сөз", "## Сөз")) {
            assertThat(found(headline("Т", "Т", "T"), reasons(List.of("Т"), List.of("Т"), List.of("T", markup + " т"))))
                    .as(markup)
                    .containsExactly("3:1 \"" + markup + "\" in the reasons would be printed as it stands, and stays so for ever");
        }
        assertThat(found(headline("Т", "Т", "T"), reasons(List.of("Т"), List.of("Т"), List.of("T: - т; - т"))))
                .as("the lines of a paragraph have been joined")
                .containsExactly("3:1 \"- т\" in the reasons would be printed as it stands, and stays so for ever");
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

    @Test
    void scratch() {
        for (String[] h : new String[][] {
            {"15.9-пункт өзгөрдү", "Изменён пункт 15.9", "Clause 15.8 has changed"},
            {"9.2–9.5-пункттар", "Пункты 9.2–9.5", "Clauses 9.2 to 9.6"},
            {"9.2–9.5-пункттар", "Пункты 9.2–9.5", "Clauses 9.2 to 9.5"},
            {"5-бөлүм", "Раздел 5", "Section 6"},
            {"5.8-1-пункт", "Пункт 5.8-1", "Clause 5.8-2"},
            {"3.1, 6.7 жана 10.5-пункттар", "Пункты 3.1, 6.7 и 10.5", "Clauses 3.1, 6.7 and 10.5"},
            {"3.1, 6.7 жана 10.5-пункттар", "Пункты 3.1, 6.7 и 10.5", "Clauses 3.1, 6.7 and 10.6"},
            {"5.8.3-пункт", "Пункт 5.8.3", "Clause 5.8.4"},
            {"Жыйырма", "Пункт 15.9", "Clause 15.9"}}) {
            System.out.println("SCRATCH " + String.join(" / ", h) + " -> " + found(headline(h[0], h[1], h[2]), NO_REASONS));
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
