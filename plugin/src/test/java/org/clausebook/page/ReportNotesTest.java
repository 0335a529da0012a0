package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;

class ReportNotesTest {

    private static final List<String> FILES = List.of("a.md", "b.md");

    private static Finding finding(Rule rule, String path, int line) {
        Findings findings = new Findings();
        findings.report(rule, new Location(path, line, 0), "one", "two", "three");
        return findings.sorted().get(0);
    }

    private static final Finding FIRST = finding(Rule.TRANSLATION_NEGATION, "a.md", 0);
    private static final Finding SECOND = finding(Rule.TRANSLATION_NEGATION, "b.md", 0);
    private static final Finding ELSEWHERE = finding(Rule.ID_MISSING, "c.md", 0);

    private static ReportNotes notes(Finding... findings) {
        return new ReportNotes(List.of(findings), List.of(), Map.of(), Integer.MAX_VALUE);
    }

    private static List<Report.Entry> earlier(Finding... findings) {
        ReportNotes notes = notes(findings);
        notes.takeAll(FILES, "there");
        return notes.entries();
    }

    @Test
    void areTakenAgainUnderOtherNumbers() {
        ReportNotes now = notes(ELSEWHERE, FIRST, SECOND);

        assertThat(now.takeAgain(FILES, earlier(FIRST, SECOND))).hasValue(Map.of(1, 2, 2, 3));

        assertThat(now.takeAll(now.paths(), "elsewhere")).extracting(ReportNote::number).containsExactly(1);
        assertThat(now.entries()).extracting(Report.Entry::where).containsExactly("elsewhere", "there", "there");
    }

    @Test
    void areNotTakenAgainIfTheyAreOthers() {
        Finding other = finding(Rule.TRANSLATION_NEGATION, "b.md", 1);
        for (ReportNotes now : List.of(notes(FIRST), notes(FIRST, other), notes(FIRST, SECOND, other))) {
            int all = now.entries().size();
            assertThat(now.takeAgain(now.paths(), earlier(FIRST, SECOND))).isEmpty();
            assertThat(now.takeAll(now.paths(), "here")).hasSize(all);
        }
    }
}
