package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clausebook.ReleaseRepository.ARCHIVE;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.attest.Meaning;
import org.clausebook.check.Forgery;
import org.clausebook.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clauses are attested with the names of facts and laws that they print, so what these print is attested as well: once it was,
 * a change of it in one language is found, before the first edition and after.
 */
class AttestedValuesTest {

    private static final String DAY = "2026-03-02";
    private static final String LATER = "2026-03-05";
    private static final String REASONABLE = "разумный срок";
    private static final String AT_WILL = "любой срок по усмотрению Оператора и только за плату";

    private ReleaseRepository repository;

    /** All of it attested. */
    @BeforeEach
    void attest(@TempDir Path folder) throws Exception {
        repository = ReleaseRepository.in(folder)
                .edit(SITE, "facts:\n", "facts:\n  term:\n    type: text\n    value: { ky: акылга сыярлык мөөнөт, ru: "
                        + REASONABLE + ", en: a reasonable period }\n")
                .edit(SITE, "policies:\n", "people: { counsel: counsel }\npolicies:\n")
                .edit(KY, "30 күн ичинде", "{{term}} ичинде")
                .edit(RU, "в течение 30 дней", "не позднее чем через {{term}}")
                .edit(EN, "within 30 days", "within {{term}}");
        for (String text : ReleaseRepository.TEXTS) {
            repository.write(text, repository.text(text) + "\n[](law:152-fz).\n"); // prints the title of the law
        }
        repository.attestAll("counsel", DAY);
    }

    private void release() throws IOException {
        repository.released("privacy", "material", DAY, "2026-04-01").plan("privacy", "minor", LATER, "2026-04-10");
    }

