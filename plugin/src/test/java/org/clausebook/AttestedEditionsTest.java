package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.ARCHIVE;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.attest.Meaning;
import org.clausebook.check.Forgery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release asks of attestations, and what an edition keeps of them. */
class AttestedEditionsTest {

    private static final String OF_A_LAW = "the title of the law \\\"152-fz\\\": the Russian words have changed";
    private static final String DAY = "2026-03-02";
    private static final String LATER = "2026-03-05";

    private ReleaseRepository repository;

    @BeforeEach
    void declareSomebody(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder);
        repository.write(SITE, repository.text(SITE) + "people: { translator: translators, counsel: counsel }\n");
    }

    @Test
    void anEditionRecordsWhoAttestedIt() throws Exception {
        repository.attestAll("translator", DAY);
        repository.released("privacy", "material", LATER, "2026-04-01").compile(LATER);
        assertThat(repository.text(ARCHIVE + "/1.0.0/ru.attested.yaml"))
                .isEqualTo(repository.text("translations/ru/privacy.attested.yaml"));
        assertThat(repository.text(ARCHIVE + "/1.0.0/MANIFEST.sha256")).contains("  ru.attested.yaml", "  en.attested.yaml");
        assertThat(repository.page("privacy/editions.json"))
                .containsPattern("\"clause\": \"scope\",\\s*\"by\": \"translator\",\\s*\"on\": \"" + DAY + "\"")
                .contains("\"attested\": [ ]");
        repository.edit(ARCHIVE + "/1.0.0/ru.attested.yaml", "translator", "counsel");
        assertThat(rules()).containsExactly("edition.file-changed");
    }

    /** Nobody has seen whether they are about its texts. */
    @Test
    void anEditionForWhichNobodyAskedForAttestationsRecordsNone() throws Exception {
        repository.attestAll("translator", DAY);
        repository.edit(SITE, "people:", "attestations: not-asked\npeople:").editAll("30 ", "20 ");

        repository.released("privacy", "material", LATER, "2026-04-01");

        assertThat(repository.path(ARCHIVE + "/1.0.0")).isDirectoryNotContaining("glob:**attested.yaml");
    }

    /** Nobody is said to have seen words that came later, however gravely the site takes that. */
    @Test
    void anEditionRecordsNoAttestationOfOtherWords() throws Exception {
        repository.attestAll("counsel", DAY)
                .edit(RU, "отвечает на запрос", "отвечает, если сочтёт нужным, на запрос")
                .write(SITE, repository.text(SITE) + "severities: { attestation.changed: hint }\n");

        repository.released("privacy", "material", LATER, "2026-04-01").compile(LATER);

        assertThat(repository.text(ARCHIVE + "/1.0.0/ru.attested.yaml")).contains("\n  scope: ").doesNotContain("request-deadline: ");
        assertThat(repository.text(ARCHIVE + "/1.0.0/en.attested.yaml")).contains("request-deadline: ");
        assertThat(repository.text("translations/ru/privacy.attested.yaml")).contains("request-deadline: ");
    }

    /** The word {@code replaces} may go again after a release: the edition remembers it. */
    @Test
    void whatAnEditionKnowsOfEarlierIdsIsRemembered() throws Exception {
        repository.attestAll("translator", DAY);
        repository.released("privacy", "material", DAY, "2026-04-01");
        for (String path : List.of(KY, RU, EN)) {
            repository.edit(path, "(#withdrawal)", "(#revocation)")
                    .edit(path, "{#withdrawal}", path.equals(KY) ? "{#revocation replaces=withdrawal}" : "{#revocation}");
        }
        repository.edit(KY, "жооп берет", "жазуу жүзүндө жооп берет");
        for (String language : List.of("ru", "en")) {
            PolicyAttest.attest(new AttestRequest(
                    repository.on(DAY), Optional.empty(), Optional.of(language), List.of("request-deadline"), false, Optional.empty(),
                    Optional.of("counsel"), Optional.of(Meaning.CHANGED), false));
        }
        repository.released("privacy", "minor", LATER, "2026-04-02").edit(KY, " replaces=withdrawal}", "}");
        assertThat(rules()).isEmpty();
    }

    @Test
    void whatIsNotAttestedCanBeComparedButNotReleased() throws Exception {
        repository.attestAll("translator", DAY);
        repository.released("privacy", "material", DAY, "2026-04-01").edit(KY, "жооп берет", "жазуу жүзүндө жооп берет");
        DiffResult diff = PolicyDiff.diff(new DiffRequest(
                repository.on(LATER), Optional.empty(), Optional.empty(), PolicyState.WORKING, DiffRequest.Form.TEXT, false,
                Optional.empty()));
        assertThat(diff.isRefused()).isFalse();
        assertThat(diff.text()).contains("{+жазуу жүзүндө +}");
        repository.write(SITE, repository.text(SITE) + "translationsMayLag: true\n")
                .plan("privacy", "minor", LATER, "2026-04-02");
        assertThat(PolicyCompiler.check(repository.on(LATER)).isRefused()).isFalse();
        assertThat(repository.release("privacy", LATER).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("attestation.stale", "attestation.stale");
    }

    /** Only another edition can set right what stands in one: it must not keep that from being released, nor those that cite it. */
    @Test
    void anEditionThatNamesWhoeverSawOtherWordsStopsNoReleaseAfterIt() throws Exception {
        repository.addCookies();
        repository.write(KY, repository.text(KY) + "\n### {#see}\n\nКара: [](cookies#what).\n");
        repository.write(RU, repository.text(RU) + "\n### {#see}\n\nСм. [](cookies#what).\n");
        repository.write(EN, repository.text(EN) + "\n### {#see}\n\nSee [](cookies#what).\n");
        repository.attestAll("translator", DAY);
        repository.released("cookies", "material", DAY, "2026-04-01");
        forge("cookies", "1.0.0", "what");

        repository.compile(DAY).released("privacy", "material", DAY, "2026-04-01");
        forge("privacy", "1.0.0", "scope");
        assertThat(rules()).containsExactly("edition.attested", "edition.attested");
        repository.edit(KY, "жооп берет", "*жооп берет*").released("privacy", "editorial", LATER, "2026-04-02");
        assertThat(rules()).containsExactly("edition.attested", "edition.attested");
    }

    /** Earlier versions kept the line of a clause if somebody had accepted that it says something else, under whatever id. */
    @Test
    void whatWasAcceptedOfARenamedClauseIsNotReported() throws Exception {
        repository.attestAll("translator", DAY).released("privacy", "material", DAY, "2026-04-01");
        repository.editAll("(#withdrawal)", "(#revocation)").editAll("{#withdrawal}", "{#revocation}");
        repository.edit(KY, "{#revocation}", "{#revocation replaces=withdrawal}").edit(KY, "жооп берет", "*жооп берет*");
        repository.released("privacy", "minor", LATER, "2026-04-02");
        forge("privacy", "1.1.0", "withdrawal");
        assertThat(rules()).containsExactly("edition.attested");

        accept("1.1.0", "revocation", OF_A_LAW);
        assertThat(rules()).as("accepted of a law that the clause cites").containsExactly("edition.attested");
        accept("1.1.0", "revocation", "changed");
        assertThat(rules()).isEmpty();
    }

    @Test
    void whatWasAcceptedOfAValueIsNotReported() throws Exception {
        repository.attestAll("translator", DAY).released("privacy", "material", DAY, "2026-04-01");
        repository.edit(KY, "жооп берет", "*жооп берет*").released("privacy", "editorial", LATER, "2026-04-02");
        forge("privacy", "1.0.1", "law:152-fz");
        assertThat(rules()).containsExactly("edition.attested");
        accept("1.0.1", "general", "changed");
        assertThat(rules()).as("accepted of the clause that cites it").containsExactly("edition.attested");
        accept("1.0.1", "general", OF_A_LAW);
        assertThat(rules()).isEmpty();
    }

    @Test
    void whatWasAcceptedByAnotherRuleOrInAnotherLanguageIsAboutOtherWords() throws Exception {
        repository.attestAll("translator", DAY).released("privacy", "material", DAY, "2026-04-01");
        repository.edit(KY, "жооп берет", "*жооп берет*").released("privacy", "editorial", LATER, "2026-04-02");
        forge("privacy", "1.0.1", "scope");

        accept("translation.length", "ru", "1.0.1", "scope", "changed");
        assertThat(rules()).containsExactly("edition.attested");
        accept("attestation.changed", "en", "1.0.1", "scope", "changed");
        assertThat(rules()).containsExactly("edition.attested");
    }

    /** Freezes with an edition that somebody has accepted a finding about a Russian clause. */
    private void accept(String version, String clause, String message) throws IOException {
        accept("attestation.changed", "ru", version, clause, message);
    }

    private void accept(String rule, String language, String version, String clause, String message) throws IOException {
        repository.write(ARCHIVE + "/" + version + "/waivers.yaml", """
                # Frozen by policy:release. Not a byte of this folder may change: see MANIFEST.sha256.
                format: "clausebook-waivers/1"
                waivers:
                  - rule: "%s"
                    language: "%s"
                    clause: "%s"
                    finding: "01234567"
                    message: "%s"
                    reason: "Seen."
                    by: "counsel"
                    who: "counsel"
                    until: "2026-03-09"
                """.formatted(rule, language, clause, message));
        Forgery.reseal(repository.path(ARCHIVE), "");
    }

    /** The Russian words that were attested of a clause are others than those of the edition. */
    private void forge(String policy, String version, String clause) throws IOException {
        String archive = "policy-source/editions/" + policy;
        String path = archive + "/" + version + "/ru.attested.yaml";
        String attested = repository.text(path);
        String other = attested.replaceAll("(?m)^(  " + clause + ": .* translation: )[0-9a-f]+", "$1" + "0".repeat(32));
        assertThat(other).isNotEqualTo(attested);
        repository.write(path, other);
        Forgery.reseal(repository.path(archive), "");
    }

    private List<String> rules() throws IOException {
        return PolicyCompiler.check(repository.on(LATER)).findings().stream().map(finding -> finding.rule().id()).toList();
    }
}
