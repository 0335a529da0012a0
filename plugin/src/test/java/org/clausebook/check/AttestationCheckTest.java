package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.attest.Ancestry;
import org.clausebook.attest.Attestation;
import org.clausebook.attest.Attestations;
import org.clausebook.attest.Meaning;
import org.clausebook.attest.NamedValues;
import org.clausebook.attest.Standings;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.junit.jupiter.api.Test;

/** What somebody has attested of a translation holds until either text changes. */
class AttestationCheckTest {

    private static final String PEOPLE = "\npeople:\n  counsel: Counsel\n";
    private static final Trilingual TEXT = text("### {#it}\n\nМөөнөт 30 күн.", "### {#it}\n\nСрок 30 дней.");
    private static final Trilingual RENAMED =
            text("### {#now replaces=it}\n\nМөөнөт 30 күн.", "### {#now}\n\nСрок 30 дней.");

    @Test
    void whatIsAttestedAndHasNotChangedIsRight() {
        assertThat(found(TEXT, attested(TEXT))).isEmpty();
    }

    @Test
    void nobodyHasToAttestWhereTheSettingsNameNobody() {
        Findings findings = new Findings();
        new AttestationCheck().check(TEXT.subject(Map.of("ru", none())), findings);

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aTranslationThatNobodyHasBegunToAttestIsOneThingToDo() {
        assertThat(found(TEXT, none())).containsExactly("ru.md:1:1 error attestation.missing");
    }

    @Test
    void aDamagedFileSaysNothing() {
        Findings findings = new Findings();
        new AttestationCheck().check(TEXT.settings(PEOPLE).subject(Map.of()), findings);

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void onceBegunEachClauseIsNamedThatIsNotAttested() {
        assertThat(found(TEXT, attested(TEXT).with(Map.of(), Set.of("it", "#")))).containsExactly(
                "ru.md:1:1 error attestation.missing", "ru.md:5:5 error attestation.missing");
    }

    @Test
    void aTextThatHasChangedSinceIsNamedByTheOneThatChanged() {
        Trilingual source = text("### {#it}\n\nМөөнөт 20 күн.", "### {#it}\n\nСрок 30 дней.");
        Trilingual translation = text("### {#it}\n\nМөөнөт 30 күн.", "### {#it}\n\nСрок 20 дней.");

        assertThat(found(source, attested(TEXT))).containsExactly("ru.md:5:5 error attestation.stale");
        assertThat(found(translation, attested(TEXT))).containsExactly("ru.md:5:5 error attestation.changed");
    }

    @Test
    void whereTranslationsMayLagItIsAWarning() {
        Findings findings = new Findings();
        Trilingual lagging = TEXT.settings(PEOPLE + "translationsMayLag: true\n");
        new AttestationCheck().check(lagging.subject(Map.of("ru", none())), findings);

        assertThat(printed(findings)).containsExactly("ru.md:1:1 warning attestation.missing");
    }

    @Test
    void aClauseThatWasRenamedIsStillAttested() {
        assertThat(found(RENAMED, attested(TEXT))).isEmpty();
    }

    @Test
    void whatAnEarlierEditionSaidOfARenamingIsRemembered() {
        Trilingual silent = text("### {#now}\n\nМөөнөт 30 күн.", "### {#now}\n\nСрок 30 дней.");

        assertThat(found(silent.after(Published.editions(RENAMED, silent)), attested(TEXT))).isEmpty();
        assertThat(found(silent, attested(TEXT))).containsExactly(
                "ru.attested.yaml:5:1 warning attestation.orphan", "ru.md:5:5 error attestation.missing");
    }

    @Test
    void whatIsGoneWithoutAWordIsReportedThere() {
        Trilingual shorter = text("T.", "T.");

        assertThat(found(shorter, attested(TEXT))).contains("ru.attested.yaml:5:1 warning attestation.orphan");
        assertThat(found(shorter.after(Published.editions(TEXT)), attested(TEXT)))
                .noneMatch(line -> line.endsWith("attestation.orphan"));
    }

    @Test
    void whatTheTranslationStillHasIsReportedThere() {
        assertThat(found(text("T.", "### {#it}\n\nСрок 30 дней."), attested(TEXT)))
                .noneMatch(line -> line.endsWith("attestation.orphan"));
    }

    @Test
    void aClauseWithoutAnIdMayBeTheOneThatWasAttested() {
        assertThat(found(text("###\n\nМөөнөт 30 күн.", "T."), attested(TEXT)))
                .noneMatch(line -> line.endsWith("attestation.orphan"));
    }

    @Test
    void whatIsPrintedByNameStandsWhereReadersFirstGetIt() {
        Trilingual text = text("### {#it}\n\n{{operator}}, {{support}}, [](law:152-fz).", "### {#it}\n\n{{operator}}, {{support}}, [](law:152-fz).");

        assertThat(found(text, attested(text))).isEmpty();
        assertThat(found(text, attested(text).with(Map.of(), Set.of("fact:operator", "law:152-fz")))).containsExactly(
                "ru.md:7:1 error attestation.missing", "ru.md:7:28 error attestation.missing");
        Trilingual notYet = text("### {#it}\n\n{{operator}}, {{support}}, [](law:152-fz).", "### {#it}\n\nСрок.");
        assertThat(found(notYet, attested(notYet).with(Map.of(), Set.of("fact:operator")))).containsExactly("ru.md:1:1 error attestation.missing");
    }

    @Test
    void aValueThatIsNotPrintedAnyMoreIsAnOrphan() {
        Trilingual text = text("### {#it}\n\n{{operator}}.", "### {#it}\n\n{{operator}}.");
        Trilingual plain = text("### {#it}\n\nТ.", "### {#it}\n\nТ.");

        assertThat(found(plain, attested(text))).contains("ru.attested.yaml:5:1 warning attestation.orphan");
    }

    private static List<String> found(Trilingual text, Attestations attestations) {
        Findings findings = new Findings();
        new AttestationCheck().check(text.settings(PEOPLE).subject(Map.of("ru", attestations)), findings);
        return printed(findings);
    }

    private static List<String> printed(Findings findings) {
        return findings.sorted().stream().map(AttestationCheckTest::printed).toList();
    }

    private static String printed(Finding finding) {
        return finding.at().path() + ":" + (finding.at().line() + 1) + ":" + (finding.at().column() + 1) + " "
                + finding.severity().word() + " " + finding.rule().id();
    }

    private static Attestations none() {
        return Attestations.none("ru.attested.yaml");
    }

    /** All that there is in the Russian text. */
    private static Attestations attested(Trilingual text) {
        Subject subject = text.subject();
        Map<String, Attestation> all = new HashMap<>();
        new Standings(subject.texts().get(0).text(), subject.texts().get(1).text(), none(), Ancestry.NONE, NamedValues.of(subject.site()))
                .all()
                .forEach(each -> all.put(each.id(), Attestation.of(
                        "counsel", LocalDate.of(2026, 3, 2), Meaning.CHANGED, each.source(), each.translation())));
        return none().with(all, Set.of());
    }

    private static Trilingual text(String ky, String ru) {
        String head = "# T\n\n## T {#section}\n\n";
        return Trilingual.files(head + ky + "\n", head + ru + "\n", head + ru + "\n");
    }
}
