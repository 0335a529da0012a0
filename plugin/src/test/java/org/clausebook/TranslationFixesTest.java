package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.PLAN;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan excuses the words that a clause has when it is named under {@code translationFixes}, and none that come later. */
class TranslationFixesTest {

    private static final String DAY = "2026-03-02";
    private static final String LATER = "2026-03-05";
    private static final String CLAUSE = "request-deadline";
    private static final String FIXED = "письменно отвечает на запрос";

    private ReleaseRepository repository;

    /** Released, then mended in Russian only. */
    @BeforeEach
    void mend(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder)
                .released("privacy", "material", DAY, "2026-04-01")
                .edit(RU, "отвечает на запрос", FIXED)
                .plan("privacy", "minor", LATER, "2026-04-10");
    }

    @Test
    void theLineOfTheFindingExcusesIt() throws IOException {
        assertThat(found()).containsExactly("translation.not-followed");
        repository.fixed(CLAUSE, LATER);

        assertThat(found()).isEmpty();
        repository.freeze("privacy", LATER);
        assertThat(repository.text("policy-source/editions/privacy/1.1.0/edition.yaml"))
                .contains("translationFixes:\n  - \"request-deadline\"\n");
        assertThat(repository.compile("2026-04-10").page("privacy/changes.json")).contains("\"request-deadline\"");
    }

    @Test
    void anIdAloneExcusesNothing() throws IOException {
        repository.plan("privacy", "minor\ntranslationFixes: [request-deadline]", LATER, "2026-04-10");

        assertThat(found()).containsExactly("translation.not-followed");
        assertThat(released()).containsExactly("translation.not-followed");
    }

    /** A hint stops no release, so that it says nothing in the place of the finding about the line. */
    @Test
    void norDoesItWhereTheDifferenceIsAHint() throws IOException {
        repository.edit(SITE, "policies:\n", "severities: { translation.not-followed: hint }\npolicies:\n")
                .plan("privacy", "minor\ntranslationFixes: [request-deadline]", LATER, "2026-04-10");

        assertThat(found()).containsExactly("release.translation-fixes", "translation.not-followed");
        ReleaseResult refused = repository.release("privacy", LATER);
        assertThat(rules(refused.findings())).containsExactly("release.translation-fixes", "translation.not-followed");
        assertThat(refused.edition()).isEmpty();

        repository.plan("privacy", "minor", LATER, "2026-04-10").fixed(CLAUSE, refused.findings());
        assertThat(repository.release("privacy", LATER).edition()).isPresent();
    }

    @Test
    void isAsGraveAsTheSiteTakesIt() throws IOException {
        repository.edit(SITE, "policies:\n", "severities: { release.translation-fixes: error }\npolicies:\n")
                .plan("privacy", "minor\ntranslationFixes: { requst-deadline: 0123456789abcdef }", LATER, "2026-04-10");
        assertThat(PolicyCompiler.check(repository.on(LATER)).findings())
                .filteredOn(finding -> finding.rule().id().equals("release.translation-fixes"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    /** That another name stands above the text does not say which line the title needs. */
    @Test
    void aStaleMarkOfTheTitleIsNotHiddenByTheNameAboveTheText() throws IOException {
        repository.edit(SITE, "facts:\n", "publisher: company\nfacts:\n  company: { type: text, value: { ky: А, ru: Б, en: C } }\n");
        repository.plan("privacy", "minor", LATER, "2026-04-10").fixed(CLAUSE, LATER).freeze("privacy", LATER);
        repository.edit(SITE, "en: C }", "en: D }");
        for (String path : List.of(KY, RU, EN)) {
            repository.write(path, repository.text(path).replaceFirst("# ", "# X "));
        }
        repository.plan("privacy", "minor\ntranslationFixes: { title: 0123456789abcdef }", "2026-05-04", "2026-06-01");
        assertThat(rules(PolicyCompiler.check(repository.on("2026-05-04")).findings()))
                .contains("release.translation-fixes", "translation.not-followed");
    }

    @Test
    void whatChangesLaterIsFoundAgain() throws IOException {
        repository.fixed(CLAUSE, LATER).edit(RU, FIXED, "отвечает, если сочтёт нужным, на запрос");

        assertThat(found()).containsExactly("translation.not-followed");
        assertThat(released()).containsExactly("translation.not-followed");
        repository.fixed(CLAUSE, LATER);
        assertThat(found()).isEmpty();
        repository.edit(KY, "суроо-талабына", "кайсы бир суроо-талабына");
        assertThat(found()).containsExactly("translation.not-followed");
    }

    @Test
    void anotherFixOfTheSamePlanLeavesItAsItIs() throws IOException {
        repository.fixed(CLAUSE, LATER).edit(EN, "establishes for", "says for");
        assertThat(found()).containsExactly("translation.not-followed");
        repository.fixed("purpose", LATER);

        assertThat(repository.text(PLAN)).contains(CLAUSE, "purpose");
        assertThat(found()).isEmpty();
    }

    @Test
    void typographyIsNoOtherWord() throws IOException {
        repository.fixed(CLAUSE, LATER).edit(RU, FIXED, "письменно  *отвечает*  на запрос");

        assertThat(found()).isEmpty();
    }

    @Test
    void aValueThatIsPrintedThereIsPartOfTheWords() throws IOException {
        repository.plan("privacy", "minor", LATER, "2026-04-10").edit(RU, FIXED, "отвечает на запрос");
        repository.edit(SITE, "ru: \"ОсОО «Ала-Тоо»\"", "ru: \"ОсОО «Ала-Тау»\"");
        assertThat(found()).containsExactly("translation.not-followed");
        repository.fixed("general", LATER);
        assertThat(found()).isEmpty();

        repository.edit(SITE, "«Ала-Тау»", "«Бала-Тау»");
        assertThat(found()).containsExactly("translation.not-followed");
    }

    @Test
    void aTitleHasItsWordsToo() throws IOException {
        repository.edit(RU, FIXED, "отвечает на запрос").edit(RU, "# Политика", "# Правила");
        assertThat(found()).containsExactly("translation.not-followed");
        repository.fixed("title", LATER);
        assertThat(found()).isEmpty();

        repository.edit(RU, "# Правила", "# Порядок");
        assertThat(found()).containsExactly("translation.not-followed");
    }

    @Test
    void whatIsNoFixAnyMoreIsNotCalledOne() throws IOException {
        repository.fixed(CLAUSE, LATER).edit(KY, "суроо-талабына", "жазуу жүзүндө суроо-талабына").edit(EN, "replies to", "replies in writing to");

        CompileResult checked = PolicyCompiler.check(repository.on(LATER));
        assertThat(checked.hasErrors()).isFalse();
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("release.translation-fixes");
            assertThat(finding.at().path()).isEqualTo(PLAN);
        });
        ReleaseResult refused = repository.release("privacy", LATER);
        assertThat(refused.findings()).isEqualTo(checked.findings());
        assertThat(refused.edition()).isEmpty();
        repository.fixed(CLAUSE, checked.findings());
        assertThat(found()).isEmpty();
        assertThat(released()).isEmpty();
    }

    /** Whatever stands behind its id: no finding offers a mark of words that nobody has changed. */
    @Test
    void whatIsAsItWasCannotBeNamed() throws IOException {
        for (String id : List.of("purpose", "general", "title")) {
            repository.plan("privacy", "minor\ntranslationFixes: { " + id + ": 7c8cb957093c8f06 }", LATER, "2026-04-10");

            List<Finding> found = PolicyCompiler.check(repository.on(LATER)).findings();
            assertThat(found).filteredOn(finding -> finding.at().path().equals(PLAN)).singleElement().satisfies(finding -> {
                assertThat(finding.message()).contains("\"" + id + "\"", "is the same as in edition 1.0.0 in every language");
                assertThat(finding.hint().orElseThrow()).startsWith("delete").doesNotContainPattern("[0-9a-f]{16}");
            });
            assertThat(released()).contains("release.translation-fixes");
        }
    }

    /** Not even by a mark that was right: the fix was taken back, or released with an edition before. */
    @Test
    void norWhatIsAgainAsItWas() throws IOException {
        repository.fixed(CLAUSE, LATER).edit(RU, FIXED, "отвечает на запрос").edit(EN, "establishes for", "says for");
        repository.fixed("purpose", LATER);
        assertThat(found()).containsExactly("release.translation-fixes");
        assertThat(released()).containsExactly("release.translation-fixes");
    }

    @Test
    void norWhatIsNew() throws IOException {
        repository.edit(RU, FIXED, "отвечает на запрос").editAll("### {#scope}", "### {#fresh}\n\n{{operator}}\n\n### {#scope}");
        repository.plan("privacy", "minor\nrenumbers: true\ntranslationFixes: [fresh]", LATER, "2026-04-10");
        assertThat(PolicyCompiler.check(repository.on(LATER)).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("it was not there in edition 1.0.0"));
    }

    /** Then the attestation tells the check that somebody has compared them; readers are told only by the plan. */
    @Test
    void theCheckNamesTheLineWhereTranslationsAreAttested() throws Exception {
        repository.edit(SITE, "policies:\n", "people: { translator: The translators }\npolicies:\n");
        repository.attestAll("translator", LATER);
        assertThat(found()).isEmpty();
        repository.plan("privacy", "minor\ntranslationFixes: [request-deadline]", LATER, "2026-04-10");
        assertThat(found()).containsExactly("release.translation-fixes");
        assertThat(released()).containsExactly("release.translation-fixes");

        String line = ReleaseRepository.fix(CLAUSE, PolicyCompiler.check(repository.on(LATER)).findings());
        repository.plan("privacy", "minor\ntranslationFixes:\n" + line.stripTrailing(), LATER, "2026-04-10");
        assertThat(found()).isEmpty();
        assertThat(released()).isEmpty();
    }

    private List<String> found() throws IOException {
        return rules(PolicyCompiler.check(repository.on(LATER)).findings());
    }

    private List<String> released() throws IOException {
        return rules(repository.release("privacy", LATER).findings());
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
