package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.ARCHIVE;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.PLAN;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release writes an edition, whole, or says why not and writes nothing; what others write later does not alter it. */
class PolicyReleaseTest {

    private static final String DAY = "2026-03-09";

    private ReleaseRepository repository;

    @BeforeEach
    void lay(@TempDir Path folder) {
        repository = ReleaseRepository.in(folder);
    }

    @Test
    void writesTheEditionAndItsLineAndTakesThePlanAway() throws IOException {
        SortedMap<String, String> expected = new TreeMap<>(repository.files());
        repository.plan("privacy", "material", DAY, "2026-04-01");
        ReleaseResult result = repository.release("privacy", DAY);
        assertThat(result.findings()).isEmpty();
        SortedMap<String, String> written = repository.files();
        String edition = ARCHIVE + "/1.0.0/";
        List.of("policy-source/editions/", ARCHIVE + "/", edition).forEach(folder -> expected.put(folder, ""));
        for (String file : List.of(
                "policy-source/editions/.gitattributes",
                ARCHIVE + "/editions.lock",
                edition + "MANIFEST.sha256",
                edition + "edition.yaml")) {
            expected.put(file, written.get(file));
        }
        expected.put(edition + "ky.md", expected.get(KY));
        expected.put(edition + "ru.md", expected.get(RU));
        expected.put(edition + "en.md", expected.get(EN));
        assertThat(written).isEqualTo(expected);
        assertThat(result.edition()).hasValueSatisfying(released -> {
            assertThat(released.folder()).isEqualTo(ARCHIVE + "/1.0.0");
            assertThat(released.files()).containsExactly("edition.yaml", "en.md", "ky.md", "ru.md");
            assertThat(released.written()).isTrue();
            assertThat(released.planLeft()).isEmpty();
        });
    }

    @Test
    void releasesWhatIsAsLargeAsTheFormatLets() throws IOException {
        StringBuilder clauses = new StringBuilder("\n## A {#many}\n");
        for (int i = 0; i < 9_000; i++) {
            clauses.append("\n### {#a-clause-among-very-many-").append(i).append("}\n\na\n");
        }
        for (String path : ReleaseRepository.TEXTS) {
            repository.write(path, repository.text(path) + clauses);
        }
        repository.plan("privacy", "material", DAY, "2026-04-01");
        String reasons = "one reason of many\n    ".repeat(4_000);
        repository.edit(PLAN, "reasons: { ky: Т, ru: Т, en: T }", "reasons:\n  ky: Т\n  ru: Т\n  en: >\n    " + reasons);
        assertThat(repository.release("privacy", DAY).edition()).isPresent();
        assertThat(repository.text(ARCHIVE + "/1.0.0/edition.yaml")).hasSizeGreaterThan(256 << 10);
        assertThat(PolicyCompiler.check(repository.on(DAY)).findings()).isEmpty();
    }

    @Test
    void freezesTheWordsAndNotTheLineEndsOfOneComputer() throws IOException {
        String text = repository.text(KY);
        repository.write(KY, "\uFEFF" + text.replace("\n", "\r\n")).released("privacy", "material", DAY, "2026-04-01");
        assertThat(repository.text(ARCHIVE + "/1.0.0/ky.md")).isEqualTo(text);
        assertThat(PolicyCompiler.check(repository.on(DAY)).findings()).isEmpty();
    }

