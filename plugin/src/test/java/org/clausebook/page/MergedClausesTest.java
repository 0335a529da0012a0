package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.check.History;
import org.clausebook.model.Intentions;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.junit.jupiter.api.Test;

/**
 * Two clauses become one, whose words are nearer to the first in English and to the second in Russian: all pages and files
 * tell the same of it in both.
 */
class MergedClausesTest {

    private static final String HEAD = "# P\n\n## S {#s}\n\n";

    private static final String OLD_EN = HEAD + "### {#access}\n\nYou may see your data.\n\n### {#erasure}\n\nWe erase.\n";
    private static final String OLD_RU = HEAD + "### {#access}\n\nМожно увидеть.\n\n### {#erasure}\n\nВы можете потребовать удаления.\n";
    private static final String NEW_EN = HEAD + "### {#both replaces=access,erasure}\n\nYou may see your data.\n";
    private static final String NEW_RU = HEAD + "### {#both replaces=access,erasure}\n\nВы можете потребовать удаления.\n";

    private static Editions editions(String newEn, String newRu) {
        return Editions.inThreeLanguages()
                .next("1.0.0", "2026-01-01", "2026-01-01")
                .text("en", OLD_EN)
                .text("ru", OLD_RU)
                .release()
                .next("2.0.0", "2026-02-01", "2026-03-01")
                .text("en", newEn)
                .text("ru", newRu)
                .release();
    }

    @Test
    void theFilesForMachinesSayWhatItWasOnceForAllLanguages() {
        List<ClauseChange> changes = changes(editions(NEW_EN, NEW_RU));
        assertThat(changes).extracting(ClauseChange::id).containsExactly("erasure", "both");
        assertThat(changes.get(0).kinds()).isEqualTo(Map.of("en", List.of("removed"), "ru", List.of("removed")));
        assertThat(changes.get(0).successors()).containsExactly("both");
        assertThat(changes.get(1).before()).contains(new ClauseChange.Name("access", "1.1"));
        assertThat(changes.get(1).kinds()).as("in English it has the words of the first").isEqualTo(Map.of("ru", List.of("reworded")));
    }

    @Test
    void theReportOfDifferencesSaysTheSame() {
        Editions editions = editions(NEW_EN, NEW_RU);
        List<Edition> chain = editions.on("2030-01-01").visible();
        History history = new History(chain, Intentions.NONE, Map.of());
        Differences differences = new DiffReports(editions.site(), "privacy", history, Map.of())
                .between(chain.get(0), chain.get(1));
        assertThat(differences.clauses()).extracting(Differences.Clause::change).containsExactlyInAnyOrderElementsOf(changes(editions));
    }

    @Test
    void theNotesOfBothLanguagesSayTheSame() {
        Map<String, Page> pages = editions(NEW_EN.replace("data", "own data"), NEW_RU).pages("2026-04-01");
        List<String> english = note(pages, "en");
        assertThat(english).containsExactly("1.1 reworded", "1.2 removed");
        assertThat(note(pages, "ru")).isEqualTo(english);
    }

    private static List<String> note(Map<String, Page> pages, String language) {
        ChangesPage page = (ChangesPage) pages.get(language + "/privacy/changes");
        return page.notes().get(0).changes().orElseThrow().lines().stream()
                .map(line -> line.number() + line.before().map(before -> " was " + before).orElse("") + " "
                        + String.join(", ", line.kinds()))
                .toList();
    }

    @Test
    void theNewestChangeInTwoLanguagesSaysItOfBothSides() {
        BesideComparisonPage page = (BesideComparisonPage)
                editions(NEW_EN, NEW_RU).pages("2026-04-01").get("en/privacy/with/ru/compare");
        List<String> rows = new ArrayList<>();
        page.rows().forEach(row -> row.sides().forEach(side -> rows.add(row.id() + " " + side.tag() + " "
                + side.change().map(change -> String.join(", ", change.line().kinds())).orElse("–"))));
        assertThat(rows).containsExactly("s en –", "s ru –", "both en –", "both ru reworded", "erasure en removed", "erasure ru removed");
    }

    /** It is the second one, by its number; the text names the other one first. */
    @Test
    void whatIsMergedWithoutAnotherWordIsStillTheOneWithItsNumber() {
        String later = HEAD + "### {#new}\n\nNew.\n\n### {#both replaces=access,erasure}\n\nWe erase.\n";
        String middle = OLD_EN.replace("We erase.", "We delete.");
        Editions editions = Editions.inThreeLanguages()
                .next("1.0.0", "2026-01-01", "2026-01-01").text("en", middle).release()
                .next("2.0.0", "2026-02-01", "2026-02-01").text("en", OLD_EN).release()
                .next("3.0.0", "2026-03-01", "2026-05-01").text("en", later).release();
        PolicyPage.Provision both = clause(editions.pages("2026-04-01"), "en/privacy/v/3.0.0", "both");
        assertThat(both.today().orElseThrow().how()).isEqualTo("same");
        assertThat(both.today().orElseThrow().in()).extracting(ProvisionLink::number).containsExactly("1.2");
        PolicyPage.Since since = clause(editions.pages("2026-06-01"), "en/privacy", "both").since().orElseThrow();
        assertThat(since.how() + " " + since.version()).isEqualTo("reworded 2.0.0");
    }

    private static PolicyPage.Provision clause(Map<String, Page> pages, String address, String id) {
        return ((PolicyPage) pages.get(address)).sections().get(0).clauses().stream()
                .filter(provision -> provision.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<ClauseChange> changes(Editions editions) {
        Timeline timeline = editions.on("2030-01-01");
        ChangeLog log = new Publications(editions.site())
                .of(timeline, editions.maker(timeline, false)::compare)
                .orElseThrow()
                .changes();
        return log.editions().get(1).changes();
    }

    @Test
    void whatWasRemovedStandsAtTheSamePlaceInAllLanguages() {
        String old = HEAD + "### {#a}\n\nOne.\n\n### {#gone}\n\nTwo.\n\n### {#z}\n\nThree.\n";
        String now = HEAD + "### {#x replaces=a}\n\nOne.\n\n### {#z}\n\nThree.\n\n### {#y replaces=a}\n\nFour.\n";
        Map<String, Page> pages = Editions.inThreeLanguages()
                .next("1.0.0", "2026-01-01", "2026-01-01").release(old)
                .next("2.0.0", "2026-02-01", "2026-02-01")
                .text("en", now)
                .text("ru", now.replace("One", "Six"))
                .release()
                .pages("2026-04-01");
        for (String language : List.of("en", "ru")) {
            ComparisonPage page = (ComparisonPage) pages.get(language + "/privacy/compare/1.0.0...2.0.0");
            assertThat(page.sections().get(0).steps())
                    .filteredOn(step -> !step.change().line().id().equals("x"))
                    .extracting(step -> step.change().line().id() + step.left().stream()
                            .map(gap -> " behind " + gap.range())
                            .reduce("", String::concat))
                    .containsExactly(language.equals("en") ? "gone behind 1.1" : "gone", "y behind 1.2");
        }
    }
}
