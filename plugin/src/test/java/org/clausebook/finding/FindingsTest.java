package org.clausebook.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings();

    @Test
    void standInReadingOrder() {
        report("translations/ru/privacy.md", 0, 0);
        report("policy-source/privacy.md", 10, 0);
        report("policy-source/privacy.md", 9, 4);
        report("policy-source/privacy.md", 9, 0);
        assertThat(findings.sorted())
                .extracting(finding -> finding.at().path() + ":" + finding.at().line() + ":" + finding.at().column())
                .containsExactly(
                        "policy-source/privacy.md:9:0",
                        "policy-source/privacy.md:9:4",
                        "policy-source/privacy.md:10:0",
                        "translations/ru/privacy.md:0:0");
    }

    @Test
    void standByRuleAndWordsAtOnePlace() {
        Location place = Location.startOf("policy-source/privacy.md");
        findings.report(Rule.ID_MALFORMED, place, "B");
        findings.report(Rule.FORMAT_FRONT_MATTER, place);
        findings.report(Rule.ID_MALFORMED, place, "A");
        assertThat(findings.sorted()).extracting(Finding::rule)
                .containsExactly(Rule.FORMAT_FRONT_MATTER, Rule.ID_MALFORMED, Rule.ID_MALFORMED);
        assertThat(findings.sorted().get(1).message()).contains("\"A\"");
    }

    @Test
    void areReportedOnceHoweverOftenTheyWereFound() {
        report("policy-source/privacy.md", 3, 0);
        report("policy-source/privacy.md", 3, 0);
        assertThat(findings.sorted()).hasSize(1);
    }

    @Test
    void haveErrorsOnlyIfOneIsAnError() {
        assertThat(findings.hasErrors()).isFalse();
        findings.report(Rule.TRANSLATION_PARAGRAPHS, Location.startOf("a.md"), "clause", "one", "Kyrgyz", "two");
        assertThat(findings.hasErrors()).isFalse();
        report("a.md", 0, 0);
        assertThat(findings.hasErrors()).isTrue();
    }

    private void report(String path, int line, int column) {
        findings.report(Rule.FORMAT_FRONT_MATTER, new Location(path, line, column));
    }
}