    @Test
    void namesWhatChangedClauseByClause() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01").editAll("30", "20");
        repository.plan("privacy", "minor", DAY, "2026-03-16");
        assertThat(repository.release("privacy", DAY).edition().orElseThrow().changes())
                .singleElement()
                .asString()
                .startsWith("2.2 request-deadline  reworded");
    }

    @Test
    void aRehearsalSaysTheSameAndWritesNothing() throws IOException {
        repository.plan("privacy", "material", DAY, "2026-04-01");
        SortedMap<String, String> before = repository.files();
        ReleaseResult.NewEdition rehearsed = repository.rehearse("privacy", DAY).edition().orElseThrow();
        assertThat(repository.files()).isEqualTo(before);
        ReleaseResult.NewEdition released = repository.release("privacy", DAY).edition().orElseThrow();
        assertThat(rehearsed.written()).isFalse();
        assertThat(rehearsed.particulars()).isEqualTo(released.particulars());
        assertThat(rehearsed.folder()).isEqualTo(released.folder());
        assertThat(rehearsed.files()).isEqualTo(released.files());
    }

    @Test
    void aWarningRefusesToo() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01").edit(KY, "сактоо мөөнөтү", "мөөнөтү").edit(RU, "срока хранения", "срока");
        repository.plan("privacy", "minor", DAY, "2026-03-16");
        assertRefused("privacy", DAY, "translation.not-followed");
    }

    @Test
    void aBrokenTextRefuses() throws IOException {
        repository.edit(EN, "{{support}}", "{{suport}}").plan("privacy", "material", DAY, "2026-04-01");
        assertRefused("privacy", DAY, "fact.unknown");
    }

    @Test
    void brokenSettingsRefuse() throws IOException {
        repository.edit(SITE, "drafting: ky", "drafting: kg").plan("privacy", "material", DAY, "2026-04-01");
        assertRefused("privacy", DAY, "site.language-tag");
    }

    @Test
    void aBrokenTextOfAnotherPolicyDoesNotRefuse() throws IOException {
        repository.addCookies().edit("policy-source/cookies.md", "Choice.", "{{choice}}");
        repository.released("privacy", "material", DAY, "2026-04-01");
        assertThat(repository.text(ARCHIVE + "/editions.lock")).contains("1.0.0 ");
    }

    @Test
    void aDamagedEditionThatTheTextRefersToRefuses() throws IOException {
        repository.addCookies().released("cookies", "material", "2026-01-19", "2026-02-01");
        for (String path : ReleaseRepository.TEXTS) {
            repository.write(path, repository.text(path) + "\n[](cookies#choice)\n");
        }
        repository.edit("policy-source/editions/cookies/1.0.0/en.md", "Choice.", "Choices.");
        repository.plan("privacy", "material", DAY, "2026-04-01");
        assertRefused("privacy", DAY, "edition.file-changed");
    }

    @Test
    void anArchiveOfAPolicyThatIsGoneRefuses() throws IOException {
        repository.write("policy-source/editions/cookies/editions.lock", "# clausebook-lock/1 cookies\n");
        repository.plan("privacy", "material", DAY, "2026-04-01");
        assertRefused("privacy", DAY, "edition.file-extra");
    }

    @Test
    void aPlanThatWasLeftBehindIsNotCarriedOutAgain() throws IOException {
        repository.plan("privacy", "material", "2026-01-19", "2026-02-01");
        String plan = repository.text(PLAN);
        repository.release("privacy", "2026-01-19");
        repository.write(PLAN, plan);
        assertRefused("privacy", DAY, "release.plan");
        repository.editAll("30", "20");
        assertRefused("privacy", DAY, "release.plan");
    }

    @Test
    void aPlanThatWasLeftBehindExcusesNothing() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01").editAll("30", "20");
        repository.plan("privacy", "minor\nrenumbers: true", DAY, "2026-03-16").edit(EN, "the storage period", "the period");
        repository.fixed("withdrawal-copies", DAY);
        String plan = repository.text(PLAN);
        repository.release("privacy", DAY);
        repository.write(PLAN, plan).edit(EN, "the period", "its period").editAll("### {#scope}", "### {#reach}\n\n{{support}}\n\n### {#scope}");
        assertThat(rules(PolicyCompiler.check(repository.on(DAY)).findings())).containsExactly("number.shifted");
        repository.editAll("### {#reach}\n\n{{support}}\n\n", "");
        assertThat(rules(PolicyCompiler.check(repository.on(DAY)).findings()))
                .containsExactly("translation.not-followed");
    }

    @Test
    void aReleaseThatWasInterruptedBeforeItsLineIsCompletedToTheByte() throws IOException {
        repository.plan("privacy", "material", DAY, "2026-04-01");
        String plan = repository.text(PLAN);
        repository.release("privacy", DAY);
        SortedMap<String, String> whole = repository.files();
        repository.write(ARCHIVE + "/editions.lock", "# clausebook-lock/1 privacy\n").write(PLAN, plan);
        assertThat(rules(PolicyCompiler.check(repository.on(DAY)).findings())).containsExactly("edition.unlisted");
        assertThat(repository.release("privacy", DAY).findings()).isEmpty();
        assertThat(repository.files()).isEqualTo(whole);
    }

    @Test
    void whatAnInterruptedReleaseHadBegunIsClearedAway() throws IOException {
        repository.write(ARCHIVE + "/.1.0.0.next/ky.md", "# Жеке").write(ARCHIVE + "/.editions.lock.next", "# claus");
        assertThat(rules(PolicyCompiler.check(repository.on(DAY)).findings()))
                .containsExactly("edition.unlisted", "edition.unlisted");
        repository.released("privacy", "material", DAY, "2026-04-01");
        assertThat(repository.files().keySet()).noneMatch(path -> path.contains(".next"));
    }

    @Test
    void whatAnInterruptedReleaseOfAnotherTextLeftIsNeitherCompletedNorOverwritten() throws IOException {
        repository.released("privacy", "material", DAY, "2026-04-01");
        repository.write(ARCHIVE + "/editions.lock", "# clausebook-lock/1 privacy\n").editAll("30", "20");
        repository.plan("privacy", "material", DAY, "2026-04-01");
        assertRefused("privacy", DAY, "edition.unlisted");
        assertThat(rules(repository.rehearse("privacy", DAY).findings())).containsExactly("edition.unlisted");
    }

    @Test
    void theFirstEditionMayHaveAnyNumberAndAPastDay() throws IOException {
        repository.released("privacy", "material\nversion: 2.1.0", "2020-01-27", "2020-02-03");
        repository.editAll("30", "20").released("privacy", "minor", DAY, "2026-03-16");
        assertThat(repository.text(ARCHIVE + "/editions.lock").lines().map(line -> line.split(" ")[0]))
                .containsExactly("#", "2.1.0", "2.2.0");
    }

    @Test
    void todayIsTheDayInTheZoneOfTheSiteWhereverTheComputerStands() throws IOException {
        repository.edit(SITE, "Asia/Bishkek", "Etc/GMT+12");
        TimeZone local = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati")); // 26 hours ahead: never the same day
            LocalDate before = LocalDate.now(ZoneId.of("Etc/GMT+12"));
            LocalDate today = today();
            LocalDate after = LocalDate.now(ZoneId.of("Etc/GMT+12"));
            assertThat(today).isBetween(before, after).isBefore(LocalDate.now());
        } finally {
            TimeZone.setDefault(local);
        }
    }

    @Test
    void whatAKilledReleaseLeftGoesEvenIfNothingCanBeReleased() throws IOException {
        Map<String, String> before = repository.files();
        String lock = "policy-source/.privacy.next.yaml.lock";
        repository.write(lock, "");
        assertThat(repository.rehearse("privacy", DAY).isRefused()).isTrue();
        assertThat(repository.path(lock)).as("a rehearsal changes nothing").exists();
        assertThat(repository.release("privacy", DAY).isRefused()).isTrue();
        assertThat(repository.files()).isEqualTo(before);
    }

    private LocalDate today() throws IOException {
        CompileRequest request = CompileRequest.of(
                repository.path("policy-source"), repository.path("translations"), repository.path("unused"), 1);
        SourceFolders folders = SourceFolders.of(request.source(), request.translations());
        Optional<Project> project = Project.open(request, folders, new Findings());
        return project.orElseThrow().today();
    }

    /** Refused with nothing but this, and not a byte is written, nor a folder made. */
    private void assertRefused(String policy, String day, String rule) throws IOException {
        Map<String, String> before = repository.files();
        ReleaseResult result = repository.release(policy, day);
        assertThat(result.isRefused()).isTrue();
        assertThat(result.edition()).isEmpty();
        assertThat(rules(result.findings())).containsExactly(rule);
        assertThat(repository.files()).isEqualTo(before);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
