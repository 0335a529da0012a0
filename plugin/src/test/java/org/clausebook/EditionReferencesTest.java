package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A policy that an edition of another one refers to stays where the link leads, also if it was never released. */
class EditionReferencesTest {

    private static final String DAY = "2026-03-03";
    private static final String MESSAGE = "edition 1.0.0 of \"privacy\" refers to clause \"choice\" of \"cookies\","
            + " and there is no such clause at the address of \"cookies\" any more";

    private ReleaseRepository repository;

    /** Privacy 1.0.0 refers to a clause of a draft; its working text does not any more. */
    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder).addCookies();
        for (String text : ReleaseRepository.TEXTS) {
            repository.write(text, repository.text(text) + "\n[](cookies#choice), [](cookies).\n");
        }
        repository.released("privacy", "material", "2026-03-02", "2026-03-02");
        for (String text : ReleaseRepository.TEXTS) {
            repository.edit(text, "\n[](cookies#choice), [](cookies).\n", "");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClauseOfADraftIsNotRenamedAway(Gate gate) throws IOException {
        rename("{#decision}");

        CompileResult result = repository.compile(DAY, gate, false);

        assertThat(result.site()).isEmpty();
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo(MESSAGE);
            assertThat(finding.at().path()).isEqualTo("policy-source/editions/privacy/1.0.0/edition.yaml");
        });
    }

    @Test
    void itLivesOnInWhatReplacesIt() throws IOException {
        rename("{#decision}").edit(cookies(ReleaseRepository.KY), "{#decision}", "{#decision replaces=choice}").compile(DAY);
        assertThat(repository.page("ru/cookies.html")).contains("id=\"choice\"");

        repository.released("cookies", "material", "2026-03-04", "2026-03-04").compile("2026-03-04");
        assertThat(repository.page("ru/cookies.html")).contains("id=\"choice\"");
    }

    @Test
    void aFirstEditionWithoutItIsNotReleased() throws IOException {
        rename("{#decision}").plan("cookies", "material", "2026-03-04", "2026-03-04");

        ReleaseResult result = repository.release("cookies", "2026-03-04");

        assertThat(result.edition()).isEmpty();
        assertThat(result.findings()).extracting(Finding::message).containsExactly(MESSAGE);
    }

    /** Until it is in force its page says so, and the link is right again on its first day. */
    @Test
    void whatIsAnnouncedIsThere() throws IOException {
        repository.released("cookies", "material", "2026-03-04", "2026-04-04").compile("2026-03-05").compile("2026-04-05");
    }

    @ParameterizedTest
    @EnumSource
    void aPolicyIsNotTakenAway(Gate gate) throws IOException {
        repository.edit(ReleaseRepository.SITE, "  cookies:\n    prevailing: [ky]\n", "");
        for (String text : ReleaseRepository.TEXTS) {
            Files.delete(repository.path(cookies(text)));
        }
        CompileResult result = repository.compile(DAY, gate, false);

        assertThat(result.site()).isEmpty();
        assertThat(result.findings()).extracting(Finding::message).containsOnly(
                "edition 1.0.0 of \"privacy\" refers to \"cookies\", and the site has no such policy any more");
    }

    /** Before it is published nobody can follow its links. */
    @Test
    void anEditionThatIsNotPublishedRefersToNothingYet() throws IOException {
        rename("{#decision}");

        assertThat(repository.compile("2026-03-01", Gate.ALL, false).findings()).isEmpty();
    }

    /** Privacy is as it was, and is not looked at again. */
    @Test
    void isFoundThoughThePolicyIsTakenOver() throws IOException {
        EarlierBuild first = new EarlierBuild(repository.on(DAY), List.of());
        BuildTrace trace = first.begin(false);
        first.keep(PolicyCompiler.compile(repository.on(DAY), new RunReport(), trace), trace);
        rename("{#decision}");

        BuildTrace second = new EarlierBuild(repository.on(DAY), List.of()).begin(false);
        CompileResult result = PolicyCompiler.compile(repository.on(DAY), new RunReport(), second);

        assertThat(second.takenOver()).isEqualTo(1);
        assertThat(result.findings()).extracting(Finding::message).containsExactly(MESSAGE);
    }

    private ReleaseRepository rename(String heading) throws IOException {
        for (String text : ReleaseRepository.TEXTS) {
            repository.edit(cookies(text), "{#choice}", heading);
        }
        return repository;
    }

    private static String cookies(String text) {
        return text.replace("privacy", "cookies");
    }
}
