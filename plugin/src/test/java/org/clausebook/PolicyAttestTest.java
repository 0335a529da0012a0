package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.attest.Meaning;
import org.clausebook.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attesting: what is written, and what is refused. What a release keeps of it: {@link AttestedEditionsTest}. */
class PolicyAttestTest {

    private static final String DAY = "2026-03-02";
    private static final String LATER = "2026-03-05";
    private static final String RU_FILE = "translations/ru/privacy.attested.yaml";
    private static final int TEXTS = 14;

    @TempDir
    private Path folder;

    private ReleaseRepository repository;

    @BeforeEach
    void declareSomebody() throws IOException {
        repository = ReleaseRepository.in(folder);
        repository.write(SITE, repository.text(SITE) + "people: { translator: translators, counsel: counsel }\n");
    }

    @Test
    void attestsEverythingThatWasCounted() throws Exception {
        AttestResult.Attested attested = all("ru", TEXTS).files().get(0);
        assertThat(attested.done()).hasSize(TEXTS).contains("#: for the first time", "scope: for the first time");
        assertThat(attested.open()).isEmpty();
        assertThat(repository.text(RU_FILE)).contains("  scope: { by: translator, on: " + DAY + ", meaning: changed, ");
        assertThat(rules()).containsExactly("attestation.missing"); // the one about English
        all("en", TEXTS);
        assertThat(rules()).isEmpty();
    }

    @Test
    void refusesAnotherNumberAndListsWhatItIs() throws Exception {
        assertRefused(request("ru", List.of(), true, Optional.of(3), "translator", Optional.empty()), "14 texts are", "scope");
        assertRefused(request("ru", List.of(), true, Optional.empty(), "translator", Optional.empty()), "policy.count", "scope");
    }

    @Test
    void refusesWhoeverItDoesNotKnow() throws Exception {
        assertRefused(request("ru", List.of("scope"), false, Optional.empty(), "nobody", Optional.empty()), "\"nobody\"", "counsel");
        assertRefused(request("ru", List.of("scope"), false, Optional.empty(), null, Optional.empty()), "policy.by");
        repository.edit(SITE, "people: { translator: translators, counsel: counsel }", "");
        assertRefused(request("ru", List.of("scope"), false, Optional.empty(), "translator", Optional.empty()), "people");
    }

    @Test
    void refusesWhatItCannotTell() throws Exception {
        assertRefused(request("ru", List.of("scop"), false, Optional.empty(), "translator", Optional.empty()), "did you mean scope?");
        assertRefused(request("ky", List.of("scope"), false, Optional.empty(), "translator", Optional.empty()), "ru, en");
        assertRefused(request(null, List.of("scope"), false, Optional.empty(), "translator", Optional.empty()), "ru, en");
        assertRefused(request("ru", List.of(), false, Optional.empty(), "translator", Optional.empty()), "policy.clauses");
        assertRefused(request("ru", List.of("scope"), true, Optional.empty(), "translator", Optional.empty()), "exclude");
    }

    @Test
    void asksWhatBecameOfTheMeaningWhereTheSourceHasChanged() throws Exception {
        all("ru", TEXTS);
        repository.edit(KY, "жооп берет", "жазуу жүзүндө жооп берет");
        assertRefused(request("ru", List.of("request-deadline"), false, Optional.empty(), "counsel", Optional.empty()),
                "policy.meaning=same", "request-deadline");
        String before = repository.text(RU_FILE);
        AttestResult.Attested attested = PolicyAttest.attest(request(
                        "ru", List.of("request-deadline", "scope"), false, Optional.empty(), "counsel", Optional.of(Meaning.SAME)))
                .files()
                .get(0);
        assertThat(attested.done()).containsExactly("request-deadline: the source has other words with the same meaning");
        assertThat(attested.before()).containsExactly("scope: attested by \"translator\" on " + DAY + ", meaning changed");
        List<String> changed = lines(RU_FILE);
        changed.removeAll(before.lines().toList());
        assertThat(changed).singleElement().asString()
                .startsWith("  request-deadline: { by: counsel, on: " + DAY + ", meaning: same, ");
    }

    @Test
    void correctsWhatWasRecordedOfAClauseThatIsNamedAgain() throws Exception {
        all("ru", TEXTS);
        List<String> before = lines(RU_FILE);
        AttestRequest correction =
                request("ru", List.of("scope"), false, Optional.empty(), "translator", Optional.of(Meaning.SAME));
        assertThat(PolicyAttest.attest(correction).files().get(0).done()).containsExactly("scope: anew, meaning same, in"
                + " place of what was attested by \"translator\" on " + DAY + ", meaning changed");
        List<String> corrected = lines(RU_FILE);
        assertThat(corrected).hasSameSizeAs(before);
        corrected.removeAll(before);
        assertThat(corrected).singleElement().asString()
                .startsWith("  scope: { by: translator, on: " + DAY + ", meaning: same, ");
        AttestResult.Attested again = PolicyAttest.attest(correction).files().get(0);
        assertThat(again.isWritten()).isFalse();
        assertThat(again.before()).containsExactly("scope: attested by \"translator\" on " + DAY + ", meaning same");
    }

    @Test
    void anotherPersonTakesAnAttestationOver() throws Exception {
        all("ru", TEXTS);
        AttestResult.Attested attested = PolicyAttest.attest(
                        request("ru", List.of("scope"), false, Optional.empty(), "counsel", Optional.empty()))
                .files()
                .get(0);
        assertThat(attested.done()).singleElement().asString().contains("in place of", "\"translator\"");
        assertThat(repository.text(RU_FILE)).contains("  scope: { by: counsel, on: " + DAY + ", meaning: changed, ");
    }

