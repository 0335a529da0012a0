package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a report leads on to, once nothing is left to mend. */
class NextStepsTest {

    private static final String DAY = "2026-03-09";
    private static final String LATER = "2026-05-04";

    private ReleaseRepository repository;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder);
    }

    @Test
    void showsWhatIsNewSinceTheEditionThatIsAnnounced() throws IOException {
        repository.released("privacy", "material", DAY, "2026-04-01");
        assertThat(nextSteps()).containsExactly("mvn policy:diff");
        repository.edit(KY, "30 күн", "20 күн").edit(RU, "30 дней", "20 дней").edit(EN, "30 days", "20 days");
        repository.released("privacy", "material", LATER, "2026-06-01");

        assertThat(nextSteps()).containsExactly("mvn policy:diff -Dpolicy.from=newest");
        assertThat(PolicyStatus.status(repository.on(LATER), false).lines()).last().asString().endsWith("  mvn policy:diff -Dpolicy.from=newest");
    }

    /** While nothing is in force, the newest edition is what is compared anyway. */
    @Test
    void aFirstEditionThatIsAnnouncedIsComparedWithoutBeingNamed() throws IOException {
        repository.released("privacy", "material", LATER, "2026-06-01");
        assertThat(nextSteps()).containsExactly("mvn policy:diff");
    }

    @Test
    void rehearsesTheReleaseOfWhatIsPlanned() throws IOException {
        repository.released("privacy", "material", DAY, "2026-04-01").edit(EN, "establishes for", "says for");
        repository.plan("privacy", "minor", LATER, "2026-06-01");
        assertThat(nextSteps()).as("a warning stands in the way").isEmpty();
        repository.fixed("purpose", LATER);

        assertThat(nextSteps()).containsExactly("mvn policy:release -Dpolicy.dryRun");
        assertThat(page().select(".next").text()).contains("Nothing is left to mend in privacy, and its next edition is planned");
        repository.addCookies().plan("cookies", "material", LATER, "2026-06-01");
        assertThat(nextSteps()).containsExactly(
                "mvn policy:release -Dpolicy.dryRun -Dpolicy.id=cookies", "mvn policy:release -Dpolicy.dryRun -Dpolicy.id=privacy");
    }

    @Test
    void hintsDoNotStandInTheWay() throws IOException {
        repository.released("privacy", "material", DAY, "2026-04-01").edit(EN, "establishes for", "says for");
        assertThat(nextSteps()).isEmpty();
        repository.edit(SITE, "policies:\n", "severities: { translation.not-followed: hint }\npolicies:\n");

        assertThat(page().select(".next").text()).contains("Read the hint: it stops nothing").contains("Nothing is left to mend.");
        assertThat(nextSteps()).containsExactly("mvn policy:diff");
    }

    /** Of what a build has taken over from the one before it, its report says the same. */
    @Test
    void saysTheSameOfWhatIsTakenOver() throws IOException {
        repository.released("privacy", "material", DAY, "2026-04-01");
        repository.edit(KY, "30 күн", "20 күн").edit(RU, "30 дней", "20 дней").edit(EN, "30 days", "20 days");
        repository.released("privacy", "material", LATER, "2026-06-01").addCookies();
        EarlierBuild earlier = new EarlierBuild(repository.on(LATER), List.of());
        BuildTrace first = earlier.begin(false);
        earlier.keep(PolicyCompiler.compile(repository.on(LATER), new RunReport(), first), first);
        repository.edit("policy-source/cookies.md", "What.", "What is it.");

        BuildTrace second = new EarlierBuild(repository.on(LATER), List.of()).begin(false);
        RunReport report = new RunReport();
        CompileResult result = PolicyCompiler.compile(repository.on(LATER), report, second);
        assertThat(second.takenOver()).isEqualTo(1);
        assertThat(ReportPage.of(result, report).document().select(".next code").eachText())
                .containsExactly("mvn policy:diff -Dpolicy.from=newest");
    }

    private List<String> nextSteps() throws IOException {
        return page().select(".next code").eachText();
    }

    private Document page() throws IOException {
        RunReport report = new RunReport();
        return ReportPage.of(PolicyCompiler.check(repository.on(LATER), report), report).document();
    }
}
