package org.clausebook.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;

class FindingPrinterTest {

    private static final Location PLACE = new Location("translations/ru/privacy.md", 111, 0);

    @Test
    void countsLinesAndColumnsFromOne() {
        assertThat(FindingPrinter.print(finding(Severity.ERROR, Optional.empty())))
                .isEqualTo("translations/ru/privacy.md:112:1: error: something is wrong [clause.empty]");
    }

    @Test
    void putsTheHintOnALineOfItsOwn() {
        assertThat(FindingPrinter.print(finding(Severity.WARNING, Optional.of("mend it"))))
                .isEqualTo("translations/ru/privacy.md:112:1: warning: something is wrong [clause.empty]\n  hint: mend it");
    }

    @Test
    void keepsTheTerminalSafeFromNamesOfFiles() {
        Location place = Location.startOf("policy-source/a\u001B[31m\r\n\u202Eb.md");
        assertThat(FindingPrinter.print(Finding.of(Rule.FILE_UNREADABLE, "missing", place)).lines().findFirst())
                .contains("policy-source/a\uFFFD[31m\uFFFD \uFFFDb.md:1:1: error: there is no such file [file.unreadable]");
    }

    @Test
    void countsBySeverityGravestFirst() {
        Finding error = finding(Severity.ERROR, Optional.empty());
        Finding warning = finding(Severity.WARNING, Optional.empty());
        Finding hint = finding(Severity.HINT, Optional.empty());
        assertThat(FindingPrinter.count(List.of())).isEqualTo("no findings");
        assertThat(FindingPrinter.count(List.of(error))).isEqualTo("1 error");
        assertThat(FindingPrinter.count(List.of(hint, warning, error, error))).isEqualTo("2 errors, 1 warning, 1 hint");
    }

    @Test
    void countsWhatWasWaivedLast() {
        assertThat(FindingPrinter.count(List.of(), 2)).isEqualTo("no findings, 2 waived");
        assertThat(FindingPrinter.count(List.of(finding(Severity.ERROR, Optional.empty())), 0)).isEqualTo("1 error");
    }

    @Test
    void offersAWaiverOnlyWhereOneIsOfUse() {
        Finding waivable = Finding.of(Rule.REF_TYPED_NUMBER, "", PLACE, "5.3").in("request-deadline");
        assertThat(FindingPrinter.waiver(waivable).orElseThrow().lines().toList().get(1))
                .isEqualTo("  - { rule: ref.typed-number, at: translations/ru/privacy.md#request-deadline, finding: "
                        + waivable.fingerprint() + ", reason: \"<why>\", by: <handle>, until: YYYY-MM-DD }");
        assertThat(FindingPrinter.waiver(waivable.as(Severity.HINT))).isEmpty();
        assertThat(FindingPrinter.waiver(Finding.of(Rule.FORMAT_FRONT_MATTER, "", PLACE))).isEmpty();
    }

    @Test
    void quotesPlacesThatYamlWouldReadOtherwise() {
        Location place = Location.startOf("our texts/\"ky\", #1.md");
        assertThat(FindingPrinter.waiver(Finding.of(Rule.REF_TYPED_NUMBER, "", place, "5.3")).orElseThrow())
                .contains("at: \"our texts/\\\"ky\\\", #1.md\", finding");
    }

    private static Finding finding(Severity severity, Optional<String> hint) {
        return new Finding(Rule.CLAUSE_EMPTY, severity, PLACE, "something is wrong", hint, Optional.empty(), "");
    }
}
