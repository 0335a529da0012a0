package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.clausebook.DiffRequest.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison from end to end, on one repository with every kind of change and a language that did not follow. */
class PolicyDiffTest {

    @TempDir
    private Path folder;

    private DiffRepository repository;

    @BeforeEach
    void layRepository() throws IOException {
        repository = DiffRepository.lay(folder.resolve("repository"));
    }

    @Test
    void saysTheSameForTerminalsMergeRequestsAndPrograms() throws Exception {
        Map<String, String> actual = new TreeMap<>();
        for (Form form : Form.values()) {
            actual.put("to-working." + form.word(), text(repository.request("", "working", form)));
            actual.put("1.0.0-to-1.1.0." + form.word(), text(repository.request("1.0.0", "1.1.0", form)));
        }
        actual.put("newest-to-working.text", text(repository.request("newest", "working", Form.TEXT)));
        actual.put("to-working.coloured", text(coloured("", "working")).replace("\u001B", "␛"));
        Golden.compare(DiffRepository.CASE.resolve("expected"), actual);
    }

    @Test
    void theManualShowsPartsOfWhatIsPrinted() throws Exception {
        String manual = Files.readString(Path.of("../docs/editions.md"));
        String printed = text(repository.request("", "working", Form.TEXT));
        String shown = manual.split("```text\nprivacy: ", 2)[1].split("\n```", 2)[0];
        assertThat(("privacy: " + shown).split("\n\n")).hasSizeGreaterThan(5)
                .allSatisfy(part -> assertThat("\n" + printed).contains("\n" + part + "\n"));
    }

    @Test
    void colourAddsNothingButColour() throws Exception {
        String coloured = text(coloured("", "working"));
        assertThat(coloured).contains("\u001B[31;9m[-").contains("\u001B[32;4m{+");
        assertThat(coloured.replaceAll("\u001B\\[(0|1|31;9|32;4)m", ""))
                .isEqualTo(text(repository.request("", "working", Form.TEXT)));
        assertThat(coloured.lines()).allSatisfy(line ->
                assertThat(line.replaceAll("\u001B\\[(1|31;9|32;4)m[^\u001B]*\u001B\\[0m", "")).doesNotContain("\u001B"));
    }

    @Test
    void noLineIsTooLongForATerminalThatMavenWritesTo() throws Exception {
        assertThat(text(repository.request("", "working", Form.TEXT)).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(92).doesNotEndWith(" "));
    }

    @ParameterizedTest
    @CsvSource({"in-force, in-force, 1.0.0", "newest, newest, 1.1.0", "1.1.0, 1.1.0, 1.1.0"})
    void aStateDoesNotDifferFromItself(String from, String to, String version) throws Exception {
        assertThat(text(repository.request(from, to, Form.TEXT)))
                .startsWith("privacy: edition " + version)
                .contains(" on both sides\n", "Nothing has changed\n");
    }

    @Test
    void withoutAnEditionInForceTheNewestIsCompared() throws Exception {
        DiffRequest early = on("2026-01-20", repository.request("", "working", Form.TEXT));
        assertThat(text(early)).startsWith("privacy: from edition 1.1.0 ");
        DiffRequest asked = on("2026-01-20", repository.request("in-force", "working", Form.TEXT));
        assertThat(text(asked)).startsWith("privacy: no edition is in force on 2026-01-20; it has 1.0.0, 1.1.0\n");
    }

    @Test
    void aVersionThatOnlyAnotherPolicyHasIsSaid() throws Exception {
        assertThat(text(repository.request("1.1.0", "working", Form.TEXT)))
                .startsWith("privacy: from edition 1.1.0 ")
                .contains("\ncookies: no edition 1.1.0; it has 1.0.0\n", "\nconsent: no edition yet");
    }

    @Test
    void aVersionThatNoPolicyHasIsRefusedAndTheOthersAreNamed() {
        assertThatThrownBy(() -> PolicyDiff.diff(repository.request("1.5.0", "working", Form.TEXT)))
                .isInstanceOf(DiffRefusedException.class)
                .hasMessage("there is no edition 1.5.0: privacy has 1.0.0, 1.1.0; cookies has 1.0.0; consent has none yet");
        assertThatThrownBy(() -> PolicyDiff.diff(of("consent", repository.request("", "2.0.0", Form.TEXT))))
                .hasMessage("there is no edition 2.0.0: consent has none yet");
    }

