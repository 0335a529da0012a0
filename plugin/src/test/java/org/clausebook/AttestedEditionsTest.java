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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release asks of attestations, and what an edition keeps of them. */
class AttestedEditionsTest {

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

    private List<String> rules() throws IOException {
        return PolicyCompiler.check(repository.on(LATER)).findings().stream().map(finding -> finding.rule().id()).toList();
    }
}
