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

    /** Its edition in force has the clause under its earlier id, one in December under another, and so has its working text. */
    @Test
    void aClauseThatIsToBeRenamedIsCitedByTheIdThatItHasOnThatDay() throws IOException {
        renamed();
        citing("choice");
        assertThat(PolicyCompiler.check(repository.on("2026-03-05")).findings()).isEmpty();

        repository.released("privacy", "material", "2026-03-05", "2026-03-05").compile("2026-03-06");
        assertThat(repository.page("ru/privacy.html")).contains("<a class=\"ref\" href=\"cookies#choice\">1.2</a>");
        assertThat(repository.page("ru/cookies.html")).contains("id=\"choice\" data-number=\"1.2\"");

        repository.compile("2026-12-02");
        assertThat(repository.page("ru/cookies.html")).contains("id=\"choice\"").contains("id=\"option\" data-number=\"1.3\"");
    }

    @Test
    void byTheIdThatComesLaterItIsNotFoundYet() throws IOException {
        renamed();
        citing("option").plan("privacy", "material", "2026-03-05", "2026-03-05");

        assertThat(repository.release("privacy", "2026-03-05").findings()).hasSize(3).allSatisfy(finding -> {
            assertThat(finding.rule().id()).isEqualTo("release.reference");
            assertThat(finding.hint().orElseThrow()).contains("by the id that it has until then");
        });
    }

    /** The page of the later edition has an anchor for it, and the number is what readers find there. */
    @Test
    void onceItIsRenamedTheEarlierIdLeadsToItStill() throws IOException {
        renamed();
        citing("choice").released("privacy", "material", "2026-03-05", "2026-12-02").compile("2026-12-02");

        assertThat(repository.page("ru/privacy.html")).contains("<a class=\"ref\" href=\"cookies#choice\">1.3</a>");
        assertThat(repository.page("ru/cookies.html")).contains("id=\"choice\"").contains("id=\"option\" data-number=\"1.3\"");
    }

    /** New clauses of two policies refer to one another: the hint names three releases that can be done one after the other. */
    @Test
    void twoPoliciesThatReferToOneAnotherAreReleasedInThreeSteps() throws IOException {
        repository.released("privacy", "material", "2026-03-04", "2026-03-04");
        for (String text : ReleaseRepository.TEXTS) {
            repository.write(text, repository.text(text) + "\n### {#mutual}\n\nMutual.\n");
        }
        for (String text : COOKIES) {
            repository.write(text, repository.text(text) + "\n### {#back}\n\nSee [](privacy#mutual).\n");
        }
        citing("back").plan("privacy", "minor", "2026-03-05", "2026-12-01").plan("cookies", "minor", "2026-03-05", "2026-12-02");
        assertThat(repository.release("cookies", "2026-03-05").edition()).isEmpty();
        assertThat(repository.release("privacy", "2026-03-05").findings()).hasSize(3).allSatisfy(finding ->
                assertThat(finding.hint().orElseThrow()).contains("release this one without the reference, then \"cookies\","));

        repository.editAll("\n[](cookies#back).\n", "\n").plan("privacy", "minor", "2026-03-05", "2026-12-02").freeze("privacy", "2026-03-05");
        repository.freeze("cookies", "2026-03-05");
        citing("back").released("privacy", "minor\ncorrects: 1.1.0", "2026-03-05", "2026-12-02").compile("2026-12-02");

        assertThat(repository.page("ru/privacy.html")).contains("href=\"cookies#back\">1.4</a>");
        assertThat(repository.page("ru/cookies.html")).contains("href=\"privacy#mutual\">3.1</a>");
    }

    /** One more edition is announced, which has {@code choice} as {@code option}. */
    private void renamed() throws IOException {
        for (String text : COOKIES) {
            repository.edit(text, "{#choice}", text.startsWith("policy-source") ? "{#option replaces=choice}" : "{#option}");
        }
        repository.released("cookies", "minor", "2026-03-04", "2026-12-02");
    }

    private ReleaseRepository citing(String clause) throws IOException {
        for (String text : ReleaseRepository.TEXTS) {
            repository.write(text, repository.text(text) + "\n[](cookies#" + clause + ").\n");
        }
        return repository;
    }
}