    @Test
    void aPolicyThatTheSiteDoesNotHaveIsRefusedAndTheOthersAreNamed() {
        assertThatThrownBy(() -> PolicyDiff.diff(of("terms", repository.request("", "working", Form.TEXT))))
                .isInstanceOf(DiffRefusedException.class)
                .hasMessage("the site has no policy \"terms\"; it has privacy, cookies, consent");
    }

    @ParameterizedTest
    @CsvSource({
        "newest, in-force, edition 1.1.0 does not come before edition 1.0.0",
        "working, newest, the working text does not come before edition 1.1.0",
        "working, working, the working text does not come before the working text",
    })
    void theEarlierStateComesFirst(String from, String to, String message) {
        assertThatThrownBy(() -> PolicyDiff.diff(repository.request(from, to, Form.TEXT)))
                .isInstanceOf(DiffRefusedException.class)
                .hasMessage("privacy: " + message + "; policy.from is the earlier one, policy.to the later one");
    }

    @Test
    void onePolicyCanBeComparedAlone() throws Exception {
        assertThat(text(of("cookies", repository.request("", "working", Form.TEXT))))
                .isEqualTo("""
                        cookies: from edition 1.0.0 (effective 2026-02-01) to the working text
                        Compared in Kyrgyz (ky), Russian (ru), English (en)
                        Nothing has changed
                        """);
    }

    @Test
    void errorsInWhatIsComparedAreReportedInstead() throws Exception {
        repository.edit("translations/en/privacy.md", "### Complaint {#complaint}", "### Complaint {#complain}");
        DiffResult result = PolicyDiff.diff(repository.request("", "working", Form.TEXT));
        assertThat(result.isRefused()).isTrue();
        assertThat(result.text()).isEmpty();
        assertThat(result.findings()).extracting(finding -> finding.at().path())
                .contains("translations/en/privacy.md");
    }

    @Test
    void errorsElsewhereDoNotMatter() throws Exception {
        repository.edit("policy-source/privacy.md", "{#complaint}", "{#Complaint}");
        repository.edit("policy-source/consent.md", "{#kept}", "{#Kept}");
        assertThat(text(repository.request("1.0.0", "1.1.0", Form.TEXT))).startsWith("privacy: from edition 1.0.0 ");
        assertThat(text(of("cookies", repository.request("", "working", Form.TEXT)))).contains("Nothing has changed");
    }

    @Test
    void aPolicyThatIsOnlyBeingDraftedDoesNotStopTheOthers() throws Exception {
        repository.edit("policy-source/consent.md", "{#kept}", "{#Kept}");
        assertThat(text(repository.request("", "working", Form.TEXT)))
                .startsWith("privacy: from edition 1.0.0 ")
                .contains("\nconsent: no edition yet");
    }

    @Test
    void editionsThatWereAlteredAreNotCompared() throws Exception {
        repository.edit("policy-source/editions/privacy/1.0.0/ky.md", "30 күн", "31 күн");
        DiffResult result = PolicyDiff.diff(repository.request("1.0.0", "1.1.0", Form.TEXT));
        assertThat(result.findings()).extracting(finding -> finding.at().path())
                .contains("policy-source/editions/privacy/1.0.0/ky.md");
    }

    @Test
    void aFixThatThePlanNamesIsNotMissedInOtherLanguages() throws Exception {
        repository.edit("policy-source/privacy.next.yaml", "renumbers: true", "renumbers: true\n" + repository.fix("title", "2026-06-10").strip());
        assertThat(text(repository.request("", "working", Form.TEXT))).contains("""
                Did not follow:
                  1.3 changes: changed in Kyrgyz and Russian, not in English

                Changed in some languages only, on purpose:
                  The title of the policy: changed in Kyrgyz and Russian, not in English
                """);
    }