    /** Nothing that it could be held against but what somebody attested. */
    @Test
    void beforeTheFirstEditionAValueThatChangedInOneLanguageIsFoundAndNotReleased() throws Exception {
        repository.plan("privacy", "material", DAY, "2026-04-01").edit(SITE, REASONABLE, AT_WILL);

        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("attestation.changed");
            assertThat(finding.place()).isEqualTo(RU + "#request-deadline");
            assertThat(finding.message()).isEqualTo(
                    "the value of the fact \"term\": the Russian words have changed since \"counsel\" attested them on " + DAY);
            assertThat(finding.hint().orElseThrow())
                    .contains("(" + AT_WILL + ")", "(акылга сыярлык мөөнөт)", "-Dpolicy.clauses=fact:term ");
        });
        ReleaseResult refused = repository.release("privacy", DAY);
        assertThat(refused.edition()).isEmpty();
        assertThat(rules(refused.findings())).containsExactly("attestation.changed");
    }

    @Test
    void afterAnEditionTheSameMistakeIsToldOnceAndAsGravely() throws Exception {
        release();
        repository.edit(SITE, REASONABLE, AT_WILL);

        assertThat(rules(found())).containsExactly("attestation.changed");
        assertThat(rules(repository.release("privacy", LATER).findings())).containsExactly("attestation.changed");
        repository.edit(SITE, "policies:\n", "severities: { attestation.changed: hint }\npolicies:\n");
        assertThat(rules(found())).containsExactlyInAnyOrder("attestation.changed", "translation.not-followed");
        repository.edit(SITE, "severities: { attestation.changed: hint }", "attestations: not-asked");
        assertThat(rules(found())).containsExactly("translation.not-followed");
    }

    @Test
    void inTheDraftingLanguageItConcernsEveryTranslation() throws Exception {
        release();
        repository.edit(SITE, "акылга сыярлык мөөнөт", "каалаган мөөнөт");

        assertThat(found()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.rule().id()).isEqualTo("attestation.stale");
            assertThat(finding.message()).startsWith("the value of the fact \"term\": the Kyrgyz words have changed")
                    .endsWith(": [-акылга сыярлык-]{+каалаган+} мөөнөт");
        });
        assertThatThrownBy(() -> attestAnew("ru", "fact:term", null)).hasMessageContaining("policy.meaning=same");
        attestAnew("ru", "fact:term", Meaning.CHANGED);
        attestAnew("en", "fact:term", Meaning.SAME);
        assertThat(repository.text("translations/ru/privacy.attested.yaml"))
                .contains("  fact:term: { by: counsel, on: " + LATER + ", meaning: changed, ", "words: \"каалаган мөөнөт\" }\n");
        repository.freeze("privacy", LATER);
        assertThat(rules(found())).isEmpty();
    }

    @Test
    void whatWasMendedOnPurposeIsAttestedAnew() throws Exception {
        release();
        repository.edit(SITE, REASONABLE, AT_WILL);
        attestAnew("ru", "fact:term", null);
        repository.freeze("privacy", LATER);

        assertThat(rules(found())).isEmpty();
    }

    @Test
    void whatALawIsCalledIsAttestedToo() throws Exception {
        repository.edit(SITE, "ru: Закон о персональных данных", "ru: Закон о сведениях");
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("attestation.changed");
            assertThat(finding.message()).startsWith("the title of the law \"152-fz\": the Russian words have changed");
            assertThat(finding.clause()).contains("general"); // where it is cited first
        });
        attestAnew("ru", "law:152-fz", null);
        repository.edit(SITE, "en: 152-FZ", "en: 159-FZ");
        assertThat(found()).singleElement().satisfies(
                finding -> assertThat(finding.message()).startsWith("the title of the law \"152-fz\": the English words have changed"));
    }

    @Test
    void whatIsNoLongerPrintedOrIsTheSameByNowIsAnOrphan() throws Exception {
        release();
        repository.edit(SITE, "ru: " + REASONABLE, "ru: акылга сыярлык мөөнөт");
        assertThat(rules(found())).as("words that may have been copied").containsExactly("attestation.changed");
        repository.edit(KY, "{{term}} ичинде", "30 күн ичинде")
                .edit(RU, "не позднее чем через {{term}}", "в течение 30 дней")
                .edit(EN, "within {{term}}", "within 30 days");
        attestAnew("ru", "request-deadline", Meaning.SAME);
        attestAnew("en", "request-deadline", Meaning.SAME);
        assertThat(found()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.rule().id()).isEqualTo("attestation.orphan");
            assertThat(finding.message()).startsWith("the value of the fact \"term\" was attested by \"counsel\" on " + DAY);
        });
        for (String language : List.of("ru", "en")) {
            AttestResult pruned = PolicyAttest.attest(new AttestRequest(
                    repository.on(LATER), Optional.empty(), Optional.of(language), List.of(), false, Optional.empty(),
                    Optional.empty(), Optional.empty(), true));
            assertThat(pruned.files().get(0).pruned()).containsExactly("fact:term");
        }
        assertThat(rules(found())).isEmpty();
    }

    @Test
    void whatIsTheSameInBothLanguagesNeedsNobody() throws Exception {
        assertThat(repository.text("translations/ru/privacy.attested.yaml"))
                .contains("\n  fact:operator: { ", "\n  fact:term: { ", "\n  law:152-fz: { ").doesNotContain("fact:support");
        assertThatThrownBy(() -> attestAnew("ru", "fact:support", null)).isInstanceOf(AttestRefusedException.class)
                .hasMessageContaining("privacy prints nothing that is to be compared under \"fact:support\"");
        assertThatThrownBy(() -> attestAnew("ru", "fact:operater", null)).hasMessageContaining("did you mean fact:operator?");
    }

    @Test
    void whereNobodyHasBegunTheyAreAmongTheTextsThatAreCounted() throws Exception {
        Files.delete(repository.path("translations/ru/privacy.attested.yaml"));
        assertThat(found()).singleElement().satisfies(finding -> assertThat(finding.message()).endsWith(": 15 texts"));
        attestAnew("ru", "scope", null);
        assertThat(found()).hasSize(14).anySatisfy(finding -> assertThat(finding.message()).isEqualTo("the value of the fact"
                + " \"operator\": nobody has attested that the Russian words (ОсОО \"Ала-Тоо\") say what the Kyrgyz words (\"Ала-Тоо\" ЖЧК)"
                + " say"));
    }

    @Test
    void anEditionFreezesThemAndEveryBuildHoldsThemAgainstWhatItFroze() throws Exception {
        release();
        String frozen = ARCHIVE + "/1.0.0/ru.attested.yaml";
        assertThat(repository.text(frozen)).isEqualTo(repository.text("translations/ru/privacy.attested.yaml"));
        repository.compile(LATER);
        assertThat(repository.page("privacy/editions.json"))
                .containsPattern("\"clause\": \"fact:term\",\\s*\"by\": \"counsel\",\\s*\"on\": \"" + DAY + "\"");
        String attested = repository.text(frozen);
        repository.write(frozen, attested.replaceFirst("(?m)^(  fact:term: .* translation: )[0-9a-f]+", "$1" + "0".repeat(32)));
        Forgery.reseal(repository.path(ARCHIVE), "");
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("edition.attested");
            assertThat(finding.message()).contains("\"fact:term\"");
        });
    }

    /** However gravely the site takes it that the words are others. */
    @Test
    void anEditionRecordsNoAttestationOfAnotherValue() throws Exception {
        repository.edit(SITE, REASONABLE, AT_WILL)
                .edit(SITE, "policies:\n", "severities: { attestation.changed: hint }\npolicies:\n");
        release();

        assertThat(repository.text(ARCHIVE + "/1.0.0/ru.attested.yaml")).contains("\n  fact:operator: ").doesNotContain("fact:term: ");
        assertThat(repository.text(ARCHIVE + "/1.0.0/en.attested.yaml")).contains("\n  fact:term: ");
    }

    /** Editions that were released before there were such lines have none. */
    @Test
    void anEditionWithoutThemIsAsGoodAsItWas() throws Exception {
        release();
        for (String language : List.of("ru", "en")) {
            String frozen = ARCHIVE + "/1.0.0/" + language + ".attested.yaml";
            repository.write(frozen, repository.text(frozen).replaceAll("(?m)^  (?:fact|law):.*\n", ""));
        }
        Forgery.reseal(repository.path(ARCHIVE), "");

        assertThat(rules(found())).isEmpty();
    }

    private List<Finding> found() throws IOException {
        return PolicyCompiler.check(repository.on(LATER)).findings();
    }

    private void attestAnew(String language, String id, Meaning meaning) throws Exception {
        PolicyAttest.attest(new AttestRequest(
                repository.on(LATER), Optional.empty(), Optional.of(language), List.of(id), false, Optional.empty(),
                Optional.of("counsel"), Optional.ofNullable(meaning), false));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
