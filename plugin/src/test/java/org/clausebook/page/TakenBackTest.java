package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clausebook.check.History;
import org.clausebook.model.Intentions;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.junit.jupiter.api.Test;

/** A clause of an announced edition that its correction repeals before it ever applied: readers have nothing new to obey. */
class TakenBackTest {

    private static final String TEXT = "# P\n\n## S {#s}\n\n### {#free}\n\nThe site is free.\n";

    private static final Editions EDITIONS = Editions.inThreeLanguages()
            .next("1.0.0", "2026-01-01", "2026-01-01")
            .release(TEXT)
            .next("2.0.0", "2026-02-01", "2026-04-01")
            .release(TEXT + "\n### {#fee}\n\nA fee is due.\n")
            .next("3.0.0", "2026-02-10", "2026-04-01")
            .corrects("2.0.0")
            .release(TEXT + "\n### {#fee .repealed}\n")
            .next("4.0.0", "2026-05-01", "2026-05-01")
            .release(TEXT.replace("free.", "free of charge.") + "\n### {#fee .repealed}\n");

    private static final Map<String, Page> PAGES = EDITIONS.pages("2026-04-02");

    @Test
    void isNotCalledAddedInTheNote() {
        ChangeList list = ((ChangesPage) PAGES.get("en/privacy/changes")).notes().get(0).changes().orElseThrow();
        assertThat(list.lines()).extracting(ChangeList.Line::number).containsExactly("1.2");
        assertThat(list.lines().get(0).kinds()).containsExactly("repealed");
        assertThat(list.lines().get(0).words()).isFalse();
    }

    @Test
    void isShownAsNothingButRepealed() {
        ComparisonPage page = (ComparisonPage) PAGES.get("en/privacy/compare/1.0.0...3.0.0");
        ComparisonPage.Changed changed = page.sections().get(0).steps().get(0).change();
        assertThat(changed.line().kinds()).containsExactly("repealed");
        assertThat(changed.deleted()).isEmpty();
        assertThat(changed.inserted()).isEmpty();
        assertThat(changed.text()).isEmpty();
        ComparisonPage announced = (ComparisonPage) PAGES.get("en/privacy/compare/2.0.0...3.0.0");
        ComparisonPage.Changed takenBack = announced.sections().get(0).steps().get(0).change();
        assertThat(takenBack.line().words()).as("of what was announced a word is gone").isTrue();
        assertThat(takenBack.deleted()).isPresent();
    }

    @Test
    void isSaidToBeRepealedBelowTheClauseForEver() {
        for (Map<String, Page> pages : List.of(PAGES, EDITIONS.pages("2026-05-02"))) {
            PolicyPage.Provision fee = ((PolicyPage) pages.get("en/privacy")).sections().get(0).clauses().get(1);
            PolicyPage.Since since = fee.since().orElseThrow();
            assertThat(since.how() + " " + since.version()).isEqualTo("repealed 3.0.0");
            assertThat(since.redline()).contains("privacy/compare/1.0.0...3.0.0#fee");
        }
    }

    @Test
    void hasNoOtherWordsForMachines() {
        Timeline timeline = EDITIONS.on("2026-04-02");
        Publication published = new Publications(EDITIONS.site())
                .of(timeline, EDITIONS.maker(timeline, false)::compare)
                .orElseThrow();
        ClauseChange fee = published.changes().editions().get(2).changes().get(0);
        assertThat(fee.id()).isEqualTo("fee");
        assertThat(fee.before()).isEmpty();
        assertThat(fee.kinds().values()).containsOnly(List.of("repealed"));
        assertThat(fee.wordsChangedIn()).isEmpty();
        Feed.Entry entry = published.feeds().get(0).entries().get(0);
        assertThat(entry.changes()).extracting(Feed.Changes::kind).containsExactly("repealed");
    }

    @Test
    void hasAWeightOfItsOwnInTheReportOfDifferences() {
        List<Edition> chain = EDITIONS.on("2030-01-01").visible();
        History history = new History(chain, Intentions.NONE, Map.of());
        DiffReports reports = new DiffReports(EDITIONS.site(), "privacy", history, Map.of());
        Differences differences = reports.between(chain.get(0), chain.get(2));
        assertThat(differences.clauses()).extracting(Differences.Clause::weight).containsExactly(Differences.Weight.EMPTY);
        assertThat(differences.clauses().get(0).names()).isEmpty();
        assertThat(reports.between(chain.get(1), chain.get(2)).clauses())
                .extracting(Differences.Clause::weight)
                .containsExactly(Differences.Weight.WORDS);
    }
}
