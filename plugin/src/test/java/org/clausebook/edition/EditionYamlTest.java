package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.read.AcceptedFindingsReader;
import org.clausebook.source.TextFile;
import org.junit.jupiter.api.Test;

class EditionYamlTest {

    private static final List<AcceptedFinding> ACCEPTED = List.of(
            new AcceptedFinding(
                    "value.number", Optional.of("ru"), Optional.of("storage"), "0123456789abcdef", "30 and \"10\"", "C:\\law says so",
                    "aida", "Аида, юрист", LocalDate.parse("2027-01-31")),
            new AcceptedFinding(
                    "law.unknown", Optional.empty(), Optional.empty(), "fedcba9876543210", "no", "1.10", "bek", "Bek",
                    LocalDate.parse("2027-02-28")));

    @Test
    void everyValueIsAQuotedTextOnALineOfItsOwn() {
        assertThat(EditionYaml.write(ACCEPTED)).isEqualTo("""
                # Frozen by policy:release. Not a byte of this folder may change: see MANIFEST.sha256.
                format: "clausebook-waivers/1"
                waivers:
                  - rule: "value.number"
                    language: "ru"
                    clause: "storage"
                    finding: "0123456789abcdef"
                    message: "30 and \\"10\\""
                    reason: "C:\\\\law says so"
                    by: "aida"
                    who: "Аида, юрист"
                    until: "2027-01-31"
                  - rule: "law.unknown"
                    finding: "fedcba9876543210"
                    message: "no"
                    reason: "1.10"
                    by: "bek"
                    who: "Bek"
                    until: "2027-02-28"
                """);
    }

    @Test
    void whatWasAcceptedIsReadAsItWasWritten() {
        Findings findings = new Findings();
        assertThat(AcceptedFindingsReader.read(TextFile.of("waivers.yaml", EditionYaml.write(ACCEPTED)), findings)).isEqualTo(ACCEPTED);
        assertThat(findings.sorted()).isEmpty();
    }
}