    @Test
    void aChangeOfTypographyAloneMayBeEditorial() throws Exception {
        for (String path : DiffRepository.texts("cookies")) {
            repository.edit(path, ".", " .");
        }
        assertThat(text(of("cookies", repository.request("", "working", Form.TEXT)))).contains(
                "1 section or clause has changed only in typography\n",
                "Next edition: no word has changed since edition 1.0.0: 2.0.0 if material, 1.1.0 if minor,\n"
                        + "  1.0.1 if editorial\n",
                "Typography only:\n  1.1 kept (ky, ru, en)\n");
    }

    @Test
    void aReleaseSaysWhatItChangesInTheSameWords() throws Exception {
        repository.edit("translations/en/privacy.md", "ten days before", "thirty days before");
        ReleaseResult result =
                repository.release("privacy", "material", "2026-08-01", "2026-09-01",
                        "renumbers: true\n" + repository.fix("title", "2026-08-01"));
        assertThat(result.edition().orElseThrow().changes()).containsExactly(
                "title of the policy  reworded (ky, ru)",
                "1.1 purpose  typography only (ru)",
                "1.3 changes  reworded (ky, ru, en)",
                "3.3 → 1.4 transfer  moved (ky, ru, en)",
                "2.1 access  reworded, retitled (ky, ru, en)",
                "2.2 contact  reworded, retitled (ky, ru, en)",
                "2.3 mail  removed (ky, ru, en); replaced by contact",
                "2.5 → 2.4 erasure  reworded (ky, ru, en)",
                "2.5 complaint  added (ky, ru, en)",
                "3.1 terms  reworded (ky, ru, en)",
                "3.2 security  repealed (ky, ru, en)",
                "2.4–2.5 are now 2.3–2.4");
    }

    @Test
    void theFileIsWrittenWholeAndNothingElseIs() throws Exception {
        Path file = folder.resolve("target/reports/diff.md");
        Map<String, String> before = Golden.texts(repository.root());
        DiffResult result = PolicyDiff.diff(into(file, repository.request("", "working", Form.MARKDOWN)));
        assertThat(file).hasContent(result.text());
        assertThat(Golden.texts(file.getParent())).containsOnlyKeys("diff.md");
        assertThat(Golden.texts(repository.root())).isEqualTo(before);

        PolicyDiff.diff(into(file, repository.request("1.0.0", "1.1.0", Form.TEXT)));
        assertThat(file).content().startsWith("privacy: from edition 1.0.0 ");
    }

    @Test
    void errorsLeaveTheEarlierFileAsItWas() throws Exception {
        Path file = folder.resolve("diff.text");
        Files.writeString(file, "earlier");
        repository.edit("policy-source/privacy.md", "{#complaint}", "{#Complaint}");
        PolicyDiff.diff(into(file, repository.request("", "working", Form.TEXT)));
        assertThat(file).hasContent("earlier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ky-KG", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
    void saysTheSameEverywhere(String locale) throws Exception {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        for (Form form : Form.values()) {
            String here = text(repository.request("", "working", form));
            try {
                Locale.setDefault(Locale.forLanguageTag(locale));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
                assertThat(text(repository.request("", "working", form))).isEqualTo(here);
            } finally {
                Locale.setDefault(localeBefore);
                TimeZone.setDefault(zoneBefore);
            }
        }
    }

    private static String text(DiffRequest request) throws IOException, DiffRefusedException {
        DiffResult result = PolicyDiff.diff(request);
        assertThat(result.findings()).isEmpty();
        return result.text();
    }

    private DiffRequest coloured(String from, String to) {
        DiffRequest plain = repository.request(from, to, Form.TEXT);
        return new DiffRequest(
                plain.project(), plain.policy(), plain.from(), plain.to(), plain.form(), true, plain.file());
    }

    private DiffRequest on(String day, DiffRequest request) {
        return new DiffRequest(
                repository.project(day), request.policy(), request.from(), request.to(), request.form(), false,
                request.file());
    }

    private static DiffRequest of(String policy, DiffRequest request) {
        return new DiffRequest(
                request.project(), Optional.of(policy), request.from(), request.to(), request.form(), false,
                request.file());
    }

    private static DiffRequest into(Path file, DiffRequest request) {
        return new DiffRequest(
                request.project(), request.policy(), request.from(), request.to(), request.form(), false,
                Optional.of(file));
    }
}
