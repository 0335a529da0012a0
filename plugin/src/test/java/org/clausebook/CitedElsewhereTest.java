package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.source.Location;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition prints of another policy is true on its first day, in whichever order the two are released, or somebody is told. */
class CitedElsewhereTest {

    private static final List<String> COOKIES =
            ReleaseRepository.TEXTS.stream().map(text -> text.replace("privacy", "cookies")).toList();
    private static final String COOKIES_PLAN = "policy-source/cookies.next.yaml";
    private static final String WAIVERS = "policy-source/waivers.yaml";
    private static final String FIRST_DAY = "2026-12-01";
    private static final String RENUMBERS = "minor\nrenumbers: true";

    private ReleaseRepository repository;

    /** Of the cookies 1.0.0 is in force; an edition of the privacy policy that begins in December cites {@code choice} as 1.2. */
    @BeforeEach
    void cite(@TempDir Path folder) throws IOException {
        lay(folder);
        citing("[](cookies#choice)").released("privacy", "material", "2026-03-03", FIRST_DAY);
    }

    private void lay(Path folder) throws IOException {
        repository = ReleaseRepository.in(folder).addCookies();
        repository.edit(ReleaseRepository.SITE, "policies:\n", "people: { counsel: Counsel of the operator }\npolicies:\n");
        repository.edit(ReleaseRepository.SITE, "policies:\n", "attestations: not-asked\npolicies:\n");
        repository.released("cookies", "material", "2026-03-02", "2026-03-02");
    }