    @Test
    void aDayThatIsStillToComeStopsReleasesAndIsMendedByAttestingAgain() throws Exception {
        all("ru", TEXTS);
        all("en", TEXTS);
        String early = "2026-03-01";
        repository.plan("privacy", "material", early, "2026-04-01");
        assertThat(PolicyCompiler.compile(repository.on(early)).isRefused()).isFalse();
        assertThat(repository.release("privacy", early).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("attestation.future", "attestation.future"); // one for each language
        PolicyAttest.attest(new AttestRequest(
                repository.on(early), Optional.empty(), Optional.of("ru"), List.of("scope"), false, Optional.empty(),
                Optional.of("translator"), Optional.empty(), false));
        assertThat(repository.text(RU_FILE)).contains("  scope: { by: translator, on: " + early + ", meaning: changed, ");
    }

    @Test
    void refusesWhereThereIsNoTranslation() throws Exception {
        Path oneLanguage = Repositories.CASES.resolve("rules/file.unexpected/wrong-only-language/policy-source/site.yaml");
        repository.write(SITE, Files.readString(oneLanguage) + "people: { counsel: counsel }\n");
        Files.walk(repository.path("translations")).sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        Files.createDirectories(repository.path("translations"));
        assertRefused(request(null, List.of("scope"), false, Optional.empty(), "counsel", Optional.empty()), "one language");
    }

    @Test
    void keepsTheLineEndsOfWindows() throws Exception {
        all("ru", TEXTS);
        String text = "\uFEFF" + repository.text(RU_FILE).replace("\n", "\r\n");
        repository.write(RU_FILE, text).edit(RU, "отвечает на запрос", "письменно отвечает на запрос");
        all("ru", 1);
        List<String> before = Arrays.asList(text.split("\n"));
        List<String> after = Arrays.asList(repository.text(RU_FILE).split("\n"));
        assertThat(after).hasSameSizeAs(before).allMatch(line -> line.endsWith("\r"));
        assertThat(after.stream().filter(line -> !before.contains(line))).hasSize(1);
    }

    @Test
    void attestsNothingWhileTheTextsHaveErrors() throws Exception {
        repository.edit(RU, "{{support}}", "{{suport}}");
        Map<String, String> before = repository.files();
        AttestResult result = all("ru", TEXTS);
        assertThat(result.findings()).extracting(finding -> finding.rule().id()).containsOnly("fact.unknown");
        assertThat(result.isRefused()).isTrue();
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    void writesNothingOverADamagedFile() throws Exception {
        repository.write(RU_FILE, "<<<<<<< HEAD\n");
        assertThat(all("ru", TEXTS).findings()).extracting(finding -> finding.rule().id()).containsOnly("attestation.file");
        assertThat(repository.text(RU_FILE)).isEqualTo("<<<<<<< HEAD\n");
    }

    @Test
    void takesOutWhatIsGoneOnlyIfItIsToldTo() throws Exception {
        all("ru", TEXTS);
        all("en", TEXTS);
        for (String path : List.of(KY, RU, EN)) {
            String text = repository.text(path);
            int clause = text.indexOf("#### {#withdrawal-copies}");
            repository.write(path, text.substring(0, clause) + text.substring(text.indexOf("## ", clause + 5)));
        }
        assertThat(rules()).containsExactly("attestation.orphan", "attestation.orphan");
        AttestResult.Attested pruned = PolicyAttest.attest(new AttestRequest(
                        repository.on(LATER), Optional.empty(), Optional.of("ru"), List.of(), false, Optional.empty(),
                        Optional.empty(), Optional.empty(), true))
                .files()
                .get(0);
        assertThat(pruned.pruned()).containsExactly("withdrawal-copies");
        assertThat(rules()).containsExactly("attestation.orphan");
        assertThat(lines(RU_FILE)).hasSize(3 + TEXTS - 1);
    }

    @Test
    void leavesNothingElseBehind() throws Exception {
        Map<String, String> before = repository.files();
        all("ru", TEXTS);
        Map<String, String> after = repository.files();
        after.keySet().removeAll(before.keySet());
        assertThat(after).containsOnlyKeys(RU_FILE);
    }

    private AttestResult all(String language, int count) throws IOException, AttestRefusedException {
        return PolicyAttest.attest(
                request(language, List.of(), true, Optional.of(count), "translator", Optional.empty()));
    }

    private AttestRequest request(
            String language,
            List<String> clauses,
            boolean all,
            Optional<Integer> count,
            String by,
            Optional<Meaning> meaning) {
        return new AttestRequest(
                repository.on(DAY), Optional.empty(), Optional.ofNullable(language), clauses, all, count,
                Optional.ofNullable(by), meaning, false);
    }

    /** With words that say what would do, and not a byte is written. */
    private void assertRefused(AttestRequest request, String... words) throws IOException {
        Map<String, String> before = repository.files();
        assertThatThrownBy(() -> PolicyAttest.attest(request))
                .isInstanceOf(AttestRefusedException.class)
                .message()
                .contains(words);
        assertThat(repository.files()).isEqualTo(before);
    }

    private List<String> rules() throws IOException {
        List<Finding> findings = PolicyCompiler.check(repository.on(LATER)).findings();
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    private List<String> lines(String path) throws IOException {
        return new ArrayList<>(Files.readAllLines(repository.path(path)));
    }
}
