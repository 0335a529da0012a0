package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedSectionTest {

    private static Report.Entry entry(int number) {
        ReportNote note = new ReportNote(
                number, "hint", "translation.negation", "Words", Optional.empty(), "a.md:1:1", Optional.empty(), Optional.empty());
        return new Report.Entry(note, "there");
    }

    @Test
    void hasOtherNumbersWhereNumbersOfFindingsStandAndNowhereElse() {
        PolicySteps steps = new PolicySteps(List.of(), List.of());
        String html = "<p id=\"n|1|\">1</p><p>|12| of 12</p>".replace("|", PrintedSection.MARK);
        PrintedSection section = new PrintedSection(List.of(entry(1), entry(12)), steps, html);

        PrintedSection renumbered = section.renumbered(Map.of(1, 12, 12, 130));

        assertThat(renumbered.entries()).containsExactly(entry(12), entry(130));
        assertThat(renumbered.steps()).isEqualTo(steps);
        assertThat(renumbered.finished()).isEqualTo("<p id=\"n12\">1</p><p>130 of 12</p>");
        assertThat(renumbered.renumbered(Map.of(12, 1, 130, 12))).isEqualTo(section);
    }
}