    @Test
    void anEditionForTheSameDayGivesTheClauseAnotherNumber() throws IOException {
        inFront().plan("cookies", RENUMBERS, "2026-03-04", FIRST_DAY);

        assertThat(repository.rehearse("cookies", "2026-03-04").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("release.cited");
            assertThat(finding.at()).isEqualTo(new Location(COOKIES_PLAN, 4, 11));
            assertThat(finding.message()).isEqualTo("edition 1.0.0 of \"privacy\" begins on 2026-12-01 and cites clause \"choice\" of"
                    + " \"cookies\" as 1.2, which would be 1.3 on that day with this edition");
        });
        assertThat(repository.release("cookies", "2026-03-04").edition()).isEmpty();
    }

    @Test
    void soDoesOneForAnEarlierDay() throws IOException {
        inFront().plan("cookies", RENUMBERS, "2026-03-04", "2026-11-30");

        assertThat(rules(repository.release("cookies", "2026-03-04").findings())).containsExactly("release.cited");
    }

    /** The text that was frozen keeps the number of its day. */
    @Test
    void onALaterDayTheClauseMayHaveAnother() throws IOException {
        inFront().released("cookies", RENUMBERS, "2026-03-04", "2026-12-02");

        assertThat(PolicyCompiler.check(repository.on("2026-03-05")).findings()).isEmpty();
        assertThat(PolicyCompiler.check(repository.on(FIRST_DAY)).findings()).isEmpty();
        repository.compile("2026-12-02");
        assertThat(repository.page("ru/privacy.html")).contains("href=\"cookies#choice\">1.2</a>");
    }

    @Test
    void orItKeepsItsNumberByHand() throws IOException {
        inFront().edit(COOKIES.get(0), "{#extra}", "{#extra number=1.1-1}").released("cookies", "minor", "2026-03-04", FIRST_DAY);

        assertThat(PolicyCompiler.check(repository.on("2026-03-05")).findings()).isEmpty();
    }

    /** Each step that the hint names is one that can be done. */
    @Test
    void orItIsAcceptedAndTheOtherPolicyCorrected() throws IOException {
        inFront().plan("cookies", RENUMBERS, "2026-03-04", FIRST_DAY);
        accept(repository.rehearse("cookies", "2026-03-04").findings().get(0));
        repository.freeze("cookies", "2026-03-04");
        Files.delete(repository.path(WAIVERS));
        assertThat(PolicyCompiler.check(repository.on("2026-03-05")).findings()).isEmpty();

        repository.released("privacy", "editorial\ncorrects: 1.0.0", "2026-03-05", FIRST_DAY);
        assertThat(PolicyCompiler.check(repository.on("2026-03-06")).findings()).isEmpty();
        repository.compile(FIRST_DAY);
        assertThat(repository.page("ru/privacy.html")).contains("href=\"cookies#choice\">1.3</a>");
        assertThat(repository.page("ru/cookies.html")).contains("id=\"choice\" data-number=\"1.3\"");
    }

    @Test
    void anEditionThatWasCorrectedNeverBegins() throws IOException {
        for (String text : ReleaseRepository.TEXTS) {
            repository.edit(text, "\n[](cookies#choice).\n", "\nMore.\n");
        }
        repository.released("privacy", "minor\ncorrects: 1.0.0", "2026-03-04", FIRST_DAY);

        inFront().released("cookies", RENUMBERS, "2026-03-05", FIRST_DAY);
        assertThat(PolicyCompiler.check(repository.on("2026-03-06")).findings()).isEmpty();
    }

    @Test
    void aCorrectionOfWhatIsAnnouncedCountsToo(@TempDir Path folder) throws IOException {
        lay(folder);
        for (String text : COOKIES) {
            repository.write(text, repository.text(text) + "\n### {#last}\n\nLast.\n");
        }
        repository.released("cookies", "minor", "2026-03-03", FIRST_DAY);
        citing("[](cookies#last)").released("privacy", "material", "2026-03-04", FIRST_DAY);
        for (String text : COOKIES) {
            repository.edit(text, "### {#last}", "### {#extra}\n\nExtra.\n\n### {#last}");
        }
        repository.plan("cookies", RENUMBERS + "\ncorrects: 1.1.0", "2026-03-05", FIRST_DAY);

        assertThat(repository.release("cookies", "2026-03-05").findings()).singleElement().satisfies(finding ->
                assertThat(finding.message()).contains("cites clause \"last\" of \"cookies\" as 1.3, which would be 1.4"));
    }

    /** A link with words of its own prints none. */
    @Test
    void aNumberThatNoLinkPrintsMayChange(@TempDir Path folder) throws IOException {
        lay(folder);
        citing("[That](cookies#choice), [this](cookies)").released("privacy", "material", "2026-03-03", FIRST_DAY);

        retitled(inFront()).released("cookies", RENUMBERS, "2026-03-04", FIRST_DAY);
        assertThat(PolicyCompiler.check(repository.on("2026-03-05")).findings()).isEmpty();
    }

    @Test
    void aClauseThatHasTakenItsPlaceHasItsNumber() throws IOException {
        for (String text : COOKIES) {
            repository.edit(text, "### {#choice}", text.startsWith("policy-source") ? "### {#option replaces=choice}" : "### {#option}");
        }
        repository.released("cookies", "minor", "2026-03-04", "2026-11-01");
        repository.edit(COOKIES.get(0), " replaces=choice", "");
        for (String text : COOKIES) {
            repository.edit(text, "### {#option}", "### {#extra}\n\nExtra.\n\n### {#option}");
        }
        repository.edit(ReleaseRepository.KY, "cookies#choice", "cookies#option")
                .edit(ReleaseRepository.RU, "cookies#choice", "cookies#option")
                .edit(ReleaseRepository.EN, "cookies#choice", "cookies#option")
                .plan("cookies", RENUMBERS, "2026-03-05", FIRST_DAY);

        assertThat(rules(repository.release("cookies", "2026-03-05").findings())).containsExactly("release.cited");
    }

    @Test
    void theTitleOfAPolicyCountsAsWell(@TempDir Path folder) throws IOException {
        lay(folder);
        citing("[](cookies)").released("privacy", "material", "2026-03-03", FIRST_DAY);
        retitled(repository).plan("cookies", "minor", "2026-03-04", FIRST_DAY);

        assertThat(repository.release("cookies", "2026-03-04").findings()).hasSize(3).first().satisfies(finding ->
                assertThat(finding.message()).isEqualTo("edition 1.0.0 of \"privacy\" begins on 2026-12-01 and calls \"cookies\" by the"
                        + " title \"Cookies\" in English, which would be \"Small files\" on that day with this edition"));
        repository.released("cookies", "minor", "2026-03-04", "2026-12-02");
    }

    /** Until then readers find the title of its draft. */
    @Test
    void soDoesThatOfAFirstEdition(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder).addCookies();
        citing("[](cookies)").released("privacy", "material", "2026-03-03", FIRST_DAY);
        retitled(repository).plan("cookies", "material", "2026-03-04", FIRST_DAY);

        assertThat(rules(repository.release("cookies", "2026-03-04").findings())).hasSize(3).containsOnly("release.cited");
    }

    /** Each is right by itself, so nobody was told before both are there. */
    @Test
    void twoThatWereReleasedSideBySideAreFoundWhereTheyMeet() throws IOException {
        sideBySide();

        for (String day : List.of("2026-03-05", FIRST_DAY)) {
            assertThat(PolicyCompiler.check(repository.on(day)).findings()).singleElement().satisfies(finding -> {
                assertThat(FindingPrinter.print(finding)).contains(" warning: ");
                assertThat(finding.at()).isEqualTo(Location.startOf("policy-source/editions/privacy/1.0.0/edition.yaml"));
                assertThat(finding.message()).isEqualTo("edition 1.0.0 of \"privacy\" begins on 2026-12-01 and cites clause \"choice\" of"
                        + " \"cookies\" as 1.2, which is 1.3 there on that day");
            });
        }
        assertThat(repository.compile("2026-03-05", Gate.EDITIONS, false).findings()).hasSize(1);
        assertThat(PolicyCompiler.check(repository.on("2026-12-02")).findings()).isEmpty(); // it keeps the number of its days
    }

    @Test
    void aCorrectionOfTheOneThatCitesMendsThat() throws IOException {
        sideBySide();

        repository.released("privacy", "editorial\ncorrects: 1.0.0", "2026-03-05", FIRST_DAY);
        assertThat(PolicyCompiler.check(repository.on("2026-03-06")).findings()).isEmpty();
    }

    @Test
    void andSoDoesOneOfTheOtherThatHasTheEarlierNumber() throws IOException {
        sideBySide();

        repository.edit(COOKIES.get(0), "{#extra}", "{#extra number=1.1-1}")
                .released("cookies", RENUMBERS + "\ncorrects: 1.1.0", "2026-03-05", FIRST_DAY);
        assertThat(PolicyCompiler.check(repository.on("2026-03-06")).findings()).isEmpty();
    }

    /** The edition of the privacy policy lies on another branch while the cookies are released. */
    private void sideBySide() throws IOException {
        Path archive = repository.path(ReleaseRepository.ARCHIVE);
        Path branch = repository.path("branch");
        Files.move(archive, branch);
        inFront().released("cookies", RENUMBERS, "2026-03-04", FIRST_DAY);
        Files.move(branch, archive);
    }

    private ReleaseRepository citing(String reference) throws IOException {
        for (String text : ReleaseRepository.TEXTS) {
            repository.write(text, repository.text(text) + "\n" + reference + ".\n");
        }
        return repository;
    }

    /** One more clause makes {@code choice} 1.3. */
    private ReleaseRepository inFront() throws IOException {
        for (String text : COOKIES) {
            repository.edit(text, "### {#choice}", "### {#extra}\n\nExtra.\n\n### {#choice}");
        }
        return repository;
    }

    private ReleaseRepository retitled(ReleaseRepository repository) throws IOException {
        for (String text : COOKIES) {
            repository.edit(text, "# Cookies\n\n## Cookies", "# Small files\n\n## Cookies");
        }
        return repository;
    }

    /** Does what a person does with the line below a finding. */
    private void accept(Finding finding) throws IOException {
        String line = FindingPrinter.waiver(finding).orElseThrow().split("\n")[1].strip();
        repository.write(
                WAIVERS,
                line.replace("<why>", "The other policy is corrected on the same day.")
                                .replace("<handle>", "counsel")
                                .replace("YYYY-MM-DD", "2026-12-31")
                        + "\n");
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
