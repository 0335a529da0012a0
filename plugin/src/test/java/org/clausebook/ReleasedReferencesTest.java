package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition refers to what its readers find in other policies on the day on which it takes effect. */
class ReleasedReferencesTest {

    private static final List<String> COOKIES =
            ReleaseRepository.TEXTS.stream().map(text -> text.replace("privacy", "cookies")).toList();

    private ReleaseRepository repository;

    /** Of the cookies 1.0.0 is in force; 2.0.0 is announced for December, and one clause more makes {@code choice} 1.3. */
    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder).addCookies();
        repository.released("cookies", "material", "2026-03-02", "2026-03-02");
        for (String text : COOKIES) {
            repository.edit(text, "### {#what}", "### {#extra}\n\nExtra.\n\n### {#what}");
        }
        repository.plan("cookies", "material\nrenumbers: true", "2026-03-03", "2026-12-01").freeze("cookies", "2026-03-03");
    }

    @Test
    void aClauseThatComesLaterIsNotFound() throws IOException {
        citing("extra").plan("privacy", "material", "2026-03-04", "2026-11-30");

        ReleaseResult result = repository.release("privacy", "2026-03-04");

        assertThat(result.edition()).isEmpty();
        assertThat(result.findings()).hasSize(3).allSatisfy(finding -> {
            assertThat(finding.rule().id()).isEqualTo("release.reference");
            assertThat(finding.message()).isEqualTo("clause \"extra\" of \"cookies\" comes with edition 2.0.0, which is in force from"
                    + " 2026-12-01; this edition would be in force from 2026-11-30, and its readers could not find it");
        });
    }

    @Test
    void onTheDayOnWhichItComesItIsThere() throws IOException {
        citing("extra").released("privacy", "material", "2026-03-04", "2026-12-01");
        repository.compile("2026-03-05").compile("2026-11-30").compile("2026-12-01");

        assertThat(repository.page("ru/privacy.html")).contains("<a class=\"ref\" href=\"cookies#extra\">1.1</a>");
        assertThat(repository.page("ru/cookies.html")).contains("id=\"extra\" data-number=\"1.1\"");
    }

    @Test
    void theNumberIsThatOfThePageThatTheLinkLeadsTo() throws IOException {
        citing("choice").released("privacy", "material", "2026-03-04", "2026-03-04").compile("2026-03-05");

        assertThat(repository.page("ru/privacy.html")).contains("<a class=\"ref\" href=\"cookies#choice\">1.2</a>");
        assertThat(repository.page("ru/cookies.html")).contains("id=\"choice\" data-number=\"1.2\"");
    }

    @Test
    void whereNothingIsInForceYetThereIsNoClause(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder).addCookies();
        repository.released("cookies", "material", "2026-03-03", "2026-12-01");
        citing("choice").plan("privacy", "material", "2026-03-04", "2026-03-04");

        assertThat(repository.release("privacy", "2026-03-04").findings())
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.message()).contains("which is in force from 2026-12-01"));
    }

    /** Nothing is in force yet, and yet the page is there and says when something will be. */
    @Test
    void aPolicyThatIsAnnouncedHasATitle(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder).addCookies();
        repository.released("cookies", "material", "2026-03-03", "2026-12-01");
        for (String text : ReleaseRepository.TEXTS) {
            repository.write(text, repository.text(text) + "\n[](cookies).\n");
        }
        repository.released("privacy", "material", "2026-03-04", "2026-03-04").compile("2026-03-05");

        assertThat(repository.page("ru/privacy.html")).containsPattern("<a [^>]*href=\"cookies\"[^>]*>Cookies</a>\\.");
    }

    private ReleaseRepository citing(String clause) throws IOException {
        for (String text : ReleaseRepository.TEXTS) {
            repository.write(text, repository.text(text) + "\n[](cookies#" + clause + ").\n");
        }
        return repository;
    }
}
