package org.clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.SiteConfig;
import org.clausebook.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of a plan. */
class EditionPlanReaderTest {

    private static final String SETTINGS = """
            address: https://policy.example
            timeZone: Asia/Bishkek
            drafting: en
            languages:
              en: { path: en, name: English }
            policies:
              privacy: {}
            """;

    /** To be completed by the day on which it takes effect. */
    private static final String PLAN = """
            change: material
            adopted: 2026-11-10
            published: 2026-11-16
            effective: %s
            headline: { en: Change }
            reasons: { en: Reason }
            """;

    @TempDir
    private Path root;

    @Test
    void takesADayOfFourTwoAndTwoDigits() throws IOException {
        assertThat(plan("2026-12-31", new Findings()).orElseThrow().particulars().effective())
                .isEqualTo("2026-12-31");
    }

    /** Java counts years up to 999999999; feeds and addresses of feed entries have four digits for one. */
    @ParameterizedTest
    @ValueSource(strings = {"+12026-12-31", "+999999999-12-31", "-2026-12-31", "2026-12-32", "2026-12-31Z"})
    void refusesWhatNoPageOrFeedCanName(String day) throws IOException {
        Findings findings = new Findings();
        assertThat(plan(day, findings)).isEmpty();
        assertThat(findings.sorted())
                .extracting(finding -> FindingPrinter.print(finding).lines().findFirst().orElseThrow())
                .singleElement()
                .asString()
                .startsWith("privacy.next.yaml:4:12: error: ")
                .contains(day);
    }

    /** That it is not known is said once; that the right one is missing, not at all. */
    @Test
    void aMisspeltKeyIsAFindingAndNoCrash() throws IOException {
        Findings findings = new Findings();
        assertThat(read(PLAN.formatted("2026-12-31").replace("change:", "chnage:"), findings)).isEmpty();
        assertThat(findings.sorted()).singleElement().extracting(Finding::rule).isEqualTo(Rule.SITE_UNKNOWN_KEY);
    }

    @Test
    void aKeyTooManyIsAFinding() throws IOException {
        Findings findings = new Findings();
        assertThat(read(PLAN.formatted("2026-12-31") + "changes: material\n", findings)).isEmpty();
        assertThat(findings.sorted()).singleElement().extracting(Finding::rule).isEqualTo(Rule.SITE_UNKNOWN_KEY);
    }

    private Optional<EditionPlan> plan(String effective, Findings findings) throws IOException {
        return read(PLAN.formatted(effective), findings);
    }

    private Optional<EditionPlan> read(String plan, Findings findings) throws IOException {
        Files.writeString(root.resolve("site.yaml"), SETTINGS);
        Files.writeString(root.resolve("privacy.next.yaml"), plan);
        SourceTree tree = SourceTree.of(root);
        SiteConfig site = SiteConfigReader.read(tree, "site.yaml", findings).orElseThrow();
        return new EditionPlanReader(tree, "privacy.next.yaml", site).plan(Optional.empty(), findings);
    }
}
