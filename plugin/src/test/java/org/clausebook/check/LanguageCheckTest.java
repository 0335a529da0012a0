package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clausebook.attest.Attestations;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Severity;
import org.junit.jupiter.api.Test;

/** Each clause is in the language of its file; of a file that is not, nothing else is said that only follows from it. */
class LanguageCheckTest {

    private static final String ENGLISH = "The Operator replies to a request of the User on the day of its receipt.";
    private static final String RUSSIAN = "Оператор отвечает на запрос Пользователя в день его получения.";

    @Test
    void aClauseInAnotherLanguageIsNamed() {
        assertThat(places(found(RUSSIAN, RUSSIAN, ENGLISH))).containsExactly("ru.md:13:5");
        assertThat(found(RUSSIAN, RUSSIAN, RUSSIAN)).isEmpty();
    }

    @Test
    void aWholeFileInAnotherLanguageIsOneMistake() {
        assertThat(places(found(ENGLISH, ENGLISH, ENGLISH))).containsExactly("ru.md:1:1");
    }

    @Test
    void nobodyCouldAttestAFileThatIsInAnotherLanguage() {
        Finding file = found(ENGLISH, ENGLISH, ENGLISH).get(0);
        Finding clause = found(RUSSIAN, RUSSIAN, ENGLISH).get(0);
        Finding missing = attestation();

        assertThat(AttestationCheck.withoutConsequences(List.of(file, missing), "ky.md")).containsExactly(file);
        assertThat(AttestationCheck.withoutConsequences(List.of(file, missing), "ru.md")).containsExactly(file);
        assertThat(AttestationCheck.withoutConsequences(List.of(clause, missing), "ky.md")).containsExactly(clause, missing);
        assertThat(AttestationCheck.withoutConsequences(List.of(missing), "ky.md")).containsExactly(missing);
    }

    /** Who takes the file as it is has to attest it. */
    @Test
    void whereItIsButAWarningItHasToBeAttested() {
        Finding file = found(ENGLISH, ENGLISH, ENGLISH).get(0).as(Severity.WARNING);

        assertThat(AttestationCheck.withoutConsequences(List.of(file, attestation()), "ky.md")).hasSize(2);
    }

    /** Of a title that nobody attested, at the beginning of the file as well. */
    private static Finding attestation() {
        Findings findings = new Findings();
        Trilingual text = Trilingual.files(file("T.", "T.", "T."), file("T.", "T.", "T."), "# T\n")
                .settings("\npeople:\n  counsel: Counsel\n");
        new AttestationCheck().check(
                text.subject(Map.of("ru", Attestations.none("ru.attested.yaml"))), findings);
        return findings.sorted().get(0);
    }

    private static List<Finding> found(String... russian) {
        Findings findings = new Findings();
        new LanguageCheck().check(Trilingual.files("# T\n", file(russian), "# T\n").subject(), findings);
        return findings.sorted();
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.at().path() + ":" + (finding.at().line() + 1) + ":" + (finding.at().column() + 1))
                .toList();
    }

    private static String file(String... bodies) {
        StringBuilder text = new StringBuilder("# Т\n\n## Т {#section}\n");
        for (int i = 0; i < bodies.length; i++) {
            text.append("\n### {#c" + i + "}\n\n" + bodies[i] + "\n");
        }
        return text.toString();
    }
}
