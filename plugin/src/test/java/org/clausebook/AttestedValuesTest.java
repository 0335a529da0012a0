package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.attest.Meaning;
import org.clausebook.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people attest leaves out the values of facts and the titles of laws: a change of one of these is not hidden by it. */
class AttestedValuesTest {

    private static final String DAY = "2026-03-02";
    private static final String LATER = "2026-03-05";
    private static final String REASONABLE = "разумный срок";
    private static final String AT_WILL = "любой срок по усмотрению Оператора и только за плату";

    private ReleaseRepository repository;

    /** All of it attested and released. */
    @BeforeEach
    void release(@TempDir Path folder) throws Exception {
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
        repository.released("privacy", "material", DAY, "2026-04-01").plan("privacy", "minor", LATER, "2026-04-10");
    }

    @Test
    void aValueThatChangedInOneLanguageIsFoundAndNotReleased() throws Exception {
        repository.edit(SITE, REASONABLE, AT_WILL);

        List<Finding> found = PolicyCompiler.check(repository.on(LATER)).findings();
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("translation.not-followed");
            assertThat(finding.at().path()).isEqualTo(RU);
            assertThat(finding.message()).startsWith("the Russian text of clause \"request-deadline\" has changed since edition 1.0.0");
        });
        ReleaseResult refused = repository.release("privacy", LATER);
        assertThat(refused.edition()).isEmpty();
        assertThat(rules(refused.findings())).containsExactly("translation.not-followed");
    }

    @Test
    void onPurposeItMay() throws Exception {
        repository.edit(SITE, REASONABLE, AT_WILL);
        repository.fixed("request-deadline", LATER).freeze("privacy", LATER);

        assertThat(rules(PolicyCompiler.check(repository.on(LATER)).findings())).isEmpty();
    }

    @Test
    void onPurposeItMayBeThatValueAndNoOther() throws Exception {
        repository.edit(SITE, REASONABLE, "приемлемый срок").fixed("request-deadline", LATER).edit(SITE, "приемлемый срок", AT_WILL);

        assertThat(rules(PolicyCompiler.check(repository.on(LATER)).findings())).containsExactly("translation.not-followed");
        assertThat(rules(repository.release("privacy", LATER).findings())).containsExactly("translation.not-followed");
    }

    @Test
    void inAClauseThatWasWrittenAnewItIsFoundToo() throws Exception {
        repository.edit(KY, "суроо-талабына", "суроо-талабына кат менен")
                .edit(RU, "отвечает на запрос", "письменно отвечает на запрос")
                .edit(EN, "replies to", "replies in writing to");
        attestAnew("ru");
        attestAnew("en");
        assertThat(rules(PolicyCompiler.check(repository.on(LATER)).findings())).isEmpty();

        repository.edit(SITE, REASONABLE, AT_WILL);
        assertThat(PolicyCompiler.check(repository.on(LATER)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.at().path()).isEqualTo(RU);
            assertThat(finding.message()).startsWith("a value or title that the Russian text of clause \"request-deadline\" prints has changed");
        });
        assertThat(rules(repository.release("privacy", LATER).findings())).containsExactly("translation.not-followed");
        repository.edit(SITE, AT_WILL, REASONABLE).edit(SITE, "акылга сыярлык мөөнөт", "каалаган мөөнөт");
        assertThat(PolicyCompiler.check(repository.on(LATER)).findings()).hasSize(2).allSatisfy(finding -> assertThat(finding.message())
                .startsWith("a value or title that the Kyrgyz text of clause \"request-deadline\" prints has changed"));
        repository.edit(SITE, "a reasonable period", "any period").edit(SITE, REASONABLE, "любой срок");
        assertThat(rules(PolicyCompiler.check(repository.on(LATER)).findings())).isEmpty();
    }

    @Test
    void aClauseThatNowPrintsAValueInPlaceOfWordsIsNoChangeOfIt() throws Exception {
        repository.edit(KY, "Саясат Колдонуучунун жеке", "{{term}} Колдонуучунун жеке")
                .edit(RU, "Политика устанавливает", "{{term}} устанавливает")
                .edit(EN, "The Policy establishes", "{{term}} establishes");
        attestAnew("ru", "purpose");
        attestAnew("en", "purpose");

        assertThat(rules(PolicyCompiler.check(repository.on(LATER)).findings())).isEmpty();
    }

    @Test
    void inAllLanguagesItMayChange() throws Exception {
        repository.edit(SITE, REASONABLE, AT_WILL)
                .edit(SITE, "акылга сыярлык мөөнөт", "каалаган мөөнөт")
                .edit(SITE, "a reasonable period", "any period");

        assertThat(rules(repository.release("privacy", LATER).findings())).isEmpty();
    }

    @Test
    void ofWhatSomebodyAttestedAnewNothingIsSaid() throws Exception {
        repository.edit(RU, "отвечает на запрос", "письменно отвечает на запрос");
        assertThat(rules(PolicyCompiler.check(repository.on(LATER)).findings())).containsExactly("attestation.changed");
        attestAnew("ru");

        assertThat(rules(PolicyCompiler.check(repository.on(LATER)).findings())).isEmpty();
        repository.edit(SITE, REASONABLE, AT_WILL);
        assertThat(rules(PolicyCompiler.check(repository.on(LATER)).findings())).containsExactly("translation.not-followed");
    }

    @Test
    void theTitleOfALawIsNotHiddenEither() throws Exception {
        repository.edit(SITE, "ru: Закон о персональных данных", "ru: Закон о сведениях");

        assertThat(PolicyCompiler.check(repository.on(LATER)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("translation.not-followed");
            assertThat(finding.clause()).contains("final");
        });
    }

    private void attestAnew(String language) throws Exception {
        attestAnew(language, "request-deadline");
    }

    private void attestAnew(String language, String clause) throws Exception {
        PolicyAttest.attest(new AttestRequest(
                repository.on(LATER), Optional.empty(), Optional.of(language), List.of(clause), false, Optional.empty(),
                Optional.of("counsel"), Optional.of(Meaning.SAME), false));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
